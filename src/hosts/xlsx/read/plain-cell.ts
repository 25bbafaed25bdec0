import { MAX_COLUMNS } from "../limits";
import { isAttribute, isEndTag, isStartTag } from "../xml/plain-tags";
import { PlainString } from "./plain-string";

const [QUOTE, SLASH, LESS_THAN, GREATER_THAN] = [34, 47, 60, 62];
const [C, I, N, R, S, T, V] = [99, 105, 110, 114, 115, 116, 118];
const [ZERO, NINE, A, Z] = [48, 57, 65, 90];
const IN_NUMBER = new Set(Array.from("0123456789.+-eE", (character) => character.charCodeAt(0)));

const [INLINE, INLINE_START, INLINE_END] = ['inlineStr"', "<is>", "</is></c>"];

/** Of numbers that are counted with, so that none is read as another one. */
const MOST_DIGITS = 10;

/**
 * A cell as nearly every program writes nearly every one: `<c r="AB5" s="3" t="s"><v>12</v></c>` or, of type "inlineStr",
 * `<is><t>Họp</t></is>` in it; any of the attributes may be left out, and the value. It is taken from the text character by character,
 * in a fraction of the time the scanner takes for any XML. Whatever is written in another way is not for it: the scanner
 * reads that, and finds what is wrong with it.
 *
 * Inside, what reads a piece answers the place behind it, and −1, where no piece can begin, for one that is not plain.
 */
export class PlainCell {
  /** Counted from 1, as written; 0 where the cell does not say where it stands. */
  row = 0;
  column = 0;
  /** Its place in the list of formats. */
  style = 0;
  /** Its place in the list of shared strings; −1 where it is none of them. */
  shared = -1;
  /** The value of any other cell; null where it is empty. */
  value: number | string | null = null;
  /** Elements of XML: the cell, and those in it. */
  elements = 1;
  /** The first letter of its type. */
  #type = N;
  /** The digits read last. */
  #number = 0;
  readonly #inline = new PlainString();

  /** The place behind the cell that begins at `at`; −1 where no cell does, or none that is plain. */
  read(text: string, at: number): number {
    if (text.charCodeAt(at) !== LESS_THAN || text.charCodeAt(at + 1) !== C) return -1;
    const addressEnd = this.#readAddress(text, at + 2);
    const styleEnd = this.#readStyle(text, addressEnd);
    const typeEnd = this.#readType(text, styleEnd);
    return this.#readContent(text, typeEnd);
  }

  /** Where it stands in a row, both counted from 0; −1 where it cannot. `following`: where a cell stands that does not say it. */
  columnIn(row: number, following: number): number {
    const column = this.row === 0 ? following : this.column - 1;
    return (this.row === 0 || this.row === row + 1) && column < MAX_COLUMNS ? column : -1;
  }

  #readAddress(text: string, start: number): number {
    this.row = this.column = 0;
    if (!isAttribute(text, start, R)) return start;
    let at = start + 4;
    let column = 0;
    for (let code = text.charCodeAt(at); code >= A && code <= Z; code = text.charCodeAt(++at)) {
      column = column * 26 + code - A + 1;
    }
    if (column === 0 || text.charCodeAt(at) === ZERO) return -1;
    this.column = column;
    at = this.#readDigits(text, at);
    this.row = this.#number;
    return text.charCodeAt(at) === QUOTE ? at + 1 : -1;
  }

  #readStyle(text: string, start: number): number {
    this.style = 0;
    if (!isAttribute(text, start, S)) return start;
    const at = this.#readDigits(text, start + 4);
    this.style = this.#number;
    return text.charCodeAt(at) === QUOTE ? at + 1 : -1;
  }

  #readType(text: string, start: number): number {
    this.#type = N;
    if (!isAttribute(text, start, T)) return start;
    this.#type = text.charCodeAt(start + 4);
    if (this.#type === I) return text.startsWith(INLINE, start + 4) ? start + 4 + INLINE.length : -1;
    return (this.#type === S || this.#type === N) && text.charCodeAt(start + 5) === QUOTE ? start + 6 : -1;
  }

  #readContent(text: string, start: number): number {
    this.value = null;
    this.shared = -1;
    this.elements = 1;
    const isEmpty = text.charCodeAt(start) === SLASH;
    const tagEnd = isEmpty ? start + 1 : start;
    if (text.charCodeAt(tagEnd) !== GREATER_THAN) return -1;
    const at = tagEnd + 1;
    if (isEmpty) return at;
    if (isEndTag(text, at, C)) return at + 4;
    if (this.#type === I) return this.#readInline(text, at);
    if (!isStartTag(text, at, V)) return -1;
    this.elements = 2;
    const valueEnd = this.#type === S ? this.#readShared(text, at + 3) : this.#readNumber(text, at + 3);
    return isEndTag(text, valueEnd, V) && isEndTag(text, valueEnd + 4, C) ? valueEnd + 8 : -1;
  }

  #readInline(text: string, start: number): number {
    const end = text.startsWith(INLINE_START, start) ? this.#inline.read(text, start + INLINE_START.length) : -1;
    this.value = this.#inline.value;
    this.elements = 3;
    return end >= 0 && text.startsWith(INLINE_END, end) ? end + INLINE_END.length : -1;
  }

  #readShared(text: string, start: number): number {
    const end = this.#readDigits(text, start);
    this.shared = this.#number;
    return end;
  }

  #readNumber(text: string, start: number): number {
    const digitsEnd = this.#readDigits(text, start);
    this.value = this.#number;
    if (text.charCodeAt(digitsEnd) === LESS_THAN) return digitsEnd;
    let at = start;
    while (IN_NUMBER.has(text.charCodeAt(at))) at++;
    this.value = Number(text.slice(start, at));
    return at > start && Number.isFinite(this.value) ? at : -1;
  }

  #readDigits(text: string, start: number): number {
    let at = start;
    let number = 0;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
      number = number * 10 + code - ZERO;
    }
    this.#number = number;
    return at > start && at - start <= MOST_DIGITS ? at : -1;
  }
}
