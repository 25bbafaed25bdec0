import type { SheetSnapshot } from "../snapshot/workbook";
import { cleanText, foldKey } from "../text/normalize";
import { textAt } from "./cell-text";
import type { HeaderBlock } from "./header-block";
import { headerBlockAt } from "./header-block";
import { roleOfHeader } from "./header-roles";
import { MergedAreas } from "./merged-areas";
import type { ColumnMapping, TableChoice } from "../plan/recognition-options";
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
}

/** Every plan table of a sheet, top down (spec §2: a heading under title lines of its own opens a new one). */
export function findTables(sheet: SheetSnapshot, choices: readonly TableChoice[]): FoundTable[] {
  const merges = new MergedAreas(sheet);
  const starts: { block: HeaderBlock; firstTitleRow: number; repeated: Set<number> }[] = [];
  for (const row of sheet.cells.rowNumbers()) {
    const above = starts.at(-1);
    if (above && row <= above.block.last) continue;
    const chosen = choices.some(({ headerRow }) => headerRow === row);
    const block = headerBlockAt(sheet, merges, row, chosen);
    if (!block) continue;
    const firstTitleRow = above ? ownTitleRow(sheet, merges, above.block, row) : 0;
    if (above && !chosen && firstTitleRow === null && sameHeading(above.block, block)) {
      // No more rows than the heading itself has: what follows may be the rest of a cut cell.
      const last = Math.min(block.last, row + above.block.last - above.block.first);
      for (let at = row; at <= last; at++) above.repeated.add(at);
    } else starts.push({ block, firstTitleRow: firstTitleRow ?? row, repeated: new Set() });
  }
  return starts.flatMap(({ block, firstTitleRow, repeated }, at) => {
    const choice = choices.find(({ headerRow }) => headerRow === undefined || headerRow === block.first);
    if (choice?.excluded) return [];
    const lastRow = (starts[at + 1]?.firstTitleRow ?? sheet.cells.lastRow + 1) - 1;
    return [{ block, merges, firstTitleRow, lastRow, repeated, ...(choice?.columns && { mapping: choice.columns }) }];
  });
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
  for (let row = header - 1; row > above.last; row--) {
    const filled = sheet.cells.row(row).filter(([column]) => textAt(sheet, row, column).trim() !== "");
    if (filled.length === 0) continue;
    const [only] = filled;
    if (!only || filled.length > 2) break;
    const text = cleanText(textAt(sheet, row, only[0]));
    const wide = (merges.areaAt(row, only[0])?.right ?? only[0]) - only[0] >= 2;
    if (!isTitleLine(text, wide)) break;
    first = row;
  }
  return first;
}

const TITLE_WORDS = /^(phụ lục|biểu|bảng|danh mục|kế hoạch|chương trình|nhiệm vụ|phân công|nội dung|dự án)(?!\p{L})/u;

/** A line above a table, not a heading inside it ("II. …"). */
function isTitleLine(text: string, wide: boolean): boolean {
  if (isAppendixHeading(text) || isReference(text)) return true;
  if (/^([IVXLC]+|[A-Z]|\d+(\.\d+)*)[.)]?\s/u.test(text)) return false;
  return wide || TITLE_WORDS.test(foldKey(text));
}
