import { sheetPieces } from "./write-sheet";
import { queueCells, type WrittenBlock } from "./write-cells";
import { queueLines } from "./write-lines";
import { queueName } from "./write-name";
import type { Facts } from "./facts";
import type { HostSheetContent } from "../../steps/host-change";
import { hostStyle } from "../../steps/host-style";
import type { CellStep, SheetStep, Step } from "../../steps/steps";

/** The least that goes out in one piece: a cell, a move of rows, a part of a sheet. */
export interface Unit {
  readonly step: Step;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** About how many bytes of the request. */
  readonly weight: number;
  /** Null for cells, which are queued together. */
  readonly queue: (() => void) | null;
}

const CELL_BYTES = 600;
const SHEET_CELL_BYTES = 400;

export function unitsOf(context: Excel.RequestContext, steps: readonly Step[], facts: Facts): Unit[] {
  return steps.flatMap((step): Unit[] => {
    const whole = { step, isFirst: true, isLast: true };
    if (step.type === "cell") return [{ ...whole, weight: CELL_BYTES + 6 * lengthOf(step), queue: null }];
    if (step.type === "sheet") return sheetUnits(context, step, facts);
    if (step.type === "name") {
      const queue = () => {
        queueName(context, step);
      };
      return [{ ...whole, weight: CELL_BYTES, queue }];
    }
    const cells =
      step.lost?.cells.length ?? (step.located.type === "restoreRows" ? step.located.image.cells.length : 0);
    const queue = () => {
      queueLines(context, step.located);
    };
    return [{ ...whole, weight: CELL_BYTES * (1 + cells), queue }];
  });
}

function lengthOf({ change: { after } }: CellStep): number {
  return after.kind === "text" ? after.text.length : 10;
}

function sheetUnits(context: Excel.RequestContext, step: SheetStep, facts: Facts): Unit[] {
  const { change, standing } = step;
  if (change.type === "removeSheet" || change.type === "removeMade") {
    const queue = () => {
      context.workbook.worksheets.getItem(change.sheet).delete();
    };
    return [{ step, isFirst: true, isLast: true, weight: CELL_BYTES, queue }];
  }
  const content: HostSheetContent =
    change.type === "restoreSheet"
      ? change.content
      : { ...change.content, styles: change.content.styles.map(hostStyle) };
  const pieces = sheetPieces(context, change.sheet, content, { standing, charts: facts.chartsOf(step) });
  const weight = (SHEET_CELL_BYTES * change.content.cells.length) / pieces.length;
  return pieces.map((queue, at) => ({
    step,
    isFirst: at === 0,
    isLast: at === pieces.length - 1,
    weight,
    queue,
  }));
}

/** As many units from the first on as fit the budget of bytes, but one at least. */
export function chunkOf(units: readonly Unit[], budget: number): Unit[] {
  let weight = 0;
  const end = units.findIndex((unit, at) => {
    weight += unit.weight;
    return at > 0 && weight > budget;
  });
  return units.slice(0, end < 0 ? units.length : end);
}

/** Queues units in their order, cells that follow each other on a sheet together. */
export function queueUnits(context: Excel.RequestContext, units: readonly Unit[], facts: Facts): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let cells = new Map<string, CellStep>();
  const flush = () => {
    const steps = [...cells.values()];
    const [first] = steps;
    if (first) blocks.push(...queueCells(context.workbook.worksheets.getItem(first.change.sheet), steps, facts));
    cells = new Map();
  };
  for (const { step, queue } of units) {
    if (step.type !== "cell") {
      flush();
      queue?.();
      continue;
    }
    const place = `${step.row} ${step.column}`;
    const [first] = cells.values();
    if ((first && first.change.sheet !== step.change.sheet) || cells.has(place)) flush();
    cells.set(place, step);
  }
  flush();
  return blocks;
}
