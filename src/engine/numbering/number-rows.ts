import type { SetCellChange } from "../changes/change";
import type { Appendix, PlanRow } from "../plan/plan";
import type { CellAddress } from "../snapshot/address";
import { formatNumberLabel } from "../values/number-label/format-number-label";
import type { NumberLabel } from "../values/number-label/number-label";
import { labelChange, placeOf } from "./label-change";
import type { LabelStyles } from "./label-style";
import { changedRows, labelChanges, relabel, rowsBelowNew } from "./renumber";
import { countsOn } from "./sequence-breaks";
import type { NumberedRow, SiblingList } from "./sibling-lists";

export interface NewNumber {
  readonly row: PlanRow;
  /** The row's number cell; its siblings may have theirs at the start of the content. */
  readonly cell: CellAddress;
  readonly text: string;
  /** Numbers for all unnumbered rows of the list, and the rows that must move up; null where a formula is in the way. */
  readonly changes: readonly SetCellChange[] | null;
}

/** The numbers that unnumbered rows (in sheet order) should have among their siblings. */
export function numberRows(
  appendix: Appendix,
  rows: readonly PlanRow[],
  lists: readonly SiblingList[],
  styles: LabelStyles,
): NewNumber[] {
  return [...rowsByList(rows, lists)].flatMap(([list, bare]) => numberList(appendix, list, bare, lists, styles));
}

function numberList(
  appendix: Appendix,
  list: SiblingList,
  bare: readonly PlanRow[],
  lists: readonly SiblingList[],
  styles: LabelStyles,
): NewNumber[] {
  const [like] = list.rows;
  if (!like) return [];
  const isNew = new Set(bare);
  const relabelled = relabel(list, lists, insertRows(list.rows, bare, like.label));
  const news = relabelled.filter(({ row }) => isNew.has(row));
  const place = placeOf(appendix, like.row);
  const added = news.map(({ row, label }) => {
    const dressed = styles.dress(label, like.row);
    const cell = { row: row.row, column: place.cell.column };
    const change = labelChange(appendix, row, dressed, { ...place, cell });
    return { row, cell: row.number.cell, text: formatNumberLabel(dressed), change };
  });
  const moved = labelChanges(appendix, [...changedRows(relabelled), ...news.flatMap(rowsBelowNew)], styles);
  const own = added.flatMap(({ change }) => change ?? []);
  const changes = moved && own.length === added.length ? [...own, ...moved] : null;
  return added.map(({ row, cell, text }) => ({ row, cell, text, changes }));
}

/** Each row's list: the one whose next number leaves room for it, else the one of its numbered sibling above or below. */
function rowsByList(rows: readonly PlanRow[], lists: readonly SiblingList[]): Map<SiblingList, PlanRow[]> {
  const numbered = lists
    .flatMap((list) => list.rows.map((entry, at) => ({ list, entry, last: list.rows[at - 1]?.ordinal ?? list.base })))
    .sort((a, b) => a.entry.row.row - b.entry.row.row);
  const latest = new Map<PlanRow | null, SiblingList>();
  const found = new Map<SiblingList, PlanRow[]>();
  let at = 0;
  for (const row of rows) {
    let next = numbered[at];
    for (; next && next.entry.row.row < row.row; next = numbered[++at]) latest.set(next.entry.row.parent, next.list);
    const list =
      next && leavesRoom(next.entry, next.last) && !isBelow(next.entry.row, row)
        ? next.list
        : (latest.get(row.parent) ?? lists.find((other) => other.rows[0]?.row.parent === row.parent));
    if (!list) continue;
    const bare = found.get(list);
    if (bare) bare.push(row);
    else found.set(list, [row]);
  }
  return found;
}

/** The number skips what an unnumbered row above it would have had. */
function leavesRoom(entry: NumberedRow, last: number): boolean {
  return entry.ordinal > last + 1 && countsOn(entry, last);
}

function isBelow(row: PlanRow, above: PlanRow): boolean {
  return row.parent !== null && (row.parent === above || isBelow(row.parent, above));
}

/** Rows put at their places in the sheet, to be counted anew; those after them no longer follow an unnumbered one. */
function insertRows(numbered: readonly NumberedRow[], bare: readonly PlanRow[], like: NumberLabel): NumberedRow[] {
  const added = bare.map((row): NumberedRow => ({ row, label: like, ordinal: 0, blanks: 0 }));
  const isNew = new Set(bare);
  let passed = 0;
  return [...numbered, ...added]
    .sort((a, b) => a.row.row - b.row.row)
    .map((entry) => {
      if (isNew.has(entry.row)) {
        passed++;
        return entry;
      }
      const blanks = Math.max(0, entry.blanks - passed);
      passed = 0;
      return { ...entry, blanks };
    });
}
