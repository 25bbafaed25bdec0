import type { SheetSnapshot, WorkbookSnapshot } from "../../engine/index";
import { CellGrid, emptySheet, parseRange } from "../../engine/index";
import { hostError } from "../host-failure";
import { isTooLarge, toHostError } from "./host-errors";
import { addCells, addCellsInSlices, CELL_PROPERTIES } from "./range-cells";
import { run } from "./run";
import { queueNames } from "./sheet-names";

/** Rows of the first block where a sheet is too large for one answer; halved as long as Excel refuses. */
const FIRST_BLOCK = 10_000;

/** All sheets by ranges, hidden ones too: for an Excel that does not hand over its file. Two round trips where nothing is too large. */
export async function readByRanges(): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const read = worksheets.items.map((sheet) => ({ sheet, used: usedRange(sheet) }));
    let names = worksheets.items.map(queueNames);
    const whole = await synced(context);
    if (!whole) names = worksheets.items.map(queueNames);
    const sheets: SheetSnapshot[] = [];
    for (const { sheet, used } of read) {
      const cells = whole ? await cellsInSlices(used, null) : null;
      sheets.push(bareSheet(sheet, cells ?? (await cellsInBlocks(context, sheet, null))));
    }
    return { sheets, dateSystem: 1900, definedNames: names.flatMap((found) => found()) };
  });
}

/** One sheet again after an edit: one round trip. What ranges do not tell (fonts, merges, hidden rows) stays as last read. */
export async function readSheet(name: string, before: SheetSnapshot | null): Promise<SheetSnapshot> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("name,visibility");
    const used = usedRange(sheet);
    const whole = await synced(context);
    const cells = whole ? await cellsInSlices(used, before) : null;
    if (!whole) sheet.load("name,visibility");
    const present = cells ?? (await cellsInBlocks(context, sheet, before));
    return { ...(before ?? bareSheet(sheet, present)), ...seen(sheet), cells: present };
  });
}

export function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(CELL_PROPERTIES);
  return used;
}

/** Sends what is queued; false where the answer would be too large. */
export async function synced(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}

/** Null where Excel left the values out because there are too many. */
export function cellsOf(used: Excel.Range, before: SheetSnapshot | null): CellGrid | null {
  const grid = new CellGrid();
  if (isLeftOut(used)) return null;
  if (!used.isNullObject) addCells(grid, used, before);
  return grid;
}

/** The same for a check, which holds nothing up. */
async function cellsInSlices(used: Excel.Range, before: SheetSnapshot | null): Promise<CellGrid | null> {
  const grid = new CellGrid();
  if (isLeftOut(used)) return null;
  if (!used.isNullObject) await addCellsInSlices(grid, used, before);
  return grid;
}

/** Over five million cells Excel answers null in place of the values, whatever the type says. */
function isLeftOut(used: Excel.Range): boolean {
  return !used.isNullObject && (used.values as unknown) === null;
}

export async function cellsInBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetSnapshot | null,
): Promise<CellGrid> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  const grid = new CellGrid();
  const area = used.isNullObject ? null : parseRange(used.address.slice(used.address.lastIndexOf("!") + 1));
  if (!area) return grid;
  let rows = FIRST_BLOCK;
  for (let top = area.top; top <= area.bottom;) {
    const count = Math.min(rows, area.bottom - top + 1);
    const block = sheet.getRangeByIndexes(top, area.left, count, area.right - area.left + 1);
    block.load(CELL_PROPERTIES);
    if ((await synced(context)) && (block.values as unknown) !== null) {
      addCells(grid, block, before);
      top += count;
    } else if (count > 1) rows = Math.ceil(count / 2);
    else throw toHostError(hostError("tooLarge", `row ${top + 1} of ${sheet.name}`));
  }
  return grid;
}

function seen(sheet: Excel.Worksheet): Pick<SheetSnapshot, "name" | "visibility"> {
  const visibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return { name: sheet.name, visibility: visibility[sheet.visibility] };
}

/** A sheet of which only the cells are known. */
export function bareSheet(sheet: Excel.Worksheet, cells: CellGrid): SheetSnapshot {
  return { ...emptySheet(sheet.name, cells), ...seen(sheet), merges: null };
}
