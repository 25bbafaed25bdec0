import type { CellSnapshot, CellStyle, CellValue, Mutable } from "../../../engine/index";
import { WorkbookFileError } from "../workbook-file-error";
import type { XmlScanner } from "../xml/xml-scanner";
import { readInteger } from "../xml/xsd-values";
import { readCellValue } from "./cell-value";
import { FormulaReader } from "./formula-reader";
import type { RichText } from "./rich-text";
import { readRichText } from "./rich-text";
import type { WorkbookContext } from "./workbook-context";

/** Reads the cells of one sheet (ECMA-376 part 1, 18.3.1.4). */
export class CellReader {
  readonly #context: WorkbookContext;
  readonly #formulas: FormulaReader;
  /** Cells of one shared string and style are one object: a plan says the same in most of its cells. */
  readonly #shared = new Map<number, CellSnapshot>();
  /** The cell being read: its place, its type, and what the elements inside it say. */
  #row = 0;
  #column = 0;
  #type = "n";
  #value: CellValue = null;
  #string: RichText | undefined;
  #stringIndex = -1;
  #formula: string | undefined;

  constructor(context: WorkbookContext) {
    this.#context = context;
    this.#formulas = new FormulaReader(context.budget);
  }

  /** The current `<c>`, which stands at this place; null where it has neither value nor formula. */
  read(xml: XmlScanner, row: number, column: number): CellSnapshot | null {
    const { styles, missing } = this.#context;
    const named = readInteger(xml.attribute("s"), 0);
    const style = named < styles.length ? named : 0;
    if (style !== named) missing.format = true;
    this.#begin(row, column, xml.attribute("t") ?? "n");
    xml.eachChild(this.#readElement);
    if (this.#value === null && this.#formula === undefined) return null;
    if (this.#stringIndex < 0 || this.#formula !== undefined) return this.#cell(styles[style]);
    const key = this.#stringIndex * styles.length + style;
    let cell = this.#shared.get(key);
    if (!cell) this.#shared.set(key, (cell = this.#cell(styles[style])));
    return cell;
  }

  #begin(row: number, column: number, type: string): void {
    this.#row = row;
    this.#column = column;
    this.#type = type;
    this.#value = null;
    this.#string = undefined;
    this.#stringIndex = -1;
    this.#formula = undefined;
  }

  readonly #readElement = (name: string, xml: XmlScanner): void => {
    if (name === "f") this.#formula = this.#formulas.read(xml, this.#row, this.#column);
    else if (name === "is") this.#takeString(readRichText(xml, this.#context.themeFonts));
    else if (name === "v" && this.#type === "s") this.#takeShared(xml.text().trim());
    else if (name === "v") this.#value = readCellValue(this.#type, xml.text(), this.#context.dateSystem);
  };

  #takeString(string: RichText, index = -1): void {
    this.#value = string.text;
    this.#string = string;
    this.#stringIndex = index;
  }

  #takeShared(index: string): void {
    if (index === "") return;
    const number = readInteger(index, 0);
    const string = this.#context.strings[number];
    if (!string) throw new WorkbookFileError("damaged", `no shared string ${index}`);
    this.#takeString(string, number);
  }

  #cell(style: CellStyle = this.#context.styles[0]): CellSnapshot {
    const runFonts = this.#string && differingFonts(this.#string, style);
    const cell: Mutable<CellSnapshot> = { value: this.#value, style };
    if (this.#formula !== undefined) {
      cell.formula = this.#formula;
      cell.formulaValue = this.#value === null ? "unknown" : "cached";
    }
    if (runFonts) cell.runFonts = runFonts;
    return cell;
  }
}

/** The fonts of the runs in order, each once, where one of them is not the cell's own. */
function differingFonts(string: RichText, style: CellStyle): readonly string[] | undefined {
  const fonts = string.fonts?.map((font) => font ?? style.fontName);
  return fonts?.some((font) => font !== style.fontName) ? [...new Set(fonts)] : undefined;
}
