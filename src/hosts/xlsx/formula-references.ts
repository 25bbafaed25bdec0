import { parseAddress } from "../../engine/index";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** Where a formula names cells, whole rows or whole columns. */
export interface FormulaReference {
  /** Where it begins, its sheet included. */
  readonly start: number;
  /** The sheet as written, with the mark behind it: "Sheet2!", "'Phụ lục 2'!", "[1]Sheet2!", "T1:T3!"; "" for none. */
  readonly sheet: string;
  /** "$G5", "G5:H$7", "A:C", "$5:$7". */
  readonly cells: string;
}

/** Not inside a name or number, not the name of a function, table or sheet. */
const NAME = String.raw`\p{L}\p{M}\p{N}_.\\?`;
const BEFORE = `(?<![${NAME}$])`;
const AFTER = `(?![${NAME}$(![])`;

/**
 * Left as they are: texts and quoted sheet names; brackets of tables and other workbooks, which may nest once. One that
 * is never closed takes the rest of the formula.
 */
const TEXT = String.raw`"[^"]*(?:"|$)|'[^']*(?:'|$)`;
const INNER_BRACKETS = String.raw`\[(?:'.|[^'[\]])*(?:\]|$)`;
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|${INNER_BRACKETS})*(?:\]|$)`;

/** In quotes, or plain, of another workbook or from one sheet to another; LibreOffice writes $Sheet2. and $'Phụ lục 2'. too. */
const QUOTED = String.raw`\$?'(?:[^']|'')*'!|\$'(?:[^']|'')*'\.`;
const PLAIN = String.raw`(?:\[[^[\]']*\])?\$?[${NAME}]+(?::\$?[${NAME}]+)?!|\$[\p{L}_][\p{L}\p{M}\p{N}_]*\.`;

/** Whole rows and columns only as pairs: "3" alone is a number, "C" alone a name. */
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`${CELL}${AFTER}(?::${CELL}${AFTER})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${AFTER}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${AFTER}`;

const TOKEN = new RegExp(`${BEFORE}(?<sheet>${QUOTED}|${PLAIN}|)(?<cells>${CELLS})|${TEXT}|${BRACKETS}`, "giu");

/** The mark may be written as a reference to a character; "!" begins comments and CDATA sections too, behind which it may stand. */
const SHEET_MARK = /!|&#|\$(?:['&]|[\p{L}_][\p{L}\p{M}\p{N}_]*\.)/u;

/** The references of a formula without its "=", in order. Structured references of tables are none. */
export function referencesIn(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  for (const { groups, index } of formula.matchAll(TOKEN)) {
    const { sheet = "", cells } = groups ?? {};
    if (cells !== undefined && !isNameBeyondSheet(cells)) found.push({ start: index, sheet, cells });
  }
  return found;
}

/** Whether a formula as written in XML, or a text with such in it, may refer to another sheet: there is a mark as behind the name of one. */
export function mayNameSheet(text: string): boolean {
  return SHEET_MARK.test(text);
}

/** "ZZZ1" looks like a cell, but lies beyond the last column and so can be a defined name. */
function isNameBeyondSheet(cells: string): boolean {
  return cells.split(":").some((corner) => {
    const address = parseAddress(corner);
    return address !== null && (address.column >= MAX_COLUMNS || address.row >= MAX_ROWS);
  });
}
