import type { CellAddress } from "../../../engine/index";
import { formatAddress } from "../../../engine/index";
import type { Step } from "../../steps/steps";
import type { ExcelSheet } from "./writable-sheet";

/**
 * A held range moves with its cells. Asking for what it has in common with the place where it stood fails once rows or columns
 * came or went, and with it the whole request, before anything is written.
 */
export class Guards {
  #held = new Map<string, { range: Excel.Range; cell: CellAddress }>();

  constructor(
    private readonly context: Excel.RequestContext,
    sheets: ReadonlyMap<string, ExcelSheet>,
  ) {
    for (const [name, { guard }] of sheets) if (guard) this.#held.set(name, guard);
  }

  /** Queues the question for every sheet; goes first in a request. */
  queueCheck(): void {
    for (const { range, cell } of this.#held.values()) range.getIntersection(formatAddress(cell));
  }

  /** No longer looks after a sheet on which something was given back. */
  drop(sheet: string): void {
    this.#held.delete(sheet);
  }

  /** Queues new guards behind what the steps move; goes last in a request. They hold once the answered function is called. */
  queueRenewal(steps: readonly Step[]): () => void {
    const next = new Map<string, { range: Excel.Range; cell: CellAddress }>();
    for (const [name, held] of this.#held) {
      const own = steps.filter(({ change }) => change.sheet === name);
      if (own.some(({ type }) => type === "sheet")) continue;
      const cell = own.reduce((at, step) => (step.type === "lines" ? moved(at, step.located) : at), held.cell);
      const range = this.context.workbook.worksheets.getItem(name).getRangeByIndexes(cell.row, cell.column, 1, 1);
      next.set(name, { range, cell });
    }
    return () => {
      this.#held = next;
    };
  }
}

type Located = Extract<Step, { type: "lines" }>["located"];

/** Where a cell stands after the change; one that goes, where what follows it stands. */
export function moved({ row, column }: CellAddress, change: Located): CellAddress {
  switch (change.type) {
    case "insertRows":
    case "restoreRows":
      return { row: row >= change.row ? row + change.count : row, column };
    case "deleteRows":
    case "removeRows":
      return { row: row >= change.row ? Math.max(change.row, row - change.count) : row, column };
    case "insertColumn":
      return { row, column: column >= change.column ? column + 1 : column };
    case "removeColumn":
      return { row, column: column > change.column ? column - 1 : column };
  }
}
