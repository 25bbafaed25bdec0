import type { NumberLabel } from "../values/number-label/number-label";
import { labelReadings } from "../values/number-label/parse-number-label";
import type { Appendix, PlanRow } from "./plan";
import { isTreeRow, topRows } from "./totals";

/** A row that only states a sum ("Tổng cộng", "Cộng mục I") and what it may sum. */
export interface SumRow {
  readonly row: PlanRow;
  readonly kind: "total" | "subtotal";
  /**
   * The rows whose subtrees it sums, the likeliest reading first. There are several where its words name no heading
   * and more than one ends at its place.
   */
  readonly scopes: readonly (readonly PlanRow[])[];
}

/** The total and subtotal rows of an appendix, in sheet order, with what they sum. */
export function sumRowsOf(appendix: Appendix): SumRow[] {
  const all = topRows(appendix);
  const found: SumRow[] = [];
  for (const [at, row] of appendix.rows.entries()) {
    if (row.kind !== "total" && row.kind !== "subtotal") continue;
    const named = namedScope(appendix.rows, at);
    const scopes = named ? [named] : row.kind === "total" ? [all] : [...scopesAt(appendix.rows, at), all];
    found.push({ row, kind: row.kind, scopes });
  }
  return found;
}

const LEADING_WORDS = /^\P{L}*(?:(?:tổng|cộng|số|kinh phí|tiền|dự toán)(?!\p{L})\s*)+/iu;

/** The headings that the words of a sum row name ("Cộng mục I", "Tổng cộng (I + II)"); null where they name none. */
function namedScope(rows: readonly PlanRow[], at: number): PlanRow[] | null {
  const names = wordsOf(rows[at])
    .normalize("NFC")
    .replace(LEADING_WORDS, "")
    .split(/[+,;&]|(?<!\p{L})và(?!\p{L})/iu);
  const headings: PlanRow[] = [];
  for (const name of names) {
    const readings = labelReadings(name.replace(/[():]/g, " "));
    // Nothing to look for: most sum rows name no heading, and the search goes through all rows.
    const heading = readings.length > 0 ? headingNear(rows, at, readings) : null;
    if (!heading) return null;
    headings.push(heading);
  }
  return headings;
}

/** The text of a sum row, in whichever column it is typed. */
function wordsOf(row: PlanRow | undefined): string {
  const fields = row ? [row.content, row.deliverable, row.lead, row.coordinating, row.time] : [];
  return fields.find((field) => field !== null && field.raw.trim() !== "")?.raw ?? "";
}

/** The heading with this label: one that is open at the sum row, else the nearest above, else the first below. */
function headingNear(rows: readonly PlanRow[], at: number, readings: readonly NumberLabel[]): PlanRow | null {
  const isNamed = (row: PlanRow) => isTreeRow(row) && readings.some((reading) => isSameLabel(row, reading));
  const open = path(nearest(rows, at, -1, isTreeRow)).find(isNamed);
  return open ?? nearest(rows, at, -1, isNamed) ?? nearest(rows, at, 1, isNamed);
}

/** The first row from a place on, up (−1) or down (1), that passes. */
function nearest(
  rows: readonly PlanRow[],
  from: number,
  step: -1 | 1,
  passes: (row: PlanRow) => boolean,
): PlanRow | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row && passes(row)) return row;
  }
  return null;
}

function isSameLabel({ number: { value } }: PlanRow, reading: NumberLabel): boolean {
  return (
    value.status === "parsed" &&
    value.value.scheme === reading.scheme &&
    value.value.parts.join(".") === reading.parts.join(".")
  );
}

function isHeading({ kind }: PlanRow): boolean {
  return kind === "section" || kind === "group";
}

/** The row and its parents, from the inside out. */
function path(row: PlanRow | null): PlanRow[] {
  return row ? [row, ...path(row.parent)] : [];
}

/**
 * What a subtotal without a name sums, told by its place: the outermost heading that ends there, else an inner one, else
 * the heading just above it, else the rows since the last sum.
 */
function scopesAt(rows: readonly PlanRow[], at: number): PlanRow[][] {
  const above = nearest(rows, at, -1, isTreeRow);
  if (!above) return [];
  const goingOn = new Set(path(nearest(rows, at, 1, isTreeRow)));
  const ended = path(above).filter((row) => isHeading(row) && !goingOn.has(row));
  if (ended.length > 0) return ended.reverse().map((heading) => [heading]);
  return isHeading(above) ? [[above]] : [rowsSinceLastSum(rows, at, above.parent)];
}

/** The rows under one parent (null: the outermost) between the sum row above and this one. */
function rowsSinceLastSum(rows: readonly PlanRow[], at: number, parent: PlanRow | null): PlanRow[] {
  const found: PlanRow[] = [];
  for (let above = at - 1; above >= 0; above--) {
    const row = rows[above];
    if (!row || row.kind === "subtotal" || row.kind === "total") break;
    if (isTreeRow(row) && row.parent === parent) found.push(row);
  }
  return found.reverse();
}
