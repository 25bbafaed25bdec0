import type { CellSnapshot, CellStyle, CellValue } from "../../../engine/index";
import type { ReadBudget } from "../read-budget";
import { WorkbookFileError } from "../workbook-file-error";
import type { XmlScanner } from "../xml/xml-scanner";
import { readInteger } from "../xml/xsd-values";
import { readCellValue } from "./cell-value";
import { FormulaReader } from "./formula-reader";
import type { PlainCell } from "./plain-cell";
import type { RichText } from "./rich-text";
import { readRichText } from "./rich-text";
import type { WorkbookContext } from "./workbook-context";

/** Reads the cells of one sheet (ECMA-376 part 1, 18.3.1.4). */
export class CellReader {
  readonly #context: WorkbookContext;
  readonly #formulas: FormulaReader;
  /** Cells of one shared string and style, by both, are one object: a plan says the same in most of its cells. */
  readonly #shared: (CellSnapshot[] | undefined)[] = [];
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
    const style = this.#styleAt(readInteger(xml.attribute("s"), 0));
    this.#begin(row, column, xml.attribute("t") ?? "n");
    xml.eachChild(this.#readElement);
    if (this.#value === null && this.#formula === undefined) return null;
    if (this.#string && this.#stringIndex >= 0 && this.#formula === undefined) {
      return this.#sharedCell(this.#string, this.#stringIndex, style);
    }
    const cell = cellOf(this.#value, this.#styleOf(style), this.#string);
    if (this.#formula === undefined) return cell;
    return { ...cell, formula: this.#formula, formulaValue: this.#value === null ? "unknown" : "cached" };
  }

  /** The same of a plain cell; undefined where it names a string that is not there. */
  readPlain(plain: PlainCell, budget: ReadBudget): CellSnapshot | null | undefined {
    const { strings } = this.#context;
    const { shared, value } = plain;
    const string = shared < 0 ? null : strings[shared];
    if (string === undefined) return undefined;
    budget.spend(plain.elements);
    const style = this.#styleAt(plain.style);
    if (string) return this.#sharedCell(string, shared, style);
    return value === null ? null : cellOf(value, this.#styleOf(style));
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

  /** A format that is not there counts as the first one, until somebody puts it in. */
  #styleAt(named: number): number {
    const { styles, missing } = this.#context;
    if (named < styles.length) return named;
    missing.format = true;
    return 0;
  }

  #styleOf(at: number): CellStyle {
    const { styles } = this.#context;
    return styles[at] ?? styles[0];
  }

  #sharedCell(string: RichText, index: number, style: number): CellSnapshot {
    const cells = (this.#shared[style] ??= []);
    return (cells[index] ??= cellOf(string.text, this.#styleOf(style), string));
  }
}

function cellOf(value: CellValue, style: CellStyle, string?: RichText): CellSnapshot {
  const runFonts = string && differingFonts(string, style);
  return runFonts ? { value, style, runFonts } : { value, style };
}

/** The fonts of the runs in order, each once, where one of them is not the cell's own. */
function differingFonts(string: RichText, style: CellStyle): readonly string[] | undefined {
  const fonts = string.fonts?.map((font) => font ?? style.fontName);
  return fonts?.some((font) => font !== style.fontName) ? [...new Set(fonts)] : undefined;
}
