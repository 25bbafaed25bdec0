import type { HostSheetContent } from "../../steps/host-change";
import { hostStyle } from "../../steps/host-style";
import type { CellStep, SheetChange, SheetStep, Step } from "../../steps/steps";
import type { Facts } from "./facts";
import type { ExcelSheet } from "./writable-sheet";
import { queueCells } from "./write-cells";
import { queueLines } from "./write-lines";
import { queueName } from "./write-name";
import { sheetPieces } from "./write-sheet";
import type { Written } from "./written";

/** The least that goes out in one piece: a cell, a move of rows, a part of a sheet. */
export interface Unit {
  readonly step: Step;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** About how many bytes of the request, or of its answer. */
  readonly weight: number;
  /** Nothing else goes out after it in the same request. */
  readonly endsRequest: boolean;
  /** Null for cells, which are queued together. */
  readonly queue: (() => Written | null) | null;
}

const CELL_BYTES = 600;

export function unitsOf(
  context: Excel.RequestContext,
  steps: readonly Step[],
  facts: Facts,
  sheets: ReadonlyMap<string, ExcelSheet>,
): Unit[] {
  const rowsCounted = new Set<string>();
  return steps.flatMap((step): Unit[] => {
    const whole = { step, isFirst: true, isLast: true, endsRequest: false };
    if (step.type === "sheet") return sheetUnits(context, step, facts);
    if (step.type === "cell") {
      const row = `${step.row} ${step.change.sheet}`;
      const rowBytes = rowsCounted.has(row) ? 0 : rowLength(step, sheets);
      rowsCounted.add(row);
      return [{ ...whole, weight: CELL_BYTES + 6 * lengthOf(step) + rowBytes, queue: null }];
    }
    if (step.type === "name") {
      const queue = () => {
        queueName(context, step);
        return null;
      };
      return [{ ...whole, weight: CELL_BYTES, queue }];
    }
    const cells =
      step.lost?.cells.length ?? (step.located.type === "restoreRows" ? step.located.image.cells.length : 0);
    // Rows that are given back at once must find everything where it was when they went.
    const endsRequest = step.located.type === "deleteRows" || step.located.type === "removeRows";
    return [{ ...whole, weight: CELL_BYTES * (1 + cells), endsRequest, queue: () => queueLines(context, step) }];
  });
}

function lengthOf({ change: { after } }: CellStep): number {
  return after.kind === "text" ? after.text.length : 10;
}

/** The whole row is read with the first of its cells. */
function rowLength({ change, origin }: CellStep, sheets: ReadonlyMap<string, ExcelSheet>): number {
  const cells = origin ? (sheets.get(change.sheet)?.snapshot.cells.row(origin.row) ?? []) : [];
  return cells.reduce((sum, [, { value }]) => sum + 10 + (typeof value === "string" ? 2 * value.length : 0), 0);
}

function sheetUnits(context: Excel.RequestContext, step: SheetStep, facts: Facts): Unit[] {
  const pieces = sheetPieces(context, step, { content: contentOf(step.change), standing: facts.standing(step) });
  return pieces.map(({ weight, queue }, at) => ({
    step,
    isFirst: at === 0,
    isLast: at === pieces.length - 1,
    weight,
    endsRequest: false,
    queue,
  }));
}

/** What the sheet is to hold; null where it is to go. */
function contentOf(change: SheetChange): HostSheetContent | null {
  if (change.type === "restoreSheet") return change.content;
  return change.type === "putSheet"
    ? { ...change.content, styles: change.content.styles.map((style) => hostStyle(style)) }
    : null;
}

/** As many units from the first on as fit the budget of bytes, but one at least. */
export function chunkOf(units: readonly Unit[], budget: number): Unit[] {
  let weight = 0;
  const end = units.findIndex((unit, at) => {
    weight += unit.weight;
    return at > 0 && (weight > budget || units[at - 1]?.endsRequest === true);
  });
  return units.slice(0, end < 0 ? units.length : end);
}

/** Queues units in their order, cells that follow each other on a sheet together. */
export function queueUnits(context: Excel.RequestContext, units: readonly Unit[], facts: Facts): Written[] {
  const written: Written[] = [];
  let cells = new Map<string, CellStep>();
  const flush = () => {
    const steps = [...cells.values()];
    const [first] = steps;
    if (first) written.push(...queueCells(context.workbook.worksheets.getItem(first.change.sheet), steps, facts));
    cells = new Map();
  };
  for (const { step, queue } of units) {
    if (step.type !== "cell") {
      flush();
      const one = queue?.();
      if (one) written.push(one);
      continue;
    }
    const place = `${step.row} ${step.column}`;
    const [first] = cells.values();
    if ((first && first.change.sheet !== step.change.sheet) || cells.has(place)) flush();
    cells.set(place, step);
  }
  flush();
  return written;
}
