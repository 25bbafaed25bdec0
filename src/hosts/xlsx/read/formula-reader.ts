import type { ReadBudget } from "../read-budget";
import type { XmlScanner } from "../xml/xml-scanner";
import type { MovableFormula } from "./shared-formula";
import { movableFormula } from "./shared-formula";

/** Characters that take about as much time as one item of the budget. */
const TEXT_PER_ITEM = 8;

interface SharedFormula {
  readonly at: MovableFormula;
  readonly row: number;
  readonly column: number;
}

/** Reads the formulas of one sheet, giving each cell of a shared formula its own text. */
export class FormulaReader {
  readonly #budget: ReadBudget;
  readonly #shared = new Map<string, SharedFormula>();

  constructor(budget: ReadBudget) {
    this.#budget = budget;
  }

  /**
   * Text of the current `<f>` of the cell at this place, without "=". Undefined where it is empty; "" where there is a
   * formula, but the file does not say its text (a data table, a shared formula whose first cell is gone).
   */
  read(xml: XmlScanner, row: number, column: number): string | undefined {
    const kind = xml.attribute("t") ?? "normal";
    const index = xml.attribute("si") ?? "";
    const text = xml.text().trim().replace(/^=/, "");
    if (kind === "shared") return text === "" ? this.#moved(index, row, column) : this.#share(index, text, row, column);
    return text === "" && kind !== "dataTable" ? undefined : text;
  }

  #share(index: string, text: string, row: number, column: number): string {
    this.#shared.set(index, { at: movableFormula(text), row, column });
    return text;
  }

  #moved(index: string, row: number, column: number): string {
    const first = this.#shared.get(index);
    const text = first?.at(row - first.row, column - first.column) ?? "";
    this.#budget.spend(Math.ceil(text.length / TEXT_PER_ITEM));
    return text;
  }
}
