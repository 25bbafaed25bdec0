import type { Appendix, PlanRow } from "../plan/plan";
import type { NumberLabel, NumberScheme } from "../values/number-label/number-label";
import { labelOf } from "./label-of";
import { remember } from "../plan/remember";
import { countingOrders, ordinalIn } from "./letter-order";
import { listKey } from "./list-key";
import type { Counted, SequenceBreak } from "./sequence-breaks";
import { sequenceBreaks } from "./sequence-breaks";
import { unnumberedRows } from "./unnumbered";

/** A numbered row as it counts in its list. */
export interface NumberedRow extends Counted {
  readonly row: PlanRow;
  readonly label: NumberLabel;
}

/** The rows of one parent that count on from each other. */
export interface SiblingList {
  readonly rows: readonly NumberedRow[];
  /** How the last part of their labels counts. */
  readonly scheme: NumberScheme;
  /** Parts before the last that every label should have; null where the parent's own label does not say. */
  readonly head: readonly number[] | null;
  /** The number the list counts on from: 0, or the last one of the list before where numbers run on through the table. */
  readonly base: number;
  /** The list of the same kind before it in the table, which this one may run on from. */
  readonly before: SiblingList | null;
}

/** Every list of numbered siblings of an appendix, in sheet order of their first rows. */
export const siblingLists = remember((appendix: Appendix): readonly SiblingList[] => {
  const latest = new Map<string, { list: SiblingList; passed: number }>();
  return gatherLists(appendix).map((gathered) => {
    const before = latest.get(gathered.kind);
    const bareBetween = Math.max(0, gathered.started - (before?.passed ?? 0));
    const list = countedList(gathered, before?.list ?? null, bareBetween);
    if (list.head?.length === 0) latest.set(gathered.kind, { list, passed: gathered.passed });
    return list;
  });
});

export function breaksOf({ rows, base }: SiblingList): SequenceBreak[] {
  return sequenceBreaks(rows, base);
}

interface GatheredList {
  readonly kind: string;
  readonly head: readonly number[] | null;
  readonly rows: Omit<NumberedRow, "ordinal">[];
  /** Unnumbered rows of the table above its first row (but those counted for it), and above its last row so far. */
  readonly started: number;
  passed: number;
}

function gatherLists(appendix: Appendix): GatheredList[] {
  const bare = new BareRows(unnumberedRows(appendix));
  const lists = new Map<PlanRow | null, Map<string, GatheredList>>();
  const inOrder: GatheredList[] = [];
  for (const row of appendix.rows) {
    const label = labelOf(row);
    if (!label) continue;
    const kind = listKey(label);
    const head = headUnder(row.parent, label);
    const id = head ? kind : [kind, ...label.parts.slice(0, -1)].join(" ");
    let siblings = lists.get(row.parent);
    if (!siblings) lists.set(row.parent, (siblings = new Map<string, GatheredList>()));
    let list = siblings.get(id);
    const blanks = bare.passTo(row, list?.rows.at(-1)?.row ?? null);
    if (!list) {
      const started = bare.passed - blanks;
      siblings.set(id, (list = { kind, head, rows: [], started, passed: started }));
      inOrder.push(list);
    }
    list.rows.push({ row, label, blanks });
    list.passed = bare.passed;
  }
  return inOrder;
}

/** The unnumbered rows of a table, passed one by one on the way down. */
class BareRows {
  passed = 0;
  #lastNumbered = -1;

  constructor(readonly rows: readonly PlanRow[]) {}

  /**
   * How many unnumbered rows may have taken a number between `above` (null at the start of a list) and the next numbered row:
   * siblings of that row, and others right above it that may be no part of the list they stand in.
   */
  passTo(row: PlanRow, above: PlanRow | null): number {
    while ((this.rows[this.passed]?.row ?? Infinity) < row.row) this.passed++;
    const first = above?.row ?? row.parent?.row ?? -1;
    let count = 0;
    for (let at = this.passed - 1; at >= 0; at--) {
      const bare = this.rows[at];
      if (!bare || bare.row <= first) break;
      if (bare.parent === row.parent || bare.row > this.#lastNumbered) count++;
    }
    this.#lastNumbered = row.row;
    return count;
  }
}

/** What the parent's label puts before the last part of a row's label; null where it has other parts than that. */
function headUnder(parent: PlanRow | null, label: NumberLabel): readonly number[] | null {
  if (label.parts.length === 1) return [];
  const above = parent && labelOf(parent);
  const fits =
    above?.parts.length === label.parts.length - 1 && above.schemes.every((scheme, at) => scheme === label.schemes[at]);
  return fits ? above.parts : null;
}

/** Reads the letters of a list in the order, and starts it at the number, that leaves the fewest breaks. */
function countedList({ rows, head }: GatheredList, before: SiblingList | null, bareBetween: number): SiblingList {
  let best: SiblingList | null = null;
  let least = Infinity;
  for (const scheme of countingOrders(rows.map(({ label }) => label))) {
    const counted = rows.map(({ row, label, blanks }) => {
      return { row, label, blanks, ordinal: ordinalIn(scheme, label) ?? 0 };
    });
    for (const base of basesFor(counted, before, bareBetween)) {
      const way = { rows: counted, scheme, head, base, before };
      const odd = oddness(way);
      // Nearly always the first: nothing is less odd than not at all.
      if (odd === 0) return way;
      if (odd < least) [best, least] = [way, odd];
    }
  }
  return best as SiblingList;
}

/** Breaks count most; then a start that leaves room for the unnumbered rows before it is the likelier. */
function oddness(list: SiblingList): number {
  const [first] = list.rows;
  const leavesRoom = first?.ordinal === list.base + 1 + (first?.blanks ?? 0);
  return breaksOf(list).length * 2 + (leavesRoom ? 0 : 1);
}

/** Where a list may start: anew, or after the one before it by its last number, its length, or its unnumbered end. */
function basesFor(rows: readonly NumberedRow[], before: SiblingList | null, bareBetween: number): number[] {
  const last = before?.rows.at(-1);
  if (!before || !last) return [0];
  const runOn = [last.ordinal, last.ordinal + bareBetween, before.base + before.rows.length];
  return (rows[0]?.ordinal ?? 0) > last.ordinal ? [...runOn, 0] : [0, ...runOn];
}
