import type { ColumnRole } from "../plan/plan";
import type { CellAddress } from "../snapshot/address";
import { isBlankValue } from "../snapshot/cell";
import type { SheetSnapshot } from "../snapshot/workbook";
import { cleanText, foldKey } from "../text/normalize";
import { remembering } from "../text/remembering";
import { textAt } from "./cell-text";
import { isColumnNumberRow } from "./column-numbers";
import { sampleTexts } from "./column-cells";
import { isOptionalHeader, isTooLong, looksLikeHeader, roleOfHeader } from "./header-roles";
import type { MergedAreas } from "../snapshot/merged-areas";

/** The heading of one column over all header rows. */
export interface HeaderCell {
  readonly column: number;
  /** Clean text of every level from the top down; a heading over several columns stands above each of them. */
  readonly levels: readonly string[];
  /** The lowest header cell with text. */
  readonly cell: CellAddress;
  /** Columns under the same top heading ("Kinh phí" over NSNN, Nguồn khác, Tổng): index of the first; null outside a group. */
  readonly group: number | null;
  readonly optional: boolean;
}

export interface HeaderBlock {
  readonly first: number;
  /** Last header row, a row of column numbers included. */
  readonly last: number;
  readonly cells: readonly HeaderCell[];
}

const MAX_HEADER_ROWS = 3;

/** What an appendix needs beside the content column, at least two of them, each in one role or another. */
const TASK_ROLES: readonly (readonly ColumnRole[])[] = [
  ["lead", "internalLead"],
  ["coordinating"],
  ["time", "start", "end"],
  ["deliverable"],
];

/**
 * The headings that start at this row: none, one, or several of tables side by side. A row the user `chose` is a heading
 * whatever it says.
 */
export function headerBlocksAt(
  sheet: SheetSnapshot,
  merges: MergedAreas,
  row: number,
  chosen = false,
): readonly HeaderBlock[] {
  if (!chosen && !mayBeHeaderRow(sheet, merges, row)) return [];
  let block: HeaderBlock | null = null;
  for (let last = row; last < row + MAX_HEADER_ROWS; last++) {
    if (last > row && !continuesHeader(sheet, merges, row, last)) break;
    const candidate = { first: row, last, cells: headerCells(sheet, merges, row, last) };
    if (qualifies(candidate.cells) || (chosen && !block)) block = candidate;
  }
  if (!block) return [];
  const { first, last } = block;
  return sideBySide(sheet, block).map((cells) => {
    const numbered = isColumnNumberRow(sheet, last + 1, cells);
    return { first, last: numbered ? last + 1 : last, cells };
  });
}

/**
 * The headings of each plan table where an empty column parts it from another one beside it, which begins with headings of its
 * own (a label or content column once more). What stands beside a plan table and is none is left out.
 */
function sideBySide(sheet: SheetSnapshot, { last, cells }: HeaderBlock): (readonly HeaderCell[])[] {
  const tables: HeaderCell[][] = [];
  for (const cell of cells) {
    const table = tables.at(-1);
    const before = table?.at(-1);
    if (table && before && !(isApart(sheet, last, before.column, cell.column) && beginsTable(cell, cells)))
      table.push(cell);
    else tables.push([cell]);
  }
  const plans = tables.filter(qualifies);
  return tables.length > 1 && plans.length > 0 ? plans : [cells];
}

/** Some column between the two is empty from the heading down. */
function isApart(sheet: SheetSnapshot, header: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column++) {
    if (sampleTexts(sheet, header + 1, column).length === 0) return true;
  }
  return false;
}

/** A label or content heading where one of the same role stands further left. */
function beginsTable(cell: HeaderCell, cells: readonly HeaderCell[]): boolean {
  const roleOf = ({ levels }: HeaderCell) => roleOfHeader(levels.join(" "))?.role;
  const role = roleOf(cell);
  if (role !== "number" && role !== "content") return false;
  return cells.some((other) => other.column < cell.column && roleOf(other) === role);
}

/** Longer texts are no headers; in NFD a text is up to twice as long. */
const LONGEST_HEADER = 130;

/** Cheap first look, for it is asked of every row: short texts with roles, enough of them here or with a further row below. */
function mayBeHeaderRow(sheet: SheetSnapshot, merges: MergedAreas, row: number): boolean {
  const roles: ColumnRole[] = [];
  for (const { value } of sheet.cells.inRow(row).cells) {
    if (typeof value !== "string" || value.length > LONGEST_HEADER || isTooLong(value)) continue;
    const found = rolesOfShortText(value);
    if (found.length > 0) roles.push(...found);
  }
  if (roles.length < 2 || !roles.includes("content")) return false;
  return areEnough(roles) || continuesHeader(sheet, merges, row, row + 1);
}

const rolesOfShortText = remembering((text) => rolesOfHeading(text));

/** What one heading stands for: nothing, a role, or "Chủ trì, phối hợp" two. */
function rolesOfHeading(text: string): readonly ColumnRole[] {
  const role = looksLikeHeader(text) ? roleOfHeader(text)?.role : undefined;
  if (!role) return [];
  return role === "lead" && /phối hợp/u.test(foldKey(text)) ? [role, "coordinating"] : [role];
}

function qualifies(cells: readonly HeaderCell[]): boolean {
  return areEnough(cells.flatMap(({ levels }) => [...rolesOfHeading(levels.join(" ")), ...leafRole(levels)]));
}

