import type Big from "big.js";
import { textContent } from "../changes/cell-content";
import type { MarkedSheetContent } from "../changes/sheet-draft";
import { SheetDraft } from "../changes/sheet-draft";
import { a4, STYLES } from "../changes/sheet-styles";
import { sumAmounts } from "../values/money/amounts";
import { formatMarkerOptions } from "./marker-options";
import { moneyFormat } from "../values/money/number-format";
import { headOf, signOff } from "./sign-off";
import { sumContent } from "./sum-content";
import type { SheetOptions } from "./summary";
import type { TaskPlan } from "../tasks/task-plan";
import type { PlannedTask } from "../tasks/planned-task";
import type { TaskColumn } from "./task-columns";
import { taskColumns } from "./task-columns";
import { extractText, periodsText } from "./titles";
import type { BookUnit } from "../tasks/unit-book";
import { isSole } from "../tasks/unit-book";
import type { UnitPart } from "./unit-parts";
import { unitParts } from "./unit-parts";

/** The sheet of one unit: A. the tasks it leads, B. those it helps with, C. those of its collectives (spec §7). */
export function unitSheet(summary: TaskPlan, unit: BookUnit, options: SheetOptions): MarkedSheetContent {
  const parts = unitParts(unit, options);
  const amounts = soleAmounts(unit);
  const numberFormat = moneyFormat(amounts);
  const columns = taskColumns(summary, options, { ...STYLES.money, numberFormat });
  const draft = new SheetDraft(columns.map(({ width }) => width));
  putTitle(draft, summary, unit);
  const header = draft.row;
  draft.cells(columns.map((column) => [textContent(column.header), STYLES.header]));
  for (const part of parts) {
    draft.line(partTitle(part), STYLES.part);
    const first = draft.row;
    putTasks(draft, part, columns, unit);
    if (part.letter === "A" && amounts.length > 0) putSum(draft, first, amounts, options, numberFormat);
  }
  signOff(draft, { head: headOf(unit.name), receivers: ["Lãnh đạo Sở (để báo cáo)", unit.name] }, options);
  const marker = {
    kind: "unit",
    unit: unit.id,
    options: formatMarkerOptions({ ...options, plan: draft.fingerprint() }),
  } as const;
  return draft.finishMarked(marker, { frozenRows: header + 1, print: a4({ titleRows: [header, header] }) });
}

/** The amounts that the unit alone answers for. */
function soleAmounts({ leading }: BookUnit): Big[] {
  return leading.filter(isSole).flatMap(({ amount }) => (amount.kind === "counted" ? [amount.amount] : []));
}

function putTitle(draft: SheetDraft, { periods }: TaskPlan, unit: BookUnit): void {
  draft.line(`NHIỆM VỤ CỦA ${unit.name.toUpperCase()}`, STYLES.title);
  if (periods.length > 0) draft.line(periodsText(periods).toUpperCase(), STYLES.subtitle);
  const tasks = [...unit.leading, ...unit.coordinated, ...unit.common];
  draft.line(extractText([...new Set(tasks.map(({ appendix }) => appendix))]), STYLES.reference);
  draft.row++;
}

function partTitle({ letter, title, sections, count }: UnitPart): string {
  if (count === 0) return `${letter}. ${title} (không có)`;
  const joint = sections.flatMap(({ tasks }) => tasks).filter((task) => !isSole(task)).length;
  const of = letter === "A" && joint > 0 ? `, trong đó ${joint} đồng chủ trì` : "";
  return `${letter}. ${title} (${count} nhiệm vụ${of})`;
}

function putTasks(draft: SheetDraft, part: UnitPart, columns: readonly TaskColumn[], unit: BookUnit): void {
  const putTask = (task: PlannedTask) => {
    draft.cells(columns.map(({ cell }) => cell(task, { part: part.letter, unit: unit.key })));
  };
  for (const { title, tasks } of part.sections) {
    if (title !== "") draft.line(title, STYLES.section);
    tasks.forEach(putTask);
  }
}

/** The sum of part A under its rows: the texts among them ("… (không cộng)") are passed over. */
function putSum(
  draft: SheetDraft,
  first: number,
  amounts: readonly Big[],
  { live }: SheetOptions,
  numberFormat: string,
): void {
  const column = draft.widths.length - 1;
  const range = { top: first, bottom: draft.row - 1, left: column, right: column };
  draft.spans([
    [column, textContent("Cộng kinh phí phần A (không tính nhiệm vụ đồng chủ trì)"), STYLES.total],
    [1, sumContent(sumAmounts(amounts), range, live), { ...STYLES.totalNumber, numberFormat }],
  ]);
}
