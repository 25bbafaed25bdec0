import type { SheetSnapshot } from "../snapshot/workbook";
import { cleanText, foldKey } from "../text/normalize";
import { ordinalReadings } from "../values/number-label/ordinals";
import { textAt } from "./cell-text";
import { findLast } from "./find-last";
import { remember } from "../plan/remember";
import type { HeaderBlock } from "./header-block";
import { headerBlocksAt } from "./header-block";
import { looksLikeHeader, roleOfHeader } from "./header-roles";
import { MergedAreas } from "../snapshot/merged-areas";
import type { ColumnMapping, TableChoice } from "../plan/recognition-options";
import { choiceOf, placedMapping, placeChoices } from "./place-choices";
import { isAppendixHeading, isReference } from "./title-block";

/** A plan table on a sheet: its heading, the rows its title may fill, and the last row it may reach. */
export interface FoundTable {
  readonly block: HeaderBlock;
  readonly merges: MergedAreas;
  readonly firstTitleRow: number;
  readonly lastRow: number;
  /** Rows of headings repeated inside the table, at page breaks. */
  readonly repeated: ReadonlySet<number>;
  readonly mapping?: ColumnMapping;
  /** What the user decided about it. */
  readonly decided: TableChoice | null;
}

/** Every plan table of a sheet, also those the user left out, top down (spec §2: a heading under title lines of its own opens a new one). */
export function findTables(sheet: SheetSnapshot, decided: readonly TableChoice[]): FoundTable[] {
  const choices = placeChoices(sheet, decided);
  const chosenRows = new Set(choices.map(({ headerRow }) => headerRow));
  const merges = new MergedAreas(sheet);
  const starts: { block: HeaderBlock; firstTitleRow: number; repeated: Set<number> }[] = [];
  const others: number[] = [];
  for (const row of sheet.cells.rowNumbers()) {
    if (row <= (starts.at(-1)?.block.last ?? -1)) continue;
    const chosen = chosenRows.has(row);
    if (!chosen && isNumbered(sheet, row, starts.at(-1)?.block)) continue;
    const earlier = [...starts];
    for (const block of headerBlocksAt(sheet, merges, row, chosen)) {
      // The user says that the heading begins further down.
      if (choices.some(({ headerRow = row }) => headerRow > row && headerRow <= block.last)) continue;
      const above = findLast(earlier, (start) => overlap(start.block, block)) ?? earlier.at(-1);
      const firstTitleRow = above ? ownTitleRow(sheet, merges, above.block, row) : 0;
      if (above && !chosen && firstTitleRow === null && sameHeading(above.block, block)) {
        // No more rows than the heading itself has: what follows may be the rest of a cut cell.
        const last = Math.min(block.last, row + above.block.last - above.block.first);
        for (let at = row; at <= last; at++) above.repeated.add(at);
      } else starts.push({ block, firstTitleRow: firstTitleRow ?? row, repeated: new Set() });
    }
    const above = earlier.at(-1);
    if (above && starts.length === earlier.length && !above.repeated.has(row) && mayBeOtherHeading(sheet, row)) {
      const titleRow = ownTitleRow(sheet, merges, above.block, row);
      if (isOtherHeading(sheet, above.block, row, titleRow !== null)) others.push(titleRow ?? row);
    }
  }
  return starts.map(({ block, firstTitleRow, repeated }) => {
    const beside = starts.filter((start) => start.block.first === block.first).map((start) => start.block);
    const choice = choiceOf(block, beside, choices);
    const mapping = choice && placedMapping(block, choice);
    const below = starts.find((start) => start.block.first > block.last && overlap(start.block, block));
    const other = others.find((first) => first > block.last) ?? Infinity;
    const end = Math.min(below?.firstTitleRow ?? sheet.cells.lastRow + 1, other) - 1;
    const lastRow = beforeGap(sheet, block.last, end);
    const found = { block, merges, firstTitleRow, lastRow, repeated, decided: choice?.decided ?? null };
    return mapping ? { ...found, mapping } : found;
  });
}

/**
 * A row with a number under the label heading of the table above, and with nothing beside that table: no heading. Cheap, for most rows of
 * a plan are so.
 */
function isNumbered(sheet: SheetSnapshot, row: number, above: HeaderBlock | undefined): boolean {
  const [labels] = above ? labelColumns(above) : [];
  const label = labels === undefined ? undefined : sheet.cells.get(row, labels)?.value;
  if (!above || !(typeof label === "number" || (typeof label === "string" && /^\d{1,4}$/.test(label)))) return false;
  const { columns } = sheet.cells.inRow(row);
  const [left, right] = [above.cells[0]?.column ?? 0, above.cells.at(-1)?.column ?? 0];
  return (columns[0] ?? 0) >= left && (columns.at(-1) ?? 0) <= right;
}

const labelColumns = remember((block: HeaderBlock): readonly number[] =>
  block.cells.filter(({ levels }) => roleOfHeader(levels.join(" "))?.role === "number").map(({ column }) => column),
);

/** Some column belongs to both: not side by side. */
function overlap(a: HeaderBlock, b: HeaderBlock): boolean {
  return a.cells.some(({ column }) => b.cells.some((cell) => cell.column === column));
}

