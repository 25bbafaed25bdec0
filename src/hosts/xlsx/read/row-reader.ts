import type { CellSnapshot } from "../../../engine/index";
import { CellGrid } from "../../../engine/index";
import type { PlainReader, XmlScanner } from "../xml/xml-scanner";
import { CellReader } from "./cell-reader";
import { readColumn } from "./cell-reference";
import { PlainCell } from "./plain-cell";
import type { WorkbookContext } from "./workbook-context";

/** Reads the rows of one sheet, one after the other, into a grid. */
export class RowReader {
  readonly cells = new CellGrid();
  readonly #reader: CellReader;
  readonly #plain = new PlainCell();
  #row = 0;
  /** The cells of the row so far. */
  readonly #columns: number[] = [];
  readonly #cells: CellSnapshot[] = [];
  /** Where a cell stands that does not say it. */
  #following = 0;
  /** From left to right, none twice: but in damaged files. */
  #isInOrder = true;

  constructor(context: WorkbookContext) {
    this.#reader = new CellReader(context);
  }

  /** The cells of the current `<row>`, which has this number. */
  read(xml: XmlScanner, row: number): void {
    this.#row = row;
    this.#following = 0;
    this.#isInOrder = true;
    this.#columns.length = this.#cells.length = 0;
    xml.eachChild(this.#readCell, this.#readPlain);
    this.#putRow();
  }

  readonly #readCell = (name: string, xml: XmlScanner): void => {
    if (name !== "c") return;
    const column = readColumn(xml.attribute("r"), this.#row, this.#following);
    this.#put(column, this.#reader.read(xml, this.#row, column));
  };

  readonly #readPlain: PlainReader = (text, at, budget) => {
    const plain = this.#plain;
    const end = plain.read(text, at);
    const column = end < 0 ? -1 : plain.columnIn(this.#row, this.#following);
    if (column < 0) return -1;
    const cell = this.#reader.readPlain(plain, budget);
    if (cell === undefined) return -1;
    this.#put(column, cell);
    return end;
  };

  #put(column: number, cell: CellSnapshot | null): void {
    this.#isInOrder &&= column >= this.#following;
    this.#following = column + 1;
    if (!cell) return;
    this.#columns.push(column);
    this.#cells.push(cell);
  }

  /** Rows come in order: those that do not are refused. */
  #putRow(): void {
    const [columns, cells] = [this.#columns, this.#cells];
    if (this.#isInOrder) this.cells.append(this.#row, columns, cells);
    else
      cells.forEach((cell, at) => {
        this.cells.set(this.#row, columns[at] ?? 0, cell);
      });
  }
}
