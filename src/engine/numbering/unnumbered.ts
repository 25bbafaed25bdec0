import type { Appendix, PlanRow } from "../plan/plan";
import type { SheetSnapshot } from "../snapshot/workbook";
import { remember } from "../plan/remember";
import { listKey } from "./list-key";

/**
 * The rows that go unnumbered among numbered siblings, in sheet order. Headings are compared with headings, tasks with tasks;
 * bullets, further assignments under one content cell and rows under a merged number cell need no number of their own.
 */
export const unnumberedRows = remember((appendix: Appendix): readonly PlanRow[] => {
  const families = new Map<PlanRow | null, { headings: PlanRow[]; tasks: PlanRow[] }>();
  for (const row of appendix.rows) {
    if (row.kind !== "section" && row.kind !== "group" && row.kind !== "task") continue;
    if (row.bullet || row.content.source === "merged") continue;
    let family = families.get(row.parent);
    if (!family) families.set(row.parent, (family = { headings: [], tasks: [] }));
    (row.kind === "task" ? family.tasks : family.headings).push(row);
  }
  const bare = [...families.values()].flatMap(({ headings, tasks }) => [...bareAmong(headings), ...bareAmong(tasks)]);
  if (bare.length === 0) return bare;
  const covered = cellsUnderMerges(appendix.sheet);
  return bare
    .filter(({ number }) => !covered.has(`${number.cell.row}:${number.cell.column}`))
    .sort((a, b) => a.row - b.row);
});

/** Where more rows go without a number than with one, it is the numbers that are odd. */
function bareAmong(rows: readonly PlanRow[]): PlanRow[] {
  const levels = new Set(rows.flatMap((row) => levelOf(row) ?? []));
  const bare = rows.filter((row) => row.number.value.status === "blank" && !headsLevel(row, levels));
  const numbered = rows.filter(({ number }) => number.value.status === "parsed").length;
  return bare.length <= numbered ? bare : [];
}

function levelOf({ number }: PlanRow): string | null {
  return number.value.status === "parsed" ? listKey(number.value.value) : null;
}

/** A heading over rows that carry on its siblings' own numbering stands between two levels and takes no number. */
function headsLevel(row: PlanRow, levels: ReadonlySet<string>): boolean {
  return row.children.some((child) => levels.has(levelOf(child) ?? ""));
}

/** "row:column" of every cell that a merged area reaches down to. */
function cellsUnderMerges({ merges, cells }: SheetSnapshot): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges ?? []) {
    for (let row = top + 1; row <= Math.min(bottom, cells.lastRow); row++) {
      for (let column = left; column <= right; column++) covered.add(`${row}:${column}`);
    }
  }
  return covered;
}
