import type { FiveClear } from "../plan/five-clear";
import type { Plan, PlanRow } from "../plan/plan";
import type { CellAddress } from "../snapshot/address";
import { appendixTitle, headingTitle, outermostHeading } from "../tasks/heading-of";
import type { LeadColumn } from "../tasks/lead-column";
import type { PlannedTask } from "../tasks/planned-task";
import { taskPlan } from "../tasks/task-plan";
import { unitName } from "../tasks/task-units";
import { cleanText } from "../text/normalize";
import type { TaskMarks } from "./task-marks";
import { taskMarks } from "./task-marks";
import type { TimeAxis } from "./time-axis";
import { timeAxis } from "./time-axis";

/** A task as the month grid shows it. */
export interface TimeTask {
  /** The same as long as the task stands in its row. */
  readonly key: string;
  readonly sheet: string;
  /** Where its time is typed, or its content where the table has no time column. */
  readonly timeCell: CellAddress;
  /** Where to mend what is not clear of it. */
  readonly clearCells: Readonly<Record<keyof FiveClear, CellAddress>>;
  readonly number: string;
  readonly content: string;
  /** As written: "Quý II". */
  readonly time: string;
  readonly leads: readonly { readonly id: string; readonly name: string }[];
  readonly clear: FiveClear;
  /** Null where it has no time to draw. */
  readonly marks: TaskMarks | null;
  /** The outermost heading over it, with the plan where there are several; "" where there is none. */
  readonly section: string;
}

export interface TimeUnit {
  readonly id: string;
  readonly name: string;
  /** Tasks it leads, alone or with others. */
  readonly tasks: number;
}

/** The tasks of a plan over time. */
export interface TimeOverview {
  /** Null where nothing says which year the plan is of. */
  readonly axis: TimeAxis | null;
  /** In the order of the sheets. */
  readonly tasks: readonly TimeTask[];
  /** Those that lead, as the directory orders them. */
  readonly units: readonly TimeUnit[];
  /** Tasks that nobody leads. */
  readonly unassigned: number;
}

export function timeOverview(plan: Plan, leadColumn: LeadColumn = "lead"): TimeOverview {
  const { tasks, units } = taskPlan(plan, leadColumn);
  const axis = timeAxis(plan.appendices);
  const ids = new Map(units.map(({ key, id }) => [key, id]));
  const several = plan.appendices.length > 1;
  return {
    axis,
    tasks: tasks.map((task) => timeTask(task, axis, ids, several)),
    units: units.flatMap(({ id, name, leading }) => (leading.length > 0 ? [{ id, name, tasks: leading.length }] : [])),
    unassigned: tasks.filter(({ leads }) => leads.length === 0).length,
  };
}

function timeTask(
  { appendix, row, leads, clear }: PlannedTask,
  axis: TimeAxis | null,
  ids: ReadonlyMap<string, string>,
  several: boolean,
): TimeTask {
  const heading = outermostHeading(row);
  const sections = [heading ? headingTitle(heading) : "", several ? appendixTitle(appendix) : ""];
  return {
    key: `${appendix.sheet.name} ${row.row}`,
    sheet: appendix.sheet.name,
    timeCell: cellsOf(row).time,
    clearCells: cellsOf(row),
    number: cleanText(row.number.text),
    content: cleanText(row.content.value),
    time: cleanText(row.time?.text ?? ""),
    leads: leads.map((mention) => ({ id: ids.get(mention.key) ?? mention.key, name: unitName(mention) })),
    clear,
    marks: axis && taskMarks(row.time?.value ?? null, axis),
    section: sections.filter(Boolean).join(" – "),
  };
}

function cellsOf({ content, lead, internalLead, time, end, deliverable }: PlanRow): TimeTask["clearCells"] {
  const leads = (lead ?? internalLead ?? content).cell;
  return {
    work: content.cell,
    person: leads,
    responsibility: leads,
    time: (end ?? time ?? content).cell,
    product: (deliverable ?? content).cell,
  };
}
