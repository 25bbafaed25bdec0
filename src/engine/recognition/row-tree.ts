import type { RowKind } from "../plan/plan";
import type { NumberLabel } from "../values/number-label/number-label";
import { findLast } from "./find-last";
import type { ShapedRow } from "./row-kinds";
import type { TableCells } from "./table-cells";

/** A row and its place: the tree that numbering draws, and position where numbering is missing (spec §2, Levels). */
export interface TreeRow {
  readonly shaped: ShapedRow;
  /** Which row of the table it is, from 0. */
  readonly at: number;
  kind: RowKind;
  label: NumberLabel | null;
  parent: TreeRow | null;
  readonly children: TreeRow[];
  level: number;
  readonly rank: number;
  /** Own lead, or one merged down to it. */
  readonly led: boolean;
  readonly timed: boolean;
  /** Own lead, time or deliverable, or one merged down to it. */
  readonly valued: boolean;
}

/** Outer levels first. Decimals take 2 + their number of parts; letters and bullets lie below them. */
const RANK = { capitals: 1.5, decimal: 2, lowerLetter: 20, lowerRoman: 21, bullet: 30, none: 40 } as const;

/** Builds the tree of a table's rows, in sheet order. */
export function buildTree(cells: TableCells, shaped: readonly ShapedRow[]): TreeRow[] {
  const outer = outerLevels(shaped);
  const leads = cells.placesOf(["lead", "internalLead"]);
  const times = cells.placesOf(["time", "start", "end"]);
  const deliverables = cells.placesOf(["deliverable"]);
  const rows: TreeRow[] = [];
  const open: TreeRow[] = [];
  for (const row of shaped) {
    const at = rows.length;
    const led = cells.anyFilled(row.row, leads);
    const timed = cells.anyFilled(row.row, times);
    const valued = led || timed || cells.anyFilled(row.row, deliverables);
    const label = row.label ? chooseReading(row.label.readings, row.label.stored, open) : null;
    const rank = rankOf(row, label, led, { all: shaped, at, open, outer });
    closeFor(open, rank, label);
    const parent = open.at(-1) ?? null;
    const node: TreeRow = {
      shaped: row,
      at,
      kind: "blank",
      label,
      parent,
      children: [],
      level: open.length,
      rank,
      led,
      timed,
      valued,
    };
    rows.push(node);
    if (rank >= RANK.none) continue;
    parent?.children.push(node);
    open.push(node);
  }
  // Children come after their parents, so the last row is decided first.
  for (const row of [...rows].reverse()) row.kind = kindOf(row);
  return rows;
}

/** How this table orders its outermost levels. */
interface OuterLevels {
  /** Roman over capital letters, or letters over Roman: whichever comes first in the table is the outer one. */
  readonly order: readonly string[];
  /** Numbered headings are written in capitals, so an unnumbered one in capitals is their sibling. */
  readonly capitals: OuterFamily | null;
}

type OuterFamily = "roman" | "upper";

/** Roman numerals and capital letters (in either order of letters) number the outermost levels. */
function outerFamily(scheme: NumberLabel["scheme"] | undefined): OuterFamily | null {
  if (scheme === "roman") return "roman";
  return scheme === "upperLetter" || scheme === "upperLatin" ? "upper" : null;
}

function outerLevels(shaped: readonly ShapedRow[]): OuterLevels {
  const order = new Set<string>();
  let capitals: OuterLevels["capitals"] = null;
  for (const row of shaped) {
    const family = outerFamily(row.label?.readings.find(({ parts }) => parts.length === 1 && parts[0] === 1)?.scheme);
    if (family === null) continue;
    order.add(family);
    if (row.capitals) capitals = family;
  }
  return { order: [...order], capitals };
}

function outerRank(family: OuterFamily, { order }: OuterLevels): number {
  return order.indexOf(family) === 1 ? 1 : 0;
}

