import { WorkbookFileError } from "../workbook-file-error";
import { nameEnd, skipBlanks } from "../xml/xml-characters";
import { decodeEntities } from "../xml/xml-entities";
import { quoteEnd } from "../xml/xml-splitter";
import { readInteger } from "../xml/xsd-values";
import { columnOf } from "./column-of";

const GREATER_THAN = 62;
const SLASH = 47;
const AMPERSAND = 38;
const ZERO = 48;
const MOST_DIGITS = 9;
const [R, S] = [114, 115];

/** What the start tag of a `<c>` says, read without making a string of any of it: a large sheet has hundreds of thousands. */
export class CellTag {
  /** Behind the tag. */
  end = 0;
  column = 0;
  /** Position of the format. */
  style = 0;

  /** The tag whose "<" stands at `start`; `column` is that of a cell that does not say where it stands. */
  read(text: string, start: number, column: number): void {
    this.column = column;
    this.style = 0;
    let at = skipBlanks(text, nameEnd(text, start + 1));
    for (let end = nameEnd(text, at); end > at; end = nameEnd(text, at)) {
      const quote = skipBlanks(text, skipBlanks(text, end) + 1);
      const valueEnd = quoteEnd(text, text.charCodeAt(quote), quote + 1);
      if (end - at === 1) this.#take(text, text.charCodeAt(at), quote + 1, valueEnd);
      at = skipBlanks(text, valueEnd + 1);
    }
    if (text.charCodeAt(at) === SLASH) at++;
    if (text.charCodeAt(at) !== GREATER_THAN) throw new WorkbookFileError("damaged", "no end of a cell's tag");
    this.end = at + 1;
  }

  /** An attribute with a name of one letter. */
  #take(text: string, name: number, start: number, end: number): void {
    if (name === R)
      this.column = isPlain(text, start, end) ? columnOf(text, start) : columnOf(decoded(text, start, end));
    else if (name === S) this.style = digitsIn(text, start, end) ?? readInteger(decoded(text, start, end), 0);
  }
}

/** The number that a few digits are; null for anything else. */
function digitsIn(text: string, start: number, end: number): number | null {
  if (end === start || end - start > MOST_DIGITS) return null;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === AMPERSAND) return false;
  return true;
}

function decoded(text: string, start: number, end: number): string {
  const value = text.slice(start, end);
  return decodeEntities(value) ?? value;
}
