import type { CellAddress, CellGrid } from "../../../engine/index";
import { parseMarker } from "../../../engine/index";
import type { HostSheetContent } from "../../steps/host-change";
import type { HostStyle } from "../../steps/host-style";
import type { CellStep, LineStep, SheetStep, Step } from "../../steps/steps";
import { Paced } from "./paced";
import { boundsOf, rangeAt, rectangles } from "./rectangles";
import { askSheetImage } from "./sheet-image";
import { layoutsOf } from "./sheet-layout";
import { askStyles, type StyleImage } from "./style-image";
import type { ExcelSheet } from "./writable-sheet";
import { isOurs } from "./write-chart";

/** What is on the sheets and will be gone: read before writing, so that the journal can give it back. */
export interface Facts {
  formatOf(step: CellStep): string;
  mayFormat(step: CellStep): boolean;
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
  standing(step: SheetStep): StandingSheet | null;
}

/** A sheet of ours that will be made anew or deleted. */
export interface StandingSheet {
  readonly cells: CellGrid;
  readonly image: HostSheetContent;
  readonly charts: readonly Excel.Chart[];
  /** The parts that hold what Excel does not tell of it, and go with it. */
  readonly layouts: readonly Excel.CustomXmlPart[];
}

/** One round trip, more where formats are many; none where only sheets are made. */
export async function readFacts(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheets: ReadonlyMap<string, ExcelSheet>,
  parts: readonly Excel.CustomXmlPart[],
): Promise<Facts> {
  const paced = new Paced(context);
  const bySheet = new Map<string, CellFacts>();
  const lines = new Map<LineStep, RowFacts>();
  const standing = new Map<SheetStep, () => StandingSheet>();
  const claimed = new Set<Excel.CustomXmlPart>();
  const cellSteps = steps.filter((step) => step.type === "cell");
  for (const name of new Set(cellSteps.map(({ change }) => change.sheet))) {
    const own = cellSteps.filter(({ change }) => change.sheet === name);
    const sheet = context.workbook.worksheets.getItem(name);
    bySheet.set(name, await askCells(paced, sheet, own, sheets.get(name)?.spills ?? false));
  }
  for (const step of steps) {
    const known = sheets.get(step.change.sheet);
    if (!known) continue;
    const sheet = context.workbook.worksheets.getItem(step.change.sheet);
    if (step.type === "lines" && step.lost) {
      lines.set(step, await askRows(paced, sheet, step, Math.max(known.snapshot.cells.lastColumn, 0)));
    }
    if (step.type === "sheet" && step.standing)
      standing.set(step, await askStanding(paced, sheet, known, { parts, claimed }));
  }
  if (bySheet.size + lines.size + standing.size > 0) await paced.send();
  const cellFacts = (step: CellStep) => bySheet.get(step.change.sheet);
  return {
    formatOf: (step) => cellFacts(step)?.format(step) ?? step.formatInNewRow,
    mayFormat: ({ change }) => sheets.get(change.sheet)?.mayFormat ?? true,
    fontOf: (step) => cellFacts(step)?.font(step) ?? null,
    lookOf: (step) => lookOf(step, cellFacts(step)),
    presentLook: (step) => (step.origin && cellFacts(step)?.style(step.origin)) ?? null,
    isSpilledOver: (step) => cellFacts(step)?.spilled(step) ?? false,
    stylesOf: (step) => lines.get(step)?.styles ?? null,
    heightsOf: (step) => lines.get(step)?.heights() ?? [],
    standing: (step) => standing.get(step)?.() ?? null,
  };
}

async function askStanding(
  paced: Paced,
  sheet: Excel.Worksheet,
  known: ExcelSheet,
  { parts, claimed }: { readonly parts: readonly Excel.CustomXmlPart[]; readonly claimed: Set<Excel.CustomXmlPart> },
): Promise<() => StandingSheet> {
  const own = layoutsOf(parts, known.marker === null ? null : parseMarker(known.marker));
  // A sheet and the user's copy of it share one: it goes once.
  const layouts = own.filter((part) => !claimed.has(part));
  for (const part of own) claimed.add(part);
  const charts = sheet.charts.load("items/id,items/name");
  const image = await askSheetImage(paced, sheet, known, own.at(-1));
  return () => {
    const otherCharts = charts.items.filter((chart) => !isOurs(chart)).map(({ name }) => name);
    return { cells: known.snapshot.cells, image: { ...image(), otherCharts }, charts: charts.items, layouts };
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

async function askCells(
  paced: Paced,
  sheet: Excel.Worksheet,
  steps: readonly CellStep[],
  spills: boolean,
): Promise<CellFacts> {
  const read = steps.flatMap((step) => (step.origin ? [{ step, ...step.origin }] : []));
  const looks = await askStyles(paced, sheet, dressedCells(read));
  const formats = tableOf(read, (area) => rangeAt(sheet, area).load("numberFormat"));
  const fonted = read.filter(({ step }) => step.change.fontName !== undefined);
  const fonts = tableOf(fonted, (area) => rangeAt(sheet, area).getCellProperties({ format: { font: { name: true } } }));
  const parents = new Map<CellStep, Excel.Range>();
  for (const { step, row, column } of spills ? read : []) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    parents.set(step, cell.getSpillParentOrNullObject().load("address"));
  }
  return {
    format: (step) => formats(step, ({ numberFormat }) => numberFormat as string[][]),
    style: ({ row, column }) => looks.at(row, column),
    font: (step) => fonts(step, ({ value }) => value)?.format?.font?.name,
    spilled: (step) => {
      const parent = parents.get(step);
      return parent !== undefined && !parent.isNullObject;
    },
  };
}

/** The cells that get another format, and those it is taken from. */
function dressedCells(read: readonly ({ step: CellStep } & CellAddress)[]) {
  const cells = read.flatMap(({ step, row, column }) => {
    const { look, formatFrom } = step.change;
    return look === undefined && formatFrom === undefined
      ? []
      : [{ row, column }, ...(step.formatOrigin ? [step.formatOrigin] : [])];
  });
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return rectangles([...byPlace.values()]);
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
async function askRows(
  paced: Paced,
  sheet: Excel.Worksheet,
  { lost }: LineStep,
  lastColumn: number,
): Promise<RowFacts> {
  const rows = lost?.readRows.flatMap((row) => row ?? []) ?? [];
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: lastColumn };
  const styles = await askStyles(paced, sheet, [area]);
  const heights = rangeAt(sheet, area).getRowProperties({ format: { rowHeight: true } });
  return { styles, heights: () => rows.map((row) => heights.value[row - area.top]?.format?.rowHeight ?? 15) };
}
