import { nameEnd } from "../../xml/xml-characters";
import { asideEnd, isElement, tagEnd } from "../../xml/xml-splitter";
import { attribute, localNameAt } from "../../xml/xml-tag";
import { columnOf } from "../column-of";

/** What a sheet's rows and cells are told to as they go by; texts are XML as written. */
export interface SheetDataVisitor {
  /** The start tag of a row; what it gives back stands in its place. Null leaves the row out, though its formulas are still told. */
  row(tag: string, row: number): string | null;
  /** The start tag of a cell. */
  cell(tag: string, row: number, column: number): string;
  /** A whole `<f>`. */
  formula(element: string, row: number, column: number): string;
  /** What is to stand before the end of a row. */
  rowEnd(row: number): string;
  /** What is to stand before the end of all. */
  end(): string;
}

const SLASH = 47;

/**
 * Goes through `<sheetData>` from front to back and writes it anew: a pass over its text, as a tree of a large sheet would take several times
 * as long. What the visitor leaves alone keeps its characters.
 */
export function rewriteSheetData(text: string, visitor: SheetDataVisitor): string {
  const out: string[] = [];
  let [copied, row, column, isLeftOut] = [0, -1, -1, false];
  const put = (start: number, end: number, replacement: string): void => {
    if (!isLeftOut) out.push(text.slice(copied, start), replacement);
    copied = end;
  };
  const root = tagEnd(text, 0);
  if (text.charCodeAt(root - 2) === SLASH) return withContent(text, visitor.end());
  const close = text.lastIndexOf("</");
  for (let at = text.indexOf("<", root); at < close; at = text.indexOf("<", at)) {
    if (text.charCodeAt(at + 1) === SLASH) {
      const isRow = localNameAt(text, at + 1) === "row";
      if (isRow) put(at, at, visitor.rowEnd(row));
      at = text.indexOf(">", at) + 1;
      if (isRow && isLeftOut) [copied, isLeftOut] = [at, false];
      continue;
    }
    if (!isElement(text, at)) {
      at = asideEnd(text, at);
      continue;
    }
    const end = tagEnd(text, at);
    switch (localNameAt(text, at)) {
      case "row": {
        const tag = text.slice(at, end);
        const number = attribute(tag, "r");
        row = number === undefined ? row + 1 : Number(number) - 1;
        column = -1;
        const isEmpty = text.charCodeAt(end - 2) === SLASH;
        const written = visitor.row(tag, row);
        const inner = isEmpty ? visitor.rowEnd(row) : "";
        put(at, end, written === null ? "" : inner === "" ? written : withContent(written, inner));
        isLeftOut = written === null && !isEmpty;
        break;
      }
      case "c": {
        const tag = text.slice(at, end);
        const reference = attribute(tag, "r");
        column = reference === undefined ? column + 1 : columnOf(reference);
        const written = visitor.cell(tag, row, column);
        if (written !== tag) put(at, end, written);
        break;
      }
      case "f": {
        const isEmpty = text.charCodeAt(end - 2) === SLASH;
        const stop = isEmpty ? end : text.indexOf(">", closingTag(text, end)) + 1;
        const element = text.slice(at, stop);
        const written = visitor.formula(element, row, column);
        if (written !== element) put(at, stop, written);
        at = stop;
        continue;
      }
    }
    at = end;
  }
  put(close, text.length, visitor.end() + text.slice(close));
  return out.join("");
}

/** The same text with its formulas, each a whole `<f>`, written anew. */
export function rewriteFormulas(
  text: string,
  rewrite: (formula: string, row: number, column: number) => string,
): string {
  return rewriteSheetData(text, {
    row: (tag) => tag,
    cell: (tag) => tag,
    formula: rewrite,
    rowEnd: () => "",
    end: () => "",
  });
}

/** The end tag of an element that holds characters only. */
function closingTag(text: string, from: number): number {
  let at = text.indexOf("<", from);
  while (text.charCodeAt(at + 1) !== SLASH) at = text.indexOf("<", asideEnd(text, at));
  return at;
}

/** An empty element with something in it. */
function withContent(tag: string, content: string): string {
  if (content === "") return tag;
  const open = tag.slice(0, tag.lastIndexOf("/")).trimEnd();
  return `${open}>${content}</${tag.slice(1, nameEnd(tag, 1))}>`;
}
