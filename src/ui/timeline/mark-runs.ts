import type { TaskMark } from "../../engine/index";

/** Columns in a row that hold the same. */
export interface MarkRun {
  readonly work: Exclude<TaskMark["work"], "none">;
  readonly first: number;
  readonly last: number;
}

/** The bars of a line: runs of columns with the same kind of work. */
export function markRuns(marks: readonly TaskMark[]): MarkRun[] {
  const runs: { work: MarkRun["work"]; first: number; last: number }[] = [];
  for (const [at, { work }] of marks.entries()) {
    if (work === "none") continue;
    const open = runs.at(-1);
    if (open?.work === work && open.last === at - 1) open.last = at;
    else runs.push({ work, first: at, last: at });
  }
  return runs;
}

/** The columns in which something is due. */
export function dueColumns(marks: readonly TaskMark[]): number[] {
  return marks.flatMap(({ due }, at) => (due ? [at] : []));
}
