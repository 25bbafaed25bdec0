import type { CellAddress } from "../../../engine/index";
import { CellGrid } from "../../../engine/index";
import type { CellsImage, HostSheetContent, WrittenCell } from "../../steps/host-change";
import type { CellStep, LineStep, SheetStep } from "../../steps/steps";
import { queueParts } from "../journal/journal-parts";
import { entryOf } from "./entry";
import type { Facts } from "./facts";
import { moved } from "./guards";
import { layoutsOf } from "./sheet-layout";
import { restoredRows } from "./undo-change";
import type { Unit } from "./units";
import { queueLines } from "./write-lines";
import { sheetPieces } from "./write-sheet";
import type { Surprise } from "./written";

/** Gives back what the user had typed in the very moment before it was written over. `chunk`: the request that did. */
export async function giveBack(
  context: Excel.RequestContext,
  surprise: Surprise,
  { chunk, facts }: { readonly chunk: readonly Unit[]; readonly facts: Facts },
): Promise<void> {
  const { step, found } = surprise;
  if (step.type === "cell") queueCell(context, surprise as Extract<Surprise, { step: CellStep }>, { chunk, facts });
  else if (step.type === "lines") queueRows(context, step, found as readonly WrittenCell[], facts);
  else await writeSheet(context, step, found as readonly WrittenCell[], facts);
  await context.sync();
}

function queueCell(
  context: Excel.RequestContext,
  { step, found }: Extract<Surprise, { step: CellStep }>,
  { chunk, facts }: { readonly chunk: readonly Unit[]; readonly facts: Facts },
): void {
  const { row, column } = placeAfter(step, chunk);
  const cell = context.workbook.worksheets.getItem(step.change.sheet).getRangeByIndexes(row, column, 1, 1);
  const format = facts.formatOf(step);
  if (facts.mayFormat(step)) cell.numberFormat = [[format]];
  cell.formulas = [[entryOf(found, format)]];
}

/** Where a cell stands once the rest of its request was carried out. */
function placeAfter(step: CellStep, chunk: readonly Unit[]): CellAddress {
  const later = chunk.slice(chunk.findIndex((unit) => unit.step === step)).map((unit) => unit.step);
  const lines = later.flatMap((one) => (one.type === "lines" && one.change.sheet === step.change.sheet ? [one] : []));
  return lines.reduce<CellAddress>((at, { located }) => moved(at, located), step);
}

/** Rows that were deleted go last in their request: they come back where they were. */
function queueRows(context: Excel.RequestContext, step: LineStep, found: readonly WrittenCell[], facts: Facts): void {
  const { located } = step;
  if (located.type !== "deleteRows" && located.type !== "removeRows") return;
  const { sheet, row, count } = located;
  const rows = restoredRows(step, { sheet, row, count }, facts);
  queueLines(context, { ...step, located: { ...rows, image: holding(rows.image, found) } });
}

async function writeSheet(
  context: Excel.RequestContext,
  step: SheetStep,
  found: readonly WrittenCell[],
  facts: Facts,
): Promise<void> {
  const known = facts.standing(step);
  if (!known) return;
  const content: HostSheetContent = { ...known.image, ...holding(known.image, found) };
  const sheet = context.workbook.worksheets.getItemOrNullObject(step.change.sheet);
  const charts = sheet.charts.load("items/id,items/name");
  const parts = queueParts(context);
  await context.sync();
  const written = step.change.type === "putSheet" ? step.change.content.marker : content.marker;
  const layouts = layoutsOf(parts.items, written);
  const standing = sheet.isNullObject ? null : { ...known, cells: new CellGrid(), charts: charts.items, layouts };
  for (const { queue } of sheetPieces(context, step, { content, standing })) {
    queue();
    await context.sync();
  }
}

/** The cells with their formats, holding what was found and nothing else. */
function holding({ cells, styles }: CellsImage, found: readonly WrittenCell[]): CellsImage {
  const contents = new Map(found.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const dressed = cells.map((cell) => {
    const place = `${cell.row} ${cell.column}`;
    const content = contents.get(place)?.content ?? ({ kind: "empty" } as const);
    contents.delete(place);
    return { ...cell, content };
  });
  return { cells: [...dressed, ...[...contents.values()].map((cell) => ({ ...cell, style: -1 }))], styles };
}
