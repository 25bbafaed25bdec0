import type { FiveClear } from "../plan/five-clear";
import { isAllClear } from "../plan/five-clear";
import type { TimeOverview, TimeTask } from "./time-overview";

/** Which tasks to show. */
export interface TimeFilter {
  /** Id of a unit that leads; "" for tasks nobody leads, null for all. */
  readonly unit: string | null;
  /** Only tasks of which this is not clear. */
  readonly lacking: keyof FiveClear | null;
}

/** One line of the month grid. */
export type TimeLine =
  | { readonly kind: "section"; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: "undated"; readonly key: string; readonly count: number }
  | { readonly kind: "task"; readonly key: string; readonly task: TimeTask };

/** What the month grid shows of a plan. */
export interface TimeView {
  /** Tasks with a time under their sections; then those without. */
  readonly lines: readonly TimeLine[];
  readonly shown: number;
  /** Tasks of the chosen unit, whatever is clear of them. */
  readonly tasks: number;
  /** Of those, tasks of which all five are clear, and tasks of which each is not. */
  readonly allClear: number;
  readonly lacking: Readonly<Record<keyof FiveClear, number>>;
  /** Tasks that are shown with work or an end in each column of the axis, and with an end there. */
  readonly load: readonly number[];
  readonly due: readonly number[];
}

export const CLEAR_NAMES = ["work", "person", "responsibility", "time", "product"] as const;

export function timeView(overview: TimeOverview, { unit, lacking }: TimeFilter): TimeView {
  const ofUnit = overview.tasks.filter((task) => isOf(task, unit));
  const shown = lacking === null ? ofUnit : ofUnit.filter(({ clear }) => !clear[lacking]);
  const dated = shown.filter(({ marks }) => marks !== null);
  const undated = shown.filter(({ marks }) => marks === null);
  const columns = overview.axis?.columns ?? [];
  const counted = (at: number, isCounted: (mark: { work: string; due: boolean }) => boolean) =>
    dated.filter(({ marks }) => {
      const mark = marks?.marks[at];
      return mark !== undefined && isCounted(mark);
    }).length;
  return {
    lines: [...inSections(dated), ...withoutDate(undated)],
    shown: shown.length,
    tasks: ofUnit.length,
    allClear: ofUnit.filter(({ clear }) => isAllClear(clear)).length,
    lacking: lackingOf(ofUnit),
    load: columns.map((_, at) => counted(at, ({ work, due }) => work !== "none" || due)),
    due: columns.map((_, at) => counted(at, ({ due }) => due)),
  };
}

function isOf({ leads }: TimeTask, unit: string | null): boolean {
  if (unit === null) return true;
  return unit === "" ? leads.length === 0 : leads.some(({ id }) => id === unit);
}

function lackingOf(tasks: readonly TimeTask[]): TimeView["lacking"] {
  const count = (name: keyof FiveClear) => tasks.filter(({ clear }) => !clear[name]).length;
  return {
    work: count("work"),
    person: count("person"),
    responsibility: count("responsibility"),
    time: count("time"),
    product: count("product"),
  };
}

/** Each run of tasks under one heading, with the heading. */
function inSections(tasks: readonly TimeTask[]): TimeLine[] {
  const runs: { readonly section: string; readonly tasks: TimeTask[] }[] = [];
  for (const task of tasks) {
    const last = runs.at(-1);
    if (last?.section === task.section) last.tasks.push(task);
    else runs.push({ section: task.section, tasks: [task] });
  }
  return runs.flatMap(({ section, tasks: run }) => [
    ...(section === ""
      ? []
      : [{ kind: "section" as const, key: `section ${run[0]?.key ?? ""}`, title: section, count: run.length }]),
    ...run.map(taskLine),
  ]);
}

function withoutDate(tasks: readonly TimeTask[]): TimeLine[] {
  return tasks.length === 0 ? [] : [{ kind: "undated", key: "undated", count: tasks.length }, ...tasks.map(taskLine)];
}

function taskLine(task: TimeTask): TimeLine {
  return { kind: "task", key: task.key, task };
}
