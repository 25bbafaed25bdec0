/** Where a list of numbers does not count on. One fault makes one break, however many numbers it shifts. */

export interface Counted {
  readonly ordinal: number;
  /** Unnumbered rows between the number above and this one: each may or may not have taken a number. */
  readonly blanks: number;
}

export interface SequenceBreak {
  /** Index of the row that does not count on. */
  readonly at: number;
  readonly kind: "start" | "gap" | "repeat" | "disorder";
}

/** True where the row goes on from the number above it. */
export function countsOn(row: Counted, above: number): boolean {
  return row.ordinal > above && row.ordinal <= above + 1 + row.blanks;
}

/**
 * The breaks of a list that should count on from `base` (0 for a list that starts at 1). After a break the rest goes on from
 * the number written (a gap: 1 2 4 5), from the number that should stand there (a slip: 1 2 9 4) or from the one
 * above (a row put in: 1 2 9 3), as the next row tells. A jump over numbers that stand elsewhere in the list is no gap:
 * those rows are out of order, and are the breaks.
 */
export function sequenceBreaks(rows: readonly Counted[], base: number): SequenceBreak[] {
  if (allCountOn(rows, base)) return [];
  const written = new Set(rows.map(({ ordinal }) => ordinal));
  const above = new Set<number>();
  const breaks: SequenceBreak[] = [];
  let last = base;
  rows.forEach((row, at) => {
    const { ordinal } = row;
    if (countsOn(row, last) || standElsewhere(last + 1, ordinal, written)) {
      last = ordinal;
    } else {
      breaks.push({ at, kind: kindOf(ordinal, last, at, above) });
      last = resumeFrom(rows[at + 1], ordinal, last);
    }
    above.add(ordinal);
  });
  return breaks;
}

/** Nearly every list does. */
function allCountOn(rows: readonly Counted[], base: number): boolean {
  let last = base;
  for (const row of rows) {
    if (!countsOn(row, last)) return false;
    last = row.ordinal;
  }
  return true;
}

/** All numbers from `first` up to `next` are written in the list. */
function standElsewhere(first: number, next: number, written: ReadonlySet<number>): boolean {
  if (next <= first) return false;
  for (let ordinal = first; ordinal < next; ordinal++) if (!written.has(ordinal)) return false;
  return true;
}

function kindOf(ordinal: number, last: number, at: number, above: ReadonlySet<number>): SequenceBreak["kind"] {
  if (above.has(ordinal)) return "repeat";
  if (at === 0) return "start";
  return ordinal > last ? "gap" : "disorder";
}

function resumeFrom(next: Counted | undefined, ordinal: number, last: number): number {
  if (!next) return ordinal;
  return [ordinal, last + 1, last].find((above) => countsOn(next, above)) ?? ordinal;
}

/**
 * What each row should be so that the list counts on from `base`. A row that already does keeps its number; the others leave
 * room for the unnumbered rows above them.
 */
export function countedOn(rows: readonly Counted[], base: number): number[] {
  let last = base;
  return rows.map((row) => (last = countsOn(row, last) ? row.ordinal : last + 1 + row.blanks));
}
