import type { PlanRow } from "../../plan/plan";

/** Runs of consecutive rows of a kind, from the top; a table's rows follow one another without gaps. */
export function rowRuns(
  rows: readonly PlanRow[],
  belongs: (row: PlanRow) => boolean,
): [first: PlanRow, ...others: PlanRow[]][] {
  const runs: [PlanRow, ...PlanRow[]][] = [];
  let inside = false;
  for (const row of rows) {
    const run = inside ? runs.at(-1) : undefined;
    inside = belongs(row);
    if (!inside) continue;
    if (run) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