/** At least three texts, all of which look like headings: cheap, for it is asked of every row. */
function mayBeOtherHeading(sheet: SheetSnapshot, row: number): boolean {
  let texts = 0;
  for (const { value } of sheet.cells.inRow(row).cells) {
    if (typeof value !== "string" || value.trim() === "") continue;
    if (!looksLikeHeader(value)) return false;
    texts++;
  }
  return texts >= 3;
}

/**
 * The heading of a table that is no plan: a label heading and two more texts, mostly others than the plan's own. Under a title of
 * its own, or after a blank row, it may begin with a text that stands where the plan has its labels and is none.
 */
function isOtherHeading(sheet: SheetSnapshot, plan: HeaderBlock, row: number, titled: boolean): boolean {
  const texts = sheet.cells.row(row).filter(([, { value }]) => typeof value === "string" && value.trim() !== "");
  const headings = texts.map(([column]) => ({ column, text: textAt(sheet, row, column) }));
  const labels = headings.findIndex(({ text }) => /^(s?tt|s t t|số (tt|thứ tự))$/u.test(foldKey(text)));
  const setOff = titled || sheet.cells.row(row - 1).every(([column]) => textAt(sheet, row - 1, column).trim() === "");
  if (labels !== 0 && !(setOff && headings[0] && standsForLabel(plan, headings[0]))) return false;
  const own = headings.filter(({ column, text }) =>
    plan.cells.some((cell) => cell.column === column && cell.levels.some((level) => foldKey(level) === foldKey(text))),
  );
  return own.length * 2 < headings.length + 1;
}

/** A text where the plan has its labels that is none: "Chỉ tiêu" under "TT". */
function standsForLabel(plan: HeaderBlock, { column, text }: { column: number; text: string }): boolean {
  return labelColumns(plan).includes(column) && ordinalReadings(cleanText(text)).length === 0 && /\p{L}{2}/u.test(text);
}

/** So many rows without a cell end a table: what follows is a stray cell, often at the very end of the sheet. */
const GAP = 1000;

/** The last row from `first` to `last` that a table may reach. */
function beforeGap(sheet: SheetSnapshot, first: number, last: number): number {
  let reached = first;
  for (const row of sheet.cells.rowNumbers()) {
    if (row > last || row - reached > GAP) break;
    reached = Math.max(reached, row);
  }
  return reached;
}

/** Mostly the same headings in the same columns: a heading repeated at a page break, perhaps worded anew or cut short. */
function sameHeading(a: HeaderBlock, b: HeaderBlock): boolean {
  const same = b.cells.filter(({ column, levels }) => {
    const above = a.cells.find((cell) => cell.column === column);
    if (!above) return false;
    const [text, textAbove] = [levels.join(" "), above.levels.join(" ")];
    return foldKey(text) === foldKey(textAbove) || roleOfHeader(text)?.role === (roleOfHeader(textAbove)?.role ?? null);
  });
  return same.length >= 3 && same.length * 4 >= b.cells.length * 3;
}

/** First of the title lines just above a further heading; null where it has none, so that it only repeats the one above. */
function ownTitleRow(sheet: SheetSnapshot, merges: MergedAreas, above: HeaderBlock, header: number): number | null {
  let first: number | null = null;
  const numbering = numberingOf(lineAbove(sheet, above.first));
  for (let row = header - 1; row > above.last; row--) {
    const filled = sheet.cells.row(row).filter(([column]) => textAt(sheet, row, column).trim() !== "");
    if (filled.length === 0) continue;
    const [only] = filled;
    if (!only || filled.length > 2) break;
    const text = cleanText(textAt(sheet, row, only[0]));
    const wide = (merges.areaAt(row, only[0])?.right ?? only[0]) - only[0] >= 2;
    const goesOn = numbering !== null && numberingOf(text) === numbering;
    if (!isTitleLine(text, wide) && !goesOn) break;
    first = row;
  }
  return first;
}

const TITLE_WORDS = /^(phụ lục|biểu|bảng|danh mục|kế hoạch|chương trình|nhiệm vụ|phân công|nội dung|dự án)(?!\p{L})/u;

/** The text just above a heading, the only one of its row; "" where there is none. */
function lineAbove(sheet: SheetSnapshot, header: number): string {
  const texts = sheet.cells.row(header - 1).map(([column]) => cleanText(textAt(sheet, header - 1, column)));
  const [only = "", ...more] = texts.filter((text) => text !== "");
  return more.length === 0 ? only : "";
}

/** How a line is numbered ("II. …" as "I. …"); null for a line without a number. */
function numberingOf(text: string): string | null {
  const label = /^([\p{L}\d]{1,4})[.)/]\s/u.exec(text)?.[1];
  return label === undefined ? null : (ordinalReadings(label)[0]?.scheme ?? null);
}

/** A line above a table, not a heading inside it ("II. …"). */
function isTitleLine(text: string, wide: boolean): boolean {
  if (isAppendixHeading(text) || isReference(text)) return true;
  if (/^([IVXLC]+|[A-Z]|\d+(\.\d+)*)[.)]?\s/u.test(text)) return false;
  return wide || TITLE_WORDS.test(foldKey(text));
}