function labelRank(label: NumberLabel, outer: OuterLevels): number {
  const family = outerFamily(label.scheme);
  if (family) return outerRank(family, outer);
  if (label.scheme === "decimal") return RANK.decimal + label.schemes.filter((scheme) => scheme === "decimal").length;
  return label.scheme === "lowerRoman" ? RANK.lowerRoman : RANK.lowerLetter;
}

/** Where a row stands: among all rows, below the rows still open. */
interface Place {
  readonly all: readonly ShapedRow[];
  readonly at: number;
  readonly open: readonly TreeRow[];
  readonly outer: OuterLevels;
}

function rankOf(row: ShapedRow, label: NumberLabel | null, led: boolean, place: Place): number {
  switch (row.shape) {
    case "numbered":
      return label ? labelRank(label, place.outer) : RANK.none;
    case "heading":
      return headRank(true, place) ?? headingRank(row, place);
    case "unnumbered":
      if (row.bullet) return RANK.bullet;
      return headRank(!led, place) ?? firstRank(place) ?? untitledRank(row, led, place);
    case "assignment":
      return findLast(place.open, ({ rank }) => rank < RANK.bullet)?.rank ?? RANK.decimal + 1;
    case "detail":
      return RANK.bullet;
    default:
      return RANK.none;
  }
}

const PASSED_OVER = ["blank", "continuation", "repeatedHeader", "columnNumbers", "detail"];
const UNNUMBERED = [...PASSED_OVER, "unnumbered", "assignment"];

/**
 * A row above the first of a new list ("2.1" after 1.2, "a)" after b)) heads it: though its own number is missing, it stands
 * beside the head of the list before. Null where the list tells nothing about the row above it.
 */
function headRank(isTitle: boolean, place: Place): number | null {
  const { open, outer } = place;
  const first = nextLabel(place, isTitle ? UNNUMBERED : PASSED_OVER);
  if (!first) return null;
  const below = labelRank(first, outer);
  const starts = first.parts.at(-1) === 1;
  if (first.parts.length > 1 && first.schemes.every((scheme) => scheme === "decimal")) {
    return hasBegun(first, open) || !(isTitle || starts) ? null : below - 1;
  }
  const before = findLast(open, ({ rank }) => rank === below)?.parent;
  return starts && before?.label && before.rank > RANK.decimal ? before.rank : null;
}

/** The row a label counts below, or one of its siblings, is open: 2 or 2.1 for "2.2". */
function hasBegun({ parts }: NumberLabel, open: readonly TreeRow[]): boolean {
  const head = parts.slice(0, -1).join(".");
  return open.some(({ label }) => {
    if (label?.scheme !== "decimal") return false;
    const own = label.parts.length === parts.length ? label.parts.slice(0, -1) : label.parts;
    return own.join(".") === head;
  });
}

/** An unnumbered task above "1.2", with no 1.1 before it, is the first of that list. */
function firstRank(place: Place): number | null {
  const next = nextLabel(place, UNNUMBERED);
  if (!next || next.parts.at(-1) === 1) return null;
  const above = findLast(place.open, ({ rank }) => rank < RANK.bullet);
  const below = labelRank(next, place.outer);
  return above && above.rank < below ? below : null;
}

/** The likeliest label of the next row but for those of some shapes; null where it has none. */
function nextLabel({ all, at }: Place, passedOver: readonly string[]): NumberLabel | null {
  const next = all.slice(at + 1, at + 40).find(({ shape }) => !passedOver.includes(shape));
  return next?.label?.readings[0] ?? null;
}

/** A heading without a number stands half a level above the rows it heads. */
function headingRank(row: ShapedRow, { all, at, outer }: Place): number {
  if (row.capitals && outer.capitals) return outerRank(outer.capitals, outer);
  for (const next of all.slice(at + 1, at + 40)) {
    const [reading] = next.label?.readings ?? [];
    if (next.shape === "unnumbered" && !next.bullet) break;
    if (reading) {
      const below = labelRank(reading, outer);
      return below <= 1 ? below - 0.5 : Math.min(below - 0.5, row.capitals ? RANK.capitals : below);
    }
  }
  return row.capitals ? RANK.capitals : RANK.decimal + 0.5;
}

