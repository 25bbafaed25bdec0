import type { CellSnapshot, CellStyle, CellValue } from "../../../engine/index";
import { WorkbookFileError } from "../workbook-file-error";
import type { XmlScanner } from "../xml/xml-scanner";
import { readInteger } from "../xml/xsd-values";
import { readCellValue } from "./cell-value";
import { FormulaReader } from "./formula-reader";
import type { RichText } from "./rich-text";
import { readRichText } from "./rich-text";
import type { WorkbookContext } from "./workbook-context";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the elements inside a `<c>` say. */
interface CellContent {
  value: CellValue;
  string?: RichText;
  formula?: string | undefined;
}

/** Reads the cells of one sheet (ECMA-376 part 1, 18.3.1.4). */
export class CellReader {
  readonly #context: WorkbookContext;
  readonly #formulas: FormulaReader;

  constructor(context: WorkbookContext) {
    this.#context = context;
    this.#formulas = new FormulaReader(context.budget);
  }

  /** The current `<c>`, which stands at this place; null where it has neither value nor formula. */
  read(xml: XmlScanner, row: number, column: number): CellSnapshot | null {
    const { styles } = this.#context;
    const style = styles[readInteger(xml.attribute("s"), 0)] ?? styles[0];
    const { value, string, formula } = this.#content(xml, xml.attribute("t") ?? "n", row, column);
    if (value === null && formula === undefined) return null;
    const runFonts = string && differingFonts(string, style);
    const cell: Mutable<CellSnapshot> = { value, style };
    if (formula !== undefined) {
      cell.formula = formula;
      cell.formulaValue = value === null ? "unknown" : "cached";
    }
    if (runFonts) cell.runFonts = runFonts;
    return cell;
  }

  #content(xml: XmlScanner, type: string, row: number, column: number): CellContent {
    const content: CellContent = { value: null };
    const takeString = (string: RichText | undefined) => {
      if (!string) return;
      content.value = string.text;
      content.string = string;
    };
    xml.eachChild((name) => {
      if (name === "f") content.formula = this.#formulas.read(xml, row, column);
      else if (name === "is") takeString(readRichText(xml, this.#context.themeFonts));
      else if (name === "v" && type === "s") takeString(this.#sharedString(xml.text().trim()));
      else if (name === "v") content.value = readCellValue(type, xml.text(), this.#context.dateSystem);
    });
    return content;
  }

  #sharedString(index: string): RichText | undefined {
    if (index === "") return undefined;
    const string = this.#context.strings[readInteger(index, 0)];
    if (!string) throw new WorkbookFileError("damaged", `no shared string ${index}`);
    return string;
  }
}

/** The fonts of the runs in order, each once, where one of them is not the cell's own. */
function differingFonts(string: RichText, style: CellStyle): readonly string[] | undefined {
  const fonts = string.fonts?.map((font) => font ?? style.fontName);
  return fonts?.some((font) => font !== style.fontName) ? [...new Set(fonts)] : undefined;
}
