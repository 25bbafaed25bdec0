import type { CellAddress, CellRange } from "../../../engine/index";
import { formatRange, parseRange, rangeContains } from "../../../engine/index";
import type { XmlElement } from "../xml/xml-element";
import { readInteger } from "../xml/xsd-values";
import { arrayAreas, isPartOfArray } from "./array-cells";
import { SheetRows } from "./sheet-data";

/** The cells of one sheet while no row or column moves. */
export class SheetCells {
  readonly #rows: SheetRows;
  readonly #arrays: readonly CellRange[];
  readonly #columnStyles = new Map<number, string | null>();

  /** `sheet` is the `<worksheet>`. */
  constructor(readonly sheet: XmlElement) {
    this.#rows = new SheetRows(sheet);
    this.#arrays = arrayAreas(this.sheetData);
  }

  get sheetData(): XmlElement {
    return this.#rows.data;
  }

  at(address: CellAddress): XmlElement | undefined {
    return this.#rows.cell(address);
  }

  atOrNew(address: CellAddress): XmlElement {
    const there = this.at(address);
    if (there) return there;
    this.#widen(address);
    return this.#rows.cellOrNew(address, this.#columnStyle(address.column));
  }

  /** Position of the format there, of a cell that is not written too. */
  styleAt(address: CellAddress): number {
    const cell = this.at(address);
    const style = cell ? cell.attribute("s") : (this.#rows.rowStyle(address.row) ?? this.#columnStyle(address.column));
    return readInteger(style ?? undefined, 0);
  }

  isPartOfArray(address: CellAddress): boolean {
    return isPartOfArray(this.#arrays, address);
  }

  #columnStyle(column: number): string | null {
    const known = this.#columnStyles.get(column);
    const style = known === undefined ? this.#readColumnStyle(column) : known;
    this.#columnStyles.set(column, style);
    return style;
  }

  #readColumnStyle(column: number): string | null {
    const columns = this.sheet.element("cols")?.elements("col") ?? [];
    const own = columns.find(
      (one) => readInteger(one.attribute("min"), 0) - 1 <= column && readInteger(one.attribute("max"), 0) - 1 >= column,
    );
    return own?.attribute("style") ?? null;
  }

  /** `<dimension>` names the area in use, where it is there. */
  #widen({ row, column }: CellAddress): void {
    const dimension = this.sheet.element("dimension");
    const area = parseRange(dimension?.attribute("ref") ?? "");
    if (!dimension || !area) return;
    if (rangeContains(area, { row, column })) return;
    const wider = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
    dimension.setAttribute("ref", formatRange(wider));
  }
}
