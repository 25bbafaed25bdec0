import { textContent } from "../changes/cell-content";
import type { StyledContent } from "../changes/sheet-draft";
import { asText, STYLES } from "../changes/sheet-styles";
import type { Field } from "../plan/field";
import type { Appendix, PlanRow } from "../plan/plan";
import { columnOf } from "../plan/queries";
import type { MoneyColumn } from "../plan/totals";
import { budgetColumn, partColumns, wholeColumns } from "../plan/totals";
import { fold } from "../text/normalize";
import { moneyScaleName } from "../values/money/scale-name";
import type { MergeSource } from "./merge-run";

interface ColumnFrame {
  readonly header: string;
  /** Characters of the standard font. */
  readonly width: number;
}

/** A column of texts and dates. */
export interface TextColumn extends ColumnFrame {
  readonly kind: "text";
  readonly isContent?: true;
  readonly isNumber?: true;
  readonly cell: (source: MergeSource, row: PlanRow) => StyledContent;
}

/** A column of amounts, which may stand in several columns of a source. */
export interface AmountColumn extends ColumnFrame {
  readonly kind: "money";
  readonly of: (appendix: Appendix) => readonly MoneyColumn[];
}

export type MergedColumn = TextColumn | AmountColumn;

/** Days between the two day-zeros of Excel. */
const YEARS_1904 = 1462;

type TextRole = "deliverable" | "lead" | "internalLead" | "coordinating" | "time" | "start" | "end";

const TEXT_COLUMNS: readonly (ColumnFrame & { readonly role: TextRole })[] = [
  { role: "deliverable", header: "Sản phẩm", width: 22 },
  { role: "lead", header: "Đơn vị chủ trì", width: 20 },
  { role: "internalLead", header: "Phòng, đơn vị chủ trì", width: 20 },
  { role: "coordinating", header: "Đơn vị phối hợp", width: 22 },
  { role: "time", header: "Thời gian thực hiện", width: 16 },
  { role: "start", header: "Bắt đầu", width: 12 },
  { role: "end", header: "Kết thúc", width: 12 },
];

/** The columns of the merged table: those that at least one source has, by what they hold. */
export function mergedColumns(sources: readonly MergeSource[], scale: number | null): MergedColumn[] {
  const has = (role: Parameters<typeof columnOf>[1]) =>
    sources.some(({ appendix }) => columnOf(appendix, role) !== null);
  return [
    {
      kind: "text",
      isNumber: true,
      header: "TT",
      width: 7,
      cell: (_, { number }) => asText(ownText(number), STYLES.label),
    },
    {
      kind: "text",
      isContent: true,
      header: "Nội dung nhiệm vụ",
      width: 42,
      cell: (_, { content }) => asText(ownText(content), STYLES.text),
    },
    ...TEXT_COLUMNS.filter(({ role }) => has(role) || (role === "lead" && sources.some(isCombined))).map(textColumn),
    ...moneyColumns(sources, scale),
    ...(has("note") ? [{ kind: "text", header: "Ghi chú", width: 14, cell: noteCell } as const] : []),
    { kind: "text", header: "Từ tệp", width: 18, cell: ({ name }) => asText(name, STYLES.text) },
  ];
}

function isCombined({ appendix }: MergeSource): boolean {
  return appendix.columns.some(({ combined }) => combined);
}

function textColumn({ role, header, width }: (typeof TEXT_COLUMNS)[number]): TextColumn {
  return { kind: "text", header, width, cell: (source, row) => fieldCell(source, row[role]) };
}

/** Real dates stay dates, with the format they had. */
function fieldCell({ plan, appendix }: MergeSource, field: Field<unknown> | null): StyledContent {
  if (field === null) return [textContent(""), STYLES.text];
  const cell = appendix.sheet.cells.at(field.from);
  if (typeof cell?.value !== "number" || ownText(field) === "") return asText(ownText(field), STYLES.text);
  const number = cell.value + (plan.snapshot.dateSystem === 1904 ? YEARS_1904 : 0);
  return [
    { kind: "number", number },
    { ...STYLES.date, numberFormat: cell.style.numberFormat },
  ];
}

/** What stands for the row itself; what it takes from its parent row it takes in the merged table as well. */
function ownText({ source, text }: Field<unknown>): string {
  return source === "parent" || source === "none" ? "" : text;
}

function noteCell({ appendix }: MergeSource, { row }: PlanRow): StyledContent {
  const column = columnOf(appendix, "note");
  const value = column ? appendix.sheet.cells.get(row, column.index)?.value : null;
  return asText(typeof value === "string" || typeof value === "number" ? String(value) : "", STYLES.text);
}

/** The budget, and its components by their headings. */
function moneyColumns(sources: readonly MergeSource[], scale: number | null): AmountColumn[] {
  const unit = moneyScaleName(scale);
  const named = (header: string) => (unit === null ? header : `${header} (${unit})`);
  const headers = new Map<string, string>();
  for (const { appendix } of sources) {
    for (const part of partColumns(appendix)) {
      const name = partName(part);
      if (!headers.has(fold(name))) headers.set(fold(name), name);
    }
  }
  const hasWhole = sources.some(({ appendix }) => budgetColumn(appendix) !== null);
  const whole: AmountColumn = { kind: "money", header: named("Kinh phí"), width: 16, of: wholeColumns };
  const parts = [...headers].map(([key, name]): AmountColumn => {
    return {
      kind: "money",
      header: named(`Kinh phí ${name}`),
      width: 14,
      of: (appendix) => partColumns(appendix).filter((part) => fold(partName(part)) === key),
    };
  });
  return hasWhole ? [whole, ...parts] : parts;
}

/** "Kinh phí › NSNN" → "NSNN" */
function partName({ column }: MoneyColumn): string {
  return column.header.split(" › ").at(-1) ?? column.header;
}
