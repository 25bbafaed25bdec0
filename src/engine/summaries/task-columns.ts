import type { CellContent } from "../changes/change";
import { textContent } from "../changes/cell-content";
import type { SheetCellStyle } from "../changes/sheet-content";
import { asText, STYLES } from "../changes/sheet-styles";
import { cleanLines, cleanText } from "../text/normalize";
import type { IsoDate } from "../values/date";
import { serialOfDate } from "../values/date";
import { formatMoney } from "../values/money/format-money";
import { frameSpan } from "../values/time/time-frame";
import { linkTo } from "../changes/source-link";
import type { SheetOptions } from "./summary";
import type { TaskPlan } from "../tasks/task-plan";
import type { PlannedTask } from "../tasks/planned-task";
import { unitName } from "../tasks/task-units";
import { moneyHeading } from "./titles";
import { isSole } from "../tasks/unit-book";

/** Which part of the sheet a row stands in: the unit leads the tasks of part A, others those of B and C. */
export interface RowPlace {
  readonly part: "A" | "B" | "C";
  /** The key of the sheet's unit. */
  readonly unit: string;
}

/** One column of a unit's sheet. */
export interface TaskColumn {
  readonly header: string;
  /** Characters of the standard font. */
  readonly width: number;
  readonly isMoney?: true;
  readonly cell: (task: PlannedTask, place: RowPlace) => readonly [CellContent, SheetCellStyle];
}

/** The columns of a unit's sheet; the money column, where the plan has money, is the last. */
export function taskColumns(summary: TaskPlan, options: SheetOptions, moneyStyle: SheetCellStyle): TaskColumn[] {
  const system = summary.plan.snapshot.dateSystem;
  const { money } = summary;
  return [
    { header: "TT", width: 7, cell: (task) => [sourceLink(task), STYLES.label] },
    { header: "Nội dung nhiệm vụ", width: 44, cell: ({ row }) => asText(cleanLines(row.content.value), STYLES.text) },
    {
      header: "Sản phẩm",
      width: 22,
      cell: ({ row }) => asText(cleanLines(row.deliverable?.text ?? ""), STYLES.text),
    },
    {
      header: "Phối hợp (phần A) / Chủ trì (phần B, C)",
      width: 26,
      cell: (task, place) => asText(unitsText(task, place), STYLES.text),
    },
    { header: "Thời gian", width: 16, cell: ({ row }) => asText(cleanText(row.time?.text ?? ""), STYLES.text) },
    ...(options.startEnd
      ? [
          { header: "Bắt đầu", width: 12, cell: (task: PlannedTask) => dateCell(spanOf(task).start, system) },
          { header: "Kết thúc", width: 12, cell: (task: PlannedTask) => dateCell(spanOf(task).end, system) },
        ]
      : []),
    ...(money
      ? [
          {
            header: moneyHeading(money.scale),
            width: 17,
            isMoney: true as const,
            cell: (task: PlannedTask, place: RowPlace) => moneyCell(task, place, moneyStyle),
          },
        ]
      : []),
  ];
}

function sourceLink({ appendix, row }: PlannedTask): CellContent {
  const label = cleanText(row.number.text);
  return linkTo(appendix.sheet.name, { row: row.row, column: row.number.cell.column }, label === "" ? "–" : label);
}

/** Part A: with whom it is led and who helps; parts B and C: who leads. */
function unitsText({ leads, coordinating }: PlannedTask, { part, unit }: RowPlace): string {
  if (part !== "A") return leads.map(unitName).join("; ");
  const others = leads.filter(({ key }) => key !== unit).map(unitName);
  const helpers = coordinating.map(unitName).join("; ");
  if (others.length === 0) return helpers;
  return [`Đồng chủ trì: ${others.join("; ")}`, ...(helpers === "" ? [] : [`Phối hợp: ${helpers}`])].join("\n");
}

function spanOf({ row: { time } }: PlannedTask): { start: IsoDate | null; end: IsoDate | null } {
  return time?.value.status === "parsed" ? frameSpan(time.value.frame) : { start: null, end: null };
}

function dateCell(date: IsoDate | null, system: 1900 | 1904): readonly [CellContent, SheetCellStyle] {
  return [date === null ? textContent("") : { kind: "number", number: serialOfDate(date, system) }, STYLES.date];
}

/** An amount that the sum of the part counts is a number; every other one is a text, which SUM passes over. */
function moneyCell(
  task: PlannedTask,
  { part }: RowPlace,
  style: SheetCellStyle,
): readonly [CellContent, SheetCellStyle] {
  const { amount } = task;
  switch (amount.kind) {
    case "none":
      return [textContent(""), style];
    case "words":
      return asText(amount.text, { ...style, numberFormat: "General" });
    case "counted":
      if (part === "A" && isSole(task)) return [{ kind: "number", number: amount.amount.toNumber() }, style];
      return asText(`${formatMoney(amount.amount)} (không cộng)`, style);
    case "madeUp":
      return asText(`${formatMoney(amount.amount)} (đã tính ở việc con)`, style);
  }
}