function leafRole(levels: readonly string[]): readonly ColumnRole[] {
  const leaf = levels.at(-1) ?? "";
  const role = looksLikeHeader(leaf) ? roleOfHeader(leaf)?.role : undefined;
  return role ? [role] : [];
}

/** The content and two more of a plan's columns. */
function areEnough(roles: readonly ColumnRole[]): boolean {
  if (!roles.includes("content")) return false;
  return TASK_ROLES.filter((ways) => ways.some((role) => roles.includes(role))).length >= 2;
}

/** A further header row: short texts, nothing but header words in the label and content columns. */
function continuesHeader(sheet: SheetSnapshot, merges: MergedAreas, first: number, row: number): boolean {
  // Cheapest first, for it is asked of most rows of a table: they have amounts.
  if (sheet.cells.inRow(row).cells.some(({ value }) => value !== null && typeof value !== "string")) return false;
  const filled = sheet.cells.row(row).filter(([, { value }]) => !isBlankValue(value));
  if (filled.length === 0) return spannedFromAbove(sheet, merges, first, row);
  return filled.every(([column, cell]) => {
    const text = cell.value;
    if (typeof text !== "string" || !looksLikeHeader(text)) return false;
    const above = headingAbove(sheet, merges, first, row, column);
    const role = roleOfHeader(above)?.role;
    // Under "TT" or "Nội dung" a data row has a label or a task: only a heading's own words may stand there.
    if (role === "number") return roleOfHeader(text)?.role === "number";
    if (role === "content") return filled.length > 1 && /^\p{Ll}/u.test(cleanText(text));
    return above !== "";
  });
}

/** True where a vertically merged header cell reaches down to this row. */
function spannedFromAbove(sheet: SheetSnapshot, merges: MergedAreas, first: number, row: number): boolean {
  return sheet.cells.row(first).some(([column]) => (merges.areaAt(first, column)?.bottom ?? first) >= row);
}

/** The heading over a column in the rows above; a heading reaches right over blank cells up to the next one. */
function headingAbove(sheet: SheetSnapshot, merges: MergedAreas, first: number, row: number, column: number): string {
  for (let above = row - 1; above >= first; above--) {
    const text = spanningText(sheet, merges, above, column, first);
    if (text !== null) return text.text;
  }
  return "";
}

interface SpanningText {
  readonly text: string;
  readonly left: number;
}

/** Text shown at a header place: its own, its merged area's, or (no merges drawn) the nearest one to the left. */
function spanningText(
  sheet: SheetSnapshot,
  merges: MergedAreas,
  row: number,
  column: number,
  first: number,
): SpanningText | null {
  const master = merges.masterOf(row, column);
  const own = cleanText(textAt(sheet, master.row, master.column));
  if (own !== "" && master.row >= first) return { text: own, left: master.column };
  if (merges.areaAt(row, column)) return null;
  for (let left = column - 1; left >= 0; left--) {
    const text = cleanText(textAt(sheet, row, left));
    if (text !== "") return merges.areaAt(row, left) ? null : { text, left };
  }
  return null;
}

function headerCells(sheet: SheetSnapshot, merges: MergedAreas, first: number, last: number): HeaderCell[] {
  const columns = new Set<number>();
  for (let row = first; row <= last; row++) {
    for (const [column] of sheet.cells.row(row)) {
      const area = merges.areaAt(row, column);
      for (let at = column; at <= (area && area.top === row ? area.right : column); at++) columns.add(at);
    }
  }
  return [...columns].sort((a, b) => a - b).flatMap((column) => headerCell(sheet, merges, first, last, column) ?? []);
}

function headerCell(
  sheet: SheetSnapshot,
  merges: MergedAreas,
  first: number,
  last: number,
  column: number,
): HeaderCell | null {
  const levels: string[] = [];
  let cell: CellAddress = { row: first, column };
  let group: number | null = null;
  const seen = new Set<string>();
  for (let row = first; row <= last; row++) {
    const master = merges.masterOf(row, column);
    const own = cleanText(textAt(sheet, master.row, master.column));
    const hasSubHeading = row < last && belowHasText(sheet, row, last, column);
    const spanning = own === "" && hasSubHeading ? spanningText(sheet, merges, row, column, first) : null;
    const text = own !== "" ? own : (spanning?.text ?? "");
    const left = own !== "" ? master.column : (spanning?.left ?? column);
    const key = `${master.row}:${left}`;
    if (text === "" || seen.has(key)) continue;
    seen.add(key);
    levels.push(text);
    if (own !== "") cell = { row: master.row, column: master.column };
    if (hasSubHeading && isSpanning(sheet, merges, row, last, left)) group = left;
  }
  if (levels.length === 0) return null;
  return { column, levels, cell, group, optional: isOptionalHeader(levels.join(" ")) };
}

function belowHasText(sheet: SheetSnapshot, row: number, last: number, column: number): boolean {
  for (let below = row + 1; below <= last; below++) if (textAt(sheet, below, column).trim() !== "") return true;
  return false;
}

/** A top heading over more than one column with headings of their own. */
function isSpanning(sheet: SheetSnapshot, merges: MergedAreas, row: number, last: number, left: number): boolean {
  const area = merges.areaAt(row, left);
  if (area) return area.right > area.left;
  const next = left + 1;
  return textAt(sheet, row, next).trim() === "" && belowHasText(sheet, row, last, next);
}
