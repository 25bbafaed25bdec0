import type { ColumnRole } from "../plan/plan";
import type { ChosenHeading, ColumnMapping, TableChoice } from "../plan/recognition-options";
import type { SheetSnapshot } from "../snapshot/workbook";
import { foldKey } from "../text/normalize";
import { textAt } from "./cell-text";
import type { HeaderBlock, HeaderCell } from "./header-block";

/** A choice where its table stands now, and as the user made it. */
export interface PlacedChoice extends TableChoice {
  readonly decided: TableChoice;
}

/**
 * Finds again what the user decided about a table once rows and columns moved: its heading row by the texts that stood there, its
 * columns by theirs. A choice without such texts holds where it says; one whose heading is gone is left out.
 */
export function placeChoices(sheet: SheetSnapshot, choices: readonly TableChoice[]): readonly PlacedChoice[] {
  return choices.flatMap((decided) => {
    if (decided.headerRow === undefined || !decided.headings) return [{ ...decided, decided }];
    const headerRow = headingRow(sheet, decided.headerRow, decided.headings);
    return headerRow === null ? [] : [{ ...decided, headerRow, decided }];
  });
}

/** The row with most of the texts, the nearest to where they stood; null where none has half of them. */
function headingRow(sheet: SheetSnapshot, stood: number, headings: readonly ChosenHeading[]): number | null {
  const wanted = new Set(headings.map(({ text }) => topOf(text)).filter((text) => text !== ""));
  const countAt = (row: number) => {
    const texts = new Set(sheet.cells.row(row).map(([column]) => foldKey(textAt(sheet, row, column))));
    return [...wanted].filter((text) => texts.has(text)).length;
  };
  if (countAt(stood) === wanted.size) return stood;
  let best: { readonly row: number; readonly count: number } | null = null;
  for (const row of sheet.cells.rowNumbers()) {
    const count = countAt(row);
    const nearer = best !== null && count === best.count && Math.abs(row - stood) < Math.abs(best.row - stood);
    if (count > (best?.count ?? 0) || nearer) best = { row, count };
  }
  return best && best.count * 2 >= wanted.size ? best.row : null;
}

/** What was decided about one of the tables whose headings stand side by side in a row. */
export function choiceOf(
  block: HeaderBlock,
  beside: readonly HeaderBlock[],
  choices: readonly PlacedChoice[],
): PlacedChoice | undefined {
  return choices.find(
    ({ headerRow, headings }) =>
      headerRow === undefined || (headerRow === block.first && (!headings || closest(beside, headings) === block)),
  );
}

/** The heading with most of the texts; of equal ones the one whose left edge is nearest to theirs. */
function closest(blocks: readonly HeaderBlock[], headings: readonly ChosenHeading[]): HeaderBlock | undefined {
  const keys = new Set(headings.map(({ text }) => foldKey(text)));
  const countOf = ({ cells }: HeaderBlock) => cells.filter((cell) => keys.has(textOf(cell))).length;
  const distanceOf = ({ cells }: HeaderBlock) => Math.abs((cells[0]?.column ?? 0) - leftOf(headings));
  return [...blocks].sort((a, b) => countOf(b) - countOf(a) || distanceOf(a) - distanceOf(b))[0];
}

/** The roles the user gave, by where their columns stand now; a column that is gone takes its role along. */
export function placedMapping({ cells }: HeaderBlock, { columns, headings }: TableChoice): ColumnMapping | undefined {
  if (!columns || !headings) return columns;
  const shift = (cells[0]?.column ?? 0) - leftOf(headings);
  const known = new Set(headings.map(({ text }) => foldKey(text)));
  const placed = new Map<number, ColumnRole>();
  for (const [column, role] of columns) {
    const text = foldKey(headings.find((heading) => heading.column === column)?.text ?? "");
    const at = nearest(
      cells.filter((cell) => text !== "" && textOf(cell) === text && !placed.has(cell.column)),
      column + shift,
    );
    const there = cells.find((cell) => cell.column === column + shift);
    // Worded anew in its place, or never worded; not where another column of the table has moved to.
    if (at) placed.set(at.column, role);
    else if (!there || !known.has(textOf(there))) placed.set(column + shift, role);
  }
  return placed;
}

function nearest(cells: readonly HeaderCell[], column: number): HeaderCell | undefined {
  return [...cells].sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
}

/** The leftmost column with a text of its own. */
function leftOf(headings: readonly ChosenHeading[]): number {
  return Math.min(...headings.filter(({ text }) => text !== "").map(({ column }) => column));
}

/** As `Column.header`: the rows of a heading joined. */
function textOf({ levels }: HeaderCell): string {
  return foldKey(levels.join(LEVELS));
}

/** What stands in the first row of a heading. */
function topOf(text: string): string {
  return foldKey(text.split(LEVELS)[0] ?? "");
}

const LEVELS = " › ";
