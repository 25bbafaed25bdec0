import type Big from "big.js";
import type { CellSnapshot } from "../snapshot/cell";
import type { SheetSnapshot } from "../snapshot/workbook";
import type { Outcome } from "./outcome";
import { BLANK, outcomeOfValue } from "./outcome";

/** A formula whose value is not in the file. */
export function isMissing(cell: CellSnapshot): cell is CellSnapshot & { readonly formula: string } {
  return cell.formula !== undefined && cell.formulaValue === "unknown";
}

/** Sums of one column from a first row on, one for each row, as far as they have been needed. */
export interface RunningSums {
  readonly sums: Big[];
  /** The error or unknown value that ends them. */
  end: Outcome | null;
}

/** One sheet's cells, with what has been worked out so far. */
export class SheetCells {
  readonly #settled = new Map<number, Outcome>();
  readonly #begun = new Set<number>();
  readonly running = new Map<string, RunningSums>();

  constructor(readonly sheet: SheetSnapshot) {}

  outcomeAt(row: number, column: number): Outcome {
    const cell = this.sheet.cells.get(row, column);
    if (!cell) return BLANK;
    if (!isMissing(cell)) return outcomeOfValue(cell.value);
    return this.settled(row, column) ?? { kind: "needs", sheet: this.sheet.name, row, column };
  }

  settled(row: number, column: number): Outcome | undefined {
    return this.#settled.get(key(row, column));
  }

  settle(row: number, column: number, outcome: Outcome): void {
    this.#settled.set(key(row, column), outcome);
  }

  /** Marks a cell as being worked out; false where it is settled or, its formula leading back to itself, under way. */
  begin(row: number, column: number): boolean {
    if (this.#begun.has(key(row, column))) return false;
    this.#begun.add(key(row, column));
    return true;
  }
}

const key = (row: number, column: number): number => row * 16_384 + column;
