import { MAX_XML_DEPTH } from "../limits";
import { WorkbookFileError } from "../workbook-file-error";
import { nameEnd, skipBlanks } from "./xml-characters";

/** Where the pieces of an XML text begin and end: for elements that are taken apart and put together again as they were. */

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** The place behind the element whose "<" stands at `start`. Throws WorkbookFileError where it has no end or is nested too deep. */
export function elementEnd(text: string, start: number): number {
  const content = tagEnd(text, start);
  return text.charCodeAt(content - 2) === SLASH ? content : contentEnd(text, content);
}

/** The same of an element whose content begins at `start`. */
export function contentEnd(text: string, start: number): number {
  let at = start;
  for (let depth = 1; depth > 0;) {
    at = nextTag(text, at);
    if (text.charCodeAt(at + 1) === SLASH) {
      depth--;
      at = tagEnd(text, at);
    } else if (isElement(text, at)) {
      at = tagEnd(text, at);
      if (text.charCodeAt(at - 2) !== SLASH) depth++;
      if (depth > MAX_XML_DEPTH) {
        throw new WorkbookFileError("unsafe", `elements nested more than ${MAX_XML_DEPTH} deep`);
      }
    } else at = asideEnd(text, at);
  }
  return at;
}

/** The first "<" from there on. It is near, mostly: a search that has to be called for takes longer. */
export function nextTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) === LESS_THAN) return at;
  throw cutShort("<");
}

/** A start tag begins at `at`, and neither a comment, CDATA section nor instruction. */
export function isElement(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next !== EXCLAMATION && next !== QUESTION;
}

/** The place behind the start tag at `start`: ">" inside attribute values does not end it. */
export function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN) return at + 1;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = quoteEnd(text, code, at + 1);
  }
  throw cutShort("tag");
}

/** Where a quote stands that ends a value. */
export function quoteEnd(text: string, quote: number, from: number): number {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) === quote) return at;
  throw cutShort("quote");
}

/** The place behind the comment, CDATA section or instruction at `start`. */
export function asideEnd(text: string, start: number): number {
  if (text.startsWith("<!--", start)) return after(text, "-->", start + 4);
  if (text.startsWith("<![CDATA[", start)) return after(text, "]]>", start + 9);
  if (text.startsWith("<?", start)) return after(text, "?>", start + 2);
  throw new WorkbookFileError("unsafe", "document type declaration");
}

export interface AttributePlace {
  readonly name: string;
  /** Where its name begins, its value begins behind the quote, and its value ends before the quote. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of a start tag, which begins at the beginning of the text. */
export function attributePlaces(tag: string): AttributePlace[] {
  const places: AttributePlace[] = [];
  for (let one = nextAttribute(tag, nameEnd(tag, 1)); one; one = nextAttribute(tag, one.valueEnd + 1)) places.push(one);
  return places;
}

/** One of them, by its name as written. */
export function attributePlace(tag: string, name: string): AttributePlace | null {
  let one = nextAttribute(tag, nameEnd(tag, 1));
  while (one && one.name !== name) one = nextAttribute(tag, one.valueEnd + 1);
  return one;
}

function nextAttribute(tag: string, from: number): AttributePlace | null {
  const start = skipBlanks(tag, from);
  const end = nameEnd(tag, start);
  if (end === start) return null;
  const quote = skipBlanks(tag, after(tag, "=", end));
  return {
    name: tag.slice(start, end),
    start,
    valueStart: quote + 1,
    valueEnd: find(tag, tag.charAt(quote), quote + 1),
  };
}

function after(text: string, what: string, from: number): number {
  return find(text, what, from) + what.length;
}

function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  if (at < 0) throw cutShort(what);
  return at;
}

function cutShort(what: string): WorkbookFileError {
  return new WorkbookFileError("damaged", `no ${what} before the end`);
}
