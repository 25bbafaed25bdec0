import type {
  CellAddress,
  CellGrid,
  CellRange,
  DefinedName,
  SheetSnapshot,
  TableSnapshot,
} from "../../../engine/index";
import { MARKER_NAME, parseRange } from "../../../engine/index";
import { bareSheet, cellsInBlocks, cellsOf, synced, usedRange } from "../read-sheets";
import { supports } from "../capabilities";
import { queueNames } from "../sheet-names";
import type { WritableSheet } from "../../steps/writable-sheet";

/** A sheet as Excel has it right before we write. */
export interface ExcelSheet extends WritableSheet {
  /** Excel says that results of array formulas spill over cells of the sheet. */
  readonly spills: boolean;
  /** The last cell in use: where it moves, rows or columns came or went. Null on an empty sheet. */
  readonly guard: { readonly range: Excel.Range; readonly cell: CellAddress } | null;
}

type Queued = ReturnType<typeof queueSheet>;

/** The named sheets that there are: one round trip, a second one where tables or filters need a closer look. */
export async function readWritable(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ExcelSheet>> {
  const queued = [...names].map((name) => queueSheet(context, name));
  const whole = await synced(context);
  if (!whole) {
    for (const one of queued) one.queueFacts();
    await context.sync();
  }
  const there = queued.filter(({ sheet }) => !sheet.isNullObject);
  const closer = there.map((one) => queueCloserLook(one));
  if (closer.some(({ queued: any }) => any)) await context.sync();
  const found = new Map<string, ExcelSheet>();
  for (const [at, one] of there.entries()) {
    const cells = (whole && cellsOf(one.used, null)) || (await cellsInBlocks(context, one.sheet, null));
    const look = closer[at];
    if (look) found.set(one.name, writableSheet(one, cells, look));
  }
  return found;
}

function queueSheet(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = usedRange(sheet);
  const guard = used.getLastCell();
  let names: () => DefinedName[] = () => [];
  const merged = supports("ExcelApi", "1.13") ? sheet.getRange().getMergedAreasOrNullObject() : null;
  const queueFacts = () => {
    sheet.load("name,visibility");
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered");
    guard.load("address");
    merged?.areas.load("items/address");
    if (supports("ExcelApi", "1.12")) used.load("hasSpill");
    names = queueNames(sheet);
  };
  queueFacts();
  return { name, sheet, used, guard, merged, names: () => names(), queueFacts };
}

type CloserLook = ReturnType<typeof queueCloserLook>;

/** Where the tables stand, and which rows are hidden where something is filtered. */
function queueCloserLook({ sheet, used }: Queued) {
  const tables = sheet.tables.items;
  const ranges = tables.map((table) => table.getRange().load("address"));
  const isFiltered = sheet.autoFilter.isDataFiltered || tables.some(({ autoFilter }) => autoFilter.isDataFiltered);
  const rows = isFiltered && !used.isNullObject ? used.getRowProperties({ rowHidden: true, rowIndex: true }) : null;
  return { ranges, rows, queued: ranges.length > 0 || rows !== null };
}

function writableSheet({ sheet, used, guard, merged, names }: Queued, cells: CellGrid, look: CloserLook): ExcelSheet {
  const tables = sheet.tables.items.flatMap((table, at): TableSnapshot[] => {
    const range = rangeOf(look.ranges[at]?.address ?? "");
    const headerRowCount = table.showHeaders ? 1 : 0;
    return range
      ? [{ name: table.name, range, headerRowCount, totalsRowCount: table.showTotals ? 1 : 0, columns: [] }]
      : [];
  });
  const corner = used.isNullObject ? null : rangeOf(guard.address);
  const snapshot: SheetSnapshot = {
    ...bareSheet(sheet, cells),
    merges: merged && (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => rangeOf(address) ?? [])),
    tables,
    isProtected: sheet.protection.protected,
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
    spills: supports("ExcelApi", "1.12") && !used.isNullObject && (used.hasSpill as boolean | null) !== false,
    guard: corner && { range: guard, cell: { row: corner.top, column: corner.left } },
  };
}

function rangeOf(address: string): CellRange | null {
  return parseRange(address.slice(address.lastIndexOf("!") + 1));
}
