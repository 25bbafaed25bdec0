import type { CellAddress, CellGrid, CellRange, SheetSnapshot, TableSnapshot } from "../../../engine/index";
import { MARKER_NAME, parseRange } from "../../../engine/index";
import type { HostChange } from "../../steps/host-change";
import type { WritableSheet } from "../../steps/writable-sheet";
import { supports } from "../capabilities";
import { bareSheet, cellsInBlocks, cellsOf, synced, usedRange } from "../read-sheets";
import { queueNames } from "../sheet-names";
import { type Locks, NO_LOCKS, readLocks } from "./locks";
import { boundsOf } from "./rectangles";

/** A sheet as Excel has it right before we write. */
export interface ExcelSheet extends WritableSheet {
  /** Excel says that results of array formulas spill over cells of the sheet. */
  readonly spills: boolean;
  /** The last cell in use: where it moves, rows or columns came or went. Null on an empty sheet. */
  readonly guard: { readonly range: Excel.Range; readonly cell: CellAddress } | null;
}

type Queued = ReturnType<typeof queueSheet>;

/**
 * The sheets of the changes that there are, and others by name: one round trip, more where tables, filters or a protection need
 * a closer look. `askMore` queues what is to be read along, once more where the answer was too large.
 */
export async function readWritable(
  context: Excel.RequestContext,
  changes: readonly HostChange[],
  others: readonly string[],
  askMore: () => void,
): Promise<ReadonlyMap<string, ExcelSheet>> {
  const names = [...new Set([...changes.map(({ sheet }) => sheet), ...others])];
  let queued = names.map((name) => queueSheet(context, name, usedRange));
  askMore();
  const whole = await synced(context);
  if (!whole) {
    // What an answer that was too large should have told is asked for anew, without the cells.
    queued = names.map((name) =>
      queueSheet(context, name, (sheet) => sheet.getUsedRangeOrNullObject(true).load("address")),
    );
    askMore();
    await context.sync();
  }
  const there = queued.filter(({ sheet }) => !sheet.isNullObject).map((one) => ({ one, look: queueCloserLook(one) }));
  // No round trip where nothing was queued.
  await context.sync();
  const found = new Map<string, ExcelSheet>();
  for (const { one, look } of there) {
    const cells = (whole && cellsOf(one.used, null)) || (await cellsInBlocks(context, one.sheet, null));
    const asked = changes.flatMap((change) =>
      change.type === "setCell" && change.sheet === one.name ? [change.cell] : [],
    );
    const { protection } = one.sheet;
    const locks = protection.protected ? await readLocks(context, one.sheet, areaOf(cells, asked)) : NO_LOCKS;
    found.set(one.name, { ...writableSheet(one, cells, look), ...locks });
  }
  return found;
}

/** From the first cell on all that is in use or asked for. */
function areaOf({ lastRow, lastColumn }: CellGrid, asked: readonly CellAddress[]): CellRange {
  return boundsOf([{ row: 0, column: 0 }, { row: Math.max(lastRow, 0), column: Math.max(lastColumn, 0) }, ...asked]);
}

function queueSheet(context: Excel.RequestContext, name: string, askUsed: (sheet: Excel.Worksheet) => Excel.Range) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = askUsed(sheet);
  const guard = used.getLastCell().load("address");
  const merged = supports("ExcelApi", "1.13") ? sheet.getRange().getMergedAreasOrNullObject() : null;
  sheet.load("name,visibility");
  sheet.protection.load("protected,options");
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered");
  merged?.areas.load("items/address");
  if (supports("ExcelApi", "1.12")) used.load("hasSpill");
  const names = queueNames(sheet);
  return { name, sheet, used, guard, merged, names };
}

type CloserLook = ReturnType<typeof queueCloserLook>;

/** Where the tables stand, and which rows are hidden where something is filtered. */
function queueCloserLook({ sheet, used }: Queued) {
  const tables = sheet.tables.items;
  const ranges = tables.map((table) => table.getRange().load("address"));
  const isFiltered = sheet.autoFilter.isDataFiltered || tables.some(({ autoFilter }) => autoFilter.isDataFiltered);
  const rows = isFiltered && !used.isNullObject ? used.getRowProperties({ rowHidden: true, rowIndex: true }) : null;
  return { ranges, rows };
}

function writableSheet(
  { sheet, used, guard, merged, names }: Queued,
  cells: CellGrid,
  look: CloserLook,
): Omit<ExcelSheet, keyof Locks> {
  const tables = sheet.tables.items.flatMap((table, at): TableSnapshot[] => {
    const range = rangeOf(look.ranges[at]?.address ?? "");
    const headerRowCount = table.showHeaders ? 1 : 0;
    return range
      ? [{ name: table.name, range, headerRowCount, totalsRowCount: table.showTotals ? 1 : 0, columns: [] }]
      : [];
  });
  const corner = used.isNullObject ? null : rangeOf(guard.address);
  const isProtected = sheet.protection.protected;
  const snapshot: SheetSnapshot = {
    ...bareSheet(sheet, cells),
    merges: merged && (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => rangeOf(address) ?? [])),
    tables,
    isProtected,
    filter: look.rows && corner ? { range: corner, active: true } : null,
  };
  const local = names();
  return {
    snapshot,
    marker: local.find(({ name }) => name.toLowerCase() === MARKER_NAME.toLowerCase())?.refersTo ?? null,
    names: local,
    filtered: new Set(
      (look.rows?.value ?? []).flatMap(({ rowHidden, rowIndex }) => (rowHidden ? [rowIndex ?? -1] : [])),
    ),
    mayFormat: !isProtected || sheet.protection.options.allowFormatCells === true,
    spills: supports("ExcelApi", "1.12") && !used.isNullObject && (used.hasSpill as boolean | null) !== false,
    guard: corner && { range: guard, cell: { row: corner.top, column: corner.left } },
  };
}

function rangeOf(address: string): CellRange | null {
  return parseRange(address.slice(address.lastIndexOf("!") + 1));
}
