import { textContent } from "../changes/cell-content";
import type { CellContent } from "../changes/change";
import type { SheetContent } from "../changes/sheet-content";
import type { StyledContent } from "../changes/sheet-draft";
import { SheetDraft } from "../changes/sheet-draft";
import { a4, asText, STYLES } from "../changes/sheet-styles";
import { sumAmounts } from "../values/money/amounts";
import { moneyFormat } from "../values/money/number-format";
import { formatOrdinal } from "../values/number-label/ordinals";
import type { MergedColumn } from "./merged-columns";
import type { LineAmount, MergedLine, MergedTable } from "./merged-money";
import { sumFormula } from "./sum-formula";

/** Rows above the heading row: two titles and a blank one. */
export const FIRST_LINE = 4;

/** The table with all rows of all sources. */
export function mergedSheet(table: MergedTable, columns: readonly MergedColumn[], title: string): SheetContent {
  const draft = new SheetDraft(columns.map(({ width }) => width));
  draft.line("PHỤ LỤC", STYLES.title);
  draft.line(title, STYLES.subtitle);
  draft.row++;
  draft.cells(columns.map(({ header }) => [textContent(header), STYLES.header]));
  const formats = columns.map((_, at) => moneyFormat(amountsIn(table, at)));
  const label = headingLabels(table);
  table.lines.forEach((line) => {
    draft.cells(
      columns.map((column, at) => cellOf(line, column, at, { table, label, format: formats[at] ?? "#,##0" })),
    );
  });
  if (columns.some(({ kind }) => kind === "money")) {
    draft.cells(columns.map((column, at) => totalCell(column, at, table, formats[at] ?? "#,##0")));
  }
  return draft.finish({ frozenRows: FIRST_LINE, print: a4({ titleRows: [FIRST_LINE - 1, FIRST_LINE - 1] }) });
}

interface CellFrame {
  readonly table: MergedTable;
  readonly label: (line: MergedLine) => string;
  readonly format: string;
}

function cellOf(
  line: MergedLine,
  column: MergedColumn,
  at: number,
  { table, label, format }: CellFrame,
): StyledContent {
  const isHeading = line.row === null;
  if (column.kind === "money") {
    const style = { ...(isHeading ? STYLES.totalNumber : STYLES.money), numberFormat: format };
    const amount = line.amounts.get(at);
    if (amount?.kind === "text") return asText(amount.text, { ...style, numberFormat: "General" });
    return [amount ? amountContent(amount, at, table) : textContent(""), style];
  }
  if (line.row) return column.cell(line.source, line.row);
  if (column.isNumber) return asText(label(line), STYLES.part);
  if (column.isContent) return asText(line.source.heading, STYLES.part);
  return [textContent(""), STYLES.part];
}

function amountContent(amount: Exclude<LineAmount, { kind: "text" }>, column: number, table: MergedTable): CellContent {
  const number = amount.amount.toNumber();
  if (amount.kind === "amount") return { kind: "number", number };
  // Headings are not spanned: who types a sum there does not want it added.
  const isApart = (line: number) => {
    const { row, amounts } = table.lines[line] ?? {};
    const other = amounts?.get(column);
    return row?.kind === "section" || row?.kind === "group" || (other !== undefined && other.kind !== "text");
  };
  const formula = sumFormula(amount.lines, column, FIRST_LINE, isApart);
  return formula === null ? { kind: "number", number } : { kind: "formula", formula, cached: number };
}

/** The sum of the headings. */
function totalCell(column: MergedColumn, at: number, table: MergedTable, format: string): StyledContent {
  if (column.kind === "text") return [textContent(column.isContent ? "Tổng cộng" : ""), STYLES.total];
  const headings = table.headings.filter((line) => table.lines[line]?.amounts.has(at));
  const amount = sumAmounts(headings.flatMap((line) => numberIn(table.lines[line]?.amounts.get(at))));
  const content = amountContent({ kind: "sum", amount, lines: headings }, at, table);
  return [content, { ...STYLES.totalNumber, numberFormat: format }];
}

function amountsIn({ lines }: MergedTable, column: number) {
  return lines.flatMap(({ amounts }) => numberIn(amounts.get(column)));
}

function numberIn(amount: LineAmount | undefined) {
  return amount && amount.kind !== "text" ? [amount.amount] : [];
}

/** Headings are numbered above the sources: I, II … over 1, 2 …; A, B … over I, II …; not at all over A, B …. */
function headingLabels({ lines, headings }: MergedTable): (line: MergedLine) => string {
  const top = new Set(
    lines.flatMap(({ row }) =>
      row?.parent === null && row.number.value.status === "parsed" ? (row.number.value.value.schemes[0] ?? []) : [],
    ),
  );
  const isLettered = (["upperLetter", "upperLatin"] as const).some((scheme) => top.has(scheme));
  const scheme = top.has("roman") ? "upperLetter" : "roman";
  return (line) => {
    if (isLettered) return "";
    return formatOrdinal(scheme, headings.findIndex((at) => lines[at] === line) + 1)?.toUpperCase() ?? "";
  };
}
