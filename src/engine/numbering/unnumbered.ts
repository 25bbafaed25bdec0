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
  bare.sort((a, b) => a.row - b.row);
  const covered = rowsUnderMerges(bare, appendix.sheet);
  return bare.filter((row) => !covered.has(row));
});

/** Where more rows go without a number than with one, it is the numbers that are odd. */
function bareAmong(rows: readonly PlanRow[]): readonly PlanRow[] {
  if (!rows.some(isBare)) return NONE;
  const levels = new Set(rows.flatMap((row) => levelOf(row) ?? []));
  const bare = rows.filter((row) => isBare(row) && !headsLevel(row, levels));
  const numbered = rows.filter(({ number }) => number.value.status === "parsed").length;
  return bare.length <= numbered ? bare : [];
}

const NONE: readonly PlanRow[] = [];

function isBare({ number }: PlanRow): boolean {
  return number.value.status === "blank";
}

function levelOf({ number }: PlanRow): string | null {
  return number.value.status === "parsed" ? listKey(number.value.value) : null;
}

/** A heading over rows that carry on its siblings' own numbering stands between two levels and takes no number. */
function headsLevel(row: PlanRow, levels: ReadonlySet<string>): boolean {
  return row.children.some((child) => levels.has(levelOf(child) ?? ""));
}

/** Those of the rows, which are in sheet order, whose number cell a merged area reaches down to. */
function rowsUnderMerges(rows: readonly PlanRow[], { merges }: SheetSnapshot): ReadonlySet<PlanRow> {
  const covered = new Set<PlanRow>();
  for (const { top, left, bottom, right } of merges ?? []) {
    for (let at = firstBelow(rows, top); at < rows.length; at++) {
      const row = rows[at];
      if (!row || row.row > bottom) break;
      const { column } = row.number.cell;
      if (column >= left && column <= right) covered.add(row);
    }
  }
  return covered;
}

/** Index of the first row below a sheet row. */
function firstBelow(rows: readonly PlanRow[], sheetRow: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.row ?? 0) > sheetRow) high = middle;
    else low = middle + 1;
  }
  return low;
}
