import type { CellAddress, CellRange } from "../../../engine/index";
import { formatRange, parseRange, rangeContains } from "../../../engine/index";
import { XmlElement } from "../xml/xml-element";
import { readInteger } from "../xml/xsd-values";
import { arrayAreas, isPartOfArray } from "./array-cells";
import type { NewCell } from "./cell-xml";
import { WORKSHEET_ORDER } from "./element-order";
import { rewriteFormulas } from "./lines/sheet-data-scan";
import { SheetRows } from "./sheet-rows";

/** The cells of one sheet while no row or column moves. They are written into the sheet by `close`. */
export class SheetCells {
  readonly #data: XmlElement;
  #rows: SheetRows;
  readonly #arrays: readonly CellRange[];
  readonly #columnStyles = new Map<number, string | null>();
  #isChanged = false;
  /** What `<dimension>` is to say; null where there is none. */
  #area: CellRange | null;

  /** `sheet` is the `<worksheet>`. */
  constructor(private readonly sheet: XmlElement) {
    this.#data = sheet.element("sheetData") ?? sheet.make("sheetData");
    const text = this.#data.toString();
    this.#rows = new SheetRows(text);
    this.#arrays = arrayAreas(text);
    this.#area = parseRange(sheet.element("dimension")?.attribute("ref") ?? "");
  }

  /** The `<c>` there, to be looked at; what is changed in it is written by `put`. */
  at(address: CellAddress): XmlElement | undefined {
    const xml = this.#rows.cell(address);
    return xml === undefined ? undefined : new XmlElement(xml);
  }

  put(address: CellAddress, cell: XmlElement): void {
    this.#isChanged = true;
    this.#rows.put(address, cell.toString());
  }

  /** Writes a cell where there is none. */
  putNew(address: CellAddress, cell: NewCell): void {
    this.#isChanged = true;
    this.#widen(address);
    this.#rows.put(address, cell);
  }

  /** Position of the format of a cell; null where there is none. */
  writtenStyle(address: CellAddress): number | null {
    return this.#rows.styleOf(address);
  }

  /** The same, where there is none that of its row or column. */
  styleAt(address: CellAddress): number {
    const written = this.writtenStyle(address);
    if (written !== null) return written;
    return readInteger(this.#rows.rowStyle(address.row) ?? this.#columnStyle(address.column) ?? undefined, 0);
  }

  isPartOfArray(address: CellAddress): boolean {
    return isPartOfArray(this.#arrays, address);
  }

  /** Writes each `<f>` of the sheet anew. */
  rewriteFormulas(rewrite: (formula: string, row: number, column: number) => string): void {
    this.#isChanged = true;
    this.#rows = new SheetRows(rewriteFormulas([...this.#rows.pieces()].join(""), rewrite));
  }

  /** Puts what was written into the sheet; these cells are over then. */
  close(): void {
    if (!this.#isChanged) return;
    const data = new XmlElement(this.#rows);
    if (this.sheet.elements().includes(this.#data)) this.sheet.replace(this.#data, data);
    else this.sheet.insertInOrder(data, WORKSHEET_ORDER);
    if (this.#area) this.sheet.element("dimension")?.setAttribute("ref", formatRange(this.#area));
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

  #widen({ row, column }: CellAddress): void {
    const area = this.#area;
    if (!area || rangeContains(area, { row, column })) return;
    this.#area = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
  }
}
