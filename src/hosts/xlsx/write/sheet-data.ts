import type { CellAddress } from "../../../engine/index";
import { columnIndex, columnName, formatAddress } from "../../../engine/index";
import type { XmlElement } from "../xml/xml-element";
import { readBoolean } from "../xml/xsd-values";
import { WORKSHEET_ORDER } from "./element-order";

/** Rows and cells of `<sheetData>` (ECMA-376 part 1, 18.3.1.80), which may leave out where they stand: then they follow the one before. */

export interface PlacedRow {
  /** From 0. */
  readonly row: number;
  readonly element: XmlElement;
}

export interface PlacedCell {
  /** From 0. */
  readonly column: number;
  readonly element: XmlElement;
}

export function placedRows(sheetData: XmlElement): PlacedRow[] {
  let row = -1;
  return sheetData.elements("row").map((element) => {
    const number = element.attribute("r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    return { row, element };
  });
}

export function placedCells(row: XmlElement): PlacedCell[] {
  let column = -1;
  return row.elements("c").map((element) => {
    const reference = element.attribute("r");
    column = reference === undefined ? column + 1 : columnIndex(reference.replace(/\d+$/, ""));
    return { column, element };
  });
}

/** The rows of one sheet, looked up and put in by number. */
export class SheetRows {
  /** `<sheetData>`; where the sheet has none it comes with the first row. */
  readonly data: XmlElement;
  readonly #rows: PlacedRow[];
  /** The cells of the rows that were looked into: many cells of a row are written one after the other. */
  readonly #cells = new Map<XmlElement, PlacedCell[]>();

  /** `sheet` is the `<worksheet>`. */
  constructor(private readonly sheet: XmlElement) {
    this.data = sheet.element("sheetData") ?? sheet.make("sheetData");
    this.#rows = placedRows(this.data);
  }

  cell({ row, column }: CellAddress): XmlElement | undefined {
    const found = this.#rows[this.#firstFrom(row)];
    if (found?.row !== row) return undefined;
    const cells = this.#cellsOf(found.element);
    const cell = cells[firstFrom(cells, column)];
    return cell?.column === column ? cell.element : undefined;
  }

  /** Format of the cells of a row that are not written; undefined where it has none of its own. */
  rowStyle(row: number): string | undefined {
    const found = this.#rows[this.#firstFrom(row)];
    return found?.row === row ? styleOf(found.element) : undefined;
  }

  /** The cell there, put in where there was none, formatted as its row or column is. */
  cellOrNew(address: CellAddress, columnStyle: string | null): XmlElement {
    const { row, column } = address;
    const line = this.#rowOrNew(row);
    const cells = this.#cellsOf(line);
    const at = firstFrom(cells, column);
    const next = cells[at];
    if (next?.column === column) return next.element;
    const style = styleOf(line) ?? columnStyle;
    const made = line.make("c", { r: formatAddress(address), ...(style !== null && { s: style }) });
    // Only a hint for readers in a hurry, and no longer true.
    line.setAttribute("spans", null);
    // Cells that leave out where they stand must not be moved by the one put in before them.
    for (const one of cells.slice(at)) {
      if (one.element.attribute("r") === undefined)
        one.element.setAttribute("r", columnName(one.column) + String(row + 1));
    }
    if (next) line.insertBefore(next.element, made);
    else line.append(made);
    cells.splice(at, 0, { column, element: made });
    return made;
  }

  #cellsOf(line: XmlElement): PlacedCell[] {
    const cells = this.#cells.get(line) ?? placedCells(line);
    this.#cells.set(line, cells);
    return cells;
  }

  #rowOrNew(row: number): XmlElement {
    const at = this.#firstFrom(row);
    const next = this.#rows[at];
    if (next?.row === row) return next.element;
    if (!this.sheet.element("sheetData")) this.sheet.insertInOrder(this.data, WORKSHEET_ORDER);
    const made = this.data.make("row", { r: row + 1 });
    if (next) {
      next.element.setAttribute("r", next.row + 1);
      this.data.insertBefore(next.element, made);
    } else this.data.append(made);
    this.#rows.splice(at, 0, { row, element: made });
    return made;
  }

  /** Position of the first row that is not above `row`. */
  #firstFrom(row: number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function styleOf(row: XmlElement): string | undefined {
  return readBoolean(row.attribute("customFormat")) ? row.attribute("s") : undefined;
}

/** Position of the first cell that is not left of `column`. */
function firstFrom(cells: readonly PlacedCell[], column: number): number {
  const at = cells.findIndex((one) => one.column >= column);
  return at < 0 ? cells.length : at;
}
