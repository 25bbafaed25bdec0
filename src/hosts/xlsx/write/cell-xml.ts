import type { CellAddress, CellContent } from "../../../engine/index";
import { formatAddress } from "../../../engine/index";
import type { XmlElement } from "../xml/xml-element";
import { encodeXString, escapeText } from "../xml/xml-escape";

/** A cell that is not there yet, but for its place. */
export interface NewCell {
  /** Position of its format. */
  readonly style: number;
  readonly content: CellContent;
}

/** A new `<c>` (ECMA-376 part 1, 18.3.1.4) in the prefix of its row. */
export function newCell(prefix: string, address: CellAddress, { style, content }: NewCell): string {
  const type = typeOf(content);
  const format = style === 0 ? "" : ` s="${style}"`;
  const tag = `<${prefix}c r="${formatAddress(address)}"${format}${type === null ? "" : ` t="${type}"`}`;
  const inner = contentXml(prefix, content);
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${prefix}c>`;
}

/** Gives a `<c>` its content; place and format stay as they are. */
export function setCellContent(cell: XmlElement, content: CellContent): void {
  // Metadata tells of a value or an array formula that goes.
  for (const name of ["t", "cm", "vm"]) cell.setAttribute(name, null);
  const type = typeOf(content);
  if (type !== null) cell.setAttribute("t", type);
  // What else stands in the cell (extensions) stays.
  const others = cell.elements().filter(({ name }) => !["f", "v", "is"].includes(name));
  cell.setContent(contentXml(cell.prefix, content), ...others);
}

/** Texts stand in the cell itself: the strings other cells share stay as they are. */
function typeOf(content: CellContent): string | null {
  switch (content.kind) {
    case "text":
      return "inlineStr";
    case "boolean":
      return "b";
    case "error":
      return "e";
    case "formula":
      return typeof content.cached === "string" ? "str" : null;
    case "empty":
    case "number":
      return null;
  }
}

function contentXml(prefix: string, content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return `<${prefix}is>${textXml(prefix, content.text)}</${prefix}is>`;
    case "number":
      return valueXml(prefix, String(content.number));
    case "boolean":
      return valueXml(prefix, content.boolean ? "1" : "0");
    case "error":
      return valueXml(prefix, content.error);
    case "formula": {
      const formula = `<${prefix}f>${escapeText(content.formula)}</${prefix}f>`;
      return content.cached === null ? formula : formula + valueXml(prefix, encodeXString(String(content.cached)));
    }
  }
}

function valueXml(prefix: string, value: string): string {
  return `<${prefix}v>${escapeText(value)}</${prefix}v>`;
}

function textXml(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeText(encodeXString(text))}</${prefix}t>`;
}