/** A row nobody leads is a heading where a list starts right below it, whatever else it states for the rows of that list. */
function untitledRank(row: ShapedRow, led: boolean, place: Place): number {
  const isHeading = !led && nextLabel(place, PASSED_OVER)?.parts.at(-1) === 1;
  return isHeading ? headingRank(row, place) : unnumberedRank(place.open, led);
}

/** An unnumbered task is a child of a heading above it (nobody leads that one), else a sibling of the task above. */
function unnumberedRank(open: readonly TreeRow[], led: boolean): number {
  const above = findLast(open, ({ rank }) => rank < RANK.bullet);
  if (!above) return RANK.decimal + 1;
  if (!above.valued || (led && !above.led)) return Math.max(above.rank + 1, RANK.decimal + 1);
  return above.rank;
}

/** Closes the levels a row of this rank ends, and a decimal parent whose own number says it is another's. */
function closeFor(open: TreeRow[], rank: number, label: NumberLabel | null): void {
  while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
  const above = open.at(-1)?.label;
  if (!label || label.parts.length < 2 || above?.scheme !== "decimal" || label.parts.at(-1) !== 1) return;
  const prefix = label.parts.at(-2) ?? 0;
  if (prefix > (above.parts.at(-1) ?? 0)) open.pop();
}

/** Of several readings ("I" is one and a letter; "C" a hundred) the one that goes on an open level, else one that starts. */
function chooseReading(
  readings: readonly NumberLabel[],
  stored: "text" | "number" | "date",
  open: readonly TreeRow[],
): NumberLabel | null {
  if (readings.length === 1 && stored === "text") return readings[0] ?? null;
  const goesOnWith = (reading: NumberLabel) => open.some(({ label }) => label !== null && follows(label, reading));
  const goingOn = readings.find(goesOnWith);
  const [first] = readings;
  if (stored === "number" && first) {
    const full = withDroppedZero(first);
    if (goesOnWith(full)) return full;
  }
  if (stored === "date") return goingOn ?? readings.find((reading) => isUnder(reading, open)) ?? readings[0] ?? null;
  return goingOn ?? readings.find(({ parts }) => parts.at(-1) === 1) ?? readings[0] ?? null;
}

/** "1.10" typed into a General cell is stored as 1.1. */
function withDroppedZero(label: NumberLabel): NumberLabel {
  const last = label.parts.length - 1;
  return last < 1 ? label : { ...label, parts: label.parts.map((part, at) => (at === last ? part * 10 : part)) };
}

function follows(above: NumberLabel, reading: NumberLabel): boolean {
  if (above.scheme !== reading.scheme || above.parts.length !== reading.parts.length) return false;
  const last = above.parts.length - 1;
  return above.parts.every((part, at) => reading.parts[at] === (at === last ? part + 1 : part));
}

function isUnder(reading: NumberLabel, open: readonly TreeRow[]): boolean {
  return open.some(
    ({ label }) =>
      label?.scheme === "decimal" &&
      label.parts.at(-1) === reading.parts[0] &&
      label.parts.length === reading.parts.length - 1,
  );
}

function kindOf(row: TreeRow): RowKind {
  const { shape } = row.shaped;
  switch (shape) {
    case "numbered":
      return row.label ? numberedKind(row, row.label) : "task";
    case "heading":
      return row.children.some(isTaskOrHeading) ? (row.shaped.capitals ? "section" : "group") : "detail";
    case "unnumbered":
    case "assignment":
      return row.children.some(isTaskOrHeading) && !row.led ? "group" : "task";
    default:
      return shape;
  }
}

function numberedKind(row: TreeRow, label: NumberLabel): RowKind {
  const heads = row.children.some(isTaskOrHeading);
  if (outerFamily(label.scheme)) {
    return (heads && !(row.led && row.timed)) || !row.valued ? "section" : "task";
  }
  return heads && !row.led ? "group" : "task";
}

function isTaskOrHeading({ kind }: TreeRow): boolean {
  return kind === "task" || kind === "group" || kind === "section";
}
