import type { CellAddress } from "../../../engine/index";
import type { HostSheetContent } from "../../steps/host-change";
import type { HostStyle } from "../../steps/host-style";
import { boundsOf, rangeAt, rectangles } from "./rectangles";
import { queueSheetImage } from "./sheet-image";
import type { CellStep, LineStep, SheetStep, Step } from "../../steps/steps";
import { queueStyles, type StyleImage } from "./style-image";
import type { ExcelSheet } from "./writable-sheet";

/** What is on the sheets and will be gone: read before writing, so that the journal can give it back. */
export interface Facts {
  formatOf(step: CellStep): string;
  /** Null where fonts are not touched, or differ within the cell. */
  fontOf(step: CellStep): string | null;
  /** The format to give before the number format: another cell's, an untouched cell's, or one kept; null: its own stays. */
  lookOf(step: CellStep): HostStyle | "untouched" | null;
  /** The whole format the cell has; null where it is not asked for. */
  presentLook(step: CellStep): HostStyle | null;
  /** The cell shows part of the result of an array formula in another cell. */
  isSpilledOver(step: CellStep): boolean;
  stylesOf(step: LineStep): StyleImage | null;
  heightsOf(step: LineStep): readonly number[];
  imageOf(step: SheetStep): HostSheetContent | null;
  chartsOf(step: SheetStep): readonly Excel.Chart[];
}

/** One round trip; none where only sheets are made. */
export async function readFacts(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheets: ReadonlyMap<string, ExcelSheet>,
): Promise<Facts> {
  const bySheet = new Map<string, CellFacts>();
  const lines = new Map<LineStep, RowFacts>();
  const images = new Map<SheetStep, () => HostSheetContent>();
  const charts = new Map<SheetStep, Excel.ChartCollection>();
  const cellSteps = steps.filter((step) => step.type === "cell");
  for (const name of new Set(cellSteps.map(({ change }) => change.sheet))) {
    const own = cellSteps.filter(({ change }) => change.sheet === name);
    bySheet.set(name, queueCells(context.workbook.worksheets.getItem(name), own, sheets.get(name)?.spills ?? false));
  }
  for (const step of steps) {
    if (step.type === "lines" && step.lost) {
      const sheet = sheets.get(step.change.sheet);
      lines.set(step, queueRows(context, step, Math.max(sheet?.snapshot.cells.lastColumn ?? 0, 0)));
    }
    if (step.type === "sheet" && step.standing && step.change.type !== "removeMade") {
      const sheet = sheets.get(step.change.sheet);
      if (!sheet) continue;
      charts.set(step, context.workbook.worksheets.getItem(step.change.sheet).charts.load("items/id"));
      images.set(step, queueSheetImage(context, step.change.sheet, sheet));
    }
  }
  if (bySheet.size + lines.size + images.size > 0) await context.sync();
  const cellFacts = (step: CellStep) => bySheet.get(step.change.sheet);
  return {
    formatOf: (step) => cellFacts(step)?.format(step) ?? step.formatAbove,
    fontOf: (step) => cellFacts(step)?.font(step) ?? null,
    lookOf: (step) => lookOf(step, cellFacts(step)),
    presentLook: (step) => (step.origin && cellFacts(step)?.style(step.origin)) ?? null,
    isSpilledOver: (step) => cellFacts(step)?.spilled(step) ?? false,
    stylesOf: (step) => lines.get(step)?.styles ?? null,
    heightsOf: (step) => lines.get(step)?.heights() ?? [],
    imageOf: (step) => images.get(step)?.() ?? null,
    chartsOf: (step) => charts.get(step)?.items ?? [],
  };
}

function lookOf({ change, formatOrigin }: CellStep, facts: CellFacts | undefined): HostStyle | "untouched" | null {
  if (change.look) return change.look;
  if (change.formatFrom === null) return "untouched";
  return (formatOrigin && facts?.style(formatOrigin)) ?? null;
}

interface CellFacts {
  style(cell: CellAddress): HostStyle | null;
  format(step: CellStep): string | undefined;
  font(step: CellStep): string | undefined;
  spilled(step: CellStep): boolean;
}

function queueCells(sheet: Excel.Worksheet, steps: readonly CellStep[], spills: boolean): CellFacts {
  const read = steps.flatMap((step) => (step.origin ? [{ step, ...step.origin }] : []));
  const formats = tableOf(read, (area) => rangeAt(sheet, area).load("numberFormat"));
  const fonted = read.filter(({ step }) => step.change.fontName !== undefined);
  const fonts = tableOf(fonted, (area) => rangeAt(sheet, area).getCellProperties({ format: { font: { name: true } } }));
  const looks = queueLooks(sheet, read);
  const parents = new Map<CellStep, Excel.Range>();
  for (const { step, row, column } of spills ? read : []) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    parents.set(step, cell.getSpillParentOrNullObject().load("address"));
  }
  return {
    format: (step) => formats(step, ({ numberFormat }) => numberFormat as string[][]),
    style: (cell) => looks.reduce<HostStyle | null>((found, image) => found ?? image.at(cell.row, cell.column), null),
    font: (step) => fonts(step, ({ value }) => value)?.format?.font?.name,
    spilled: (step) => {
      const parent = parents.get(step);
      return parent !== undefined && !parent.isNullObject;
    },
  };
}

/** Whole formats of the cells that get another one, and of those it is taken from. */
function queueLooks(sheet: Excel.Worksheet, read: readonly ({ step: CellStep } & CellAddress)[]): StyleImage[] {
  const cells = read.flatMap(({ step, row, column }) => {
    const { look, formatFrom } = step.change;
    return look === undefined && formatFrom === undefined
      ? []
      : [{ row, column }, ...(step.formatOrigin ? [step.formatOrigin] : [])];
  });
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return rectangles([...byPlace.values()]).map((area) => queueStyles(sheet, area));
}

/** Asks for one table round all cells; answers what stands in it for a step. */
function tableOf<R>(cells: readonly CellAddress[], ask: (area: ReturnType<typeof boundsOf>) => R) {
  const area = boundsOf(cells);
  const asked = cells.length > 0 ? ask(area) : null;
  return <V>(step: CellStep, values: (asked: R) => readonly (readonly V[])[]): V | undefined => {
    if (!asked || !step.origin) return undefined;
    return values(asked)[step.origin.row - area.top]?.[step.origin.column - area.left];
  };
}

interface RowFacts {
  readonly styles: StyleImage;
  heights(): number[];
}

/** Formats and heights of the rows that go. */
function queueRows(context: Excel.RequestContext, { change, lost }: LineStep, lastColumn: number): RowFacts {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const rows = lost?.readRows.flatMap((row) => row ?? []) ?? [];
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: lastColumn };
  const heights = rangeAt(sheet, area).getRowProperties({ format: { rowHeight: true } });
  return {
    styles: queueStyles(sheet, area),
    heights: () => rows.map((row) => heights.value[row - area.top]?.format?.rowHeight ?? 15),
  };
}
