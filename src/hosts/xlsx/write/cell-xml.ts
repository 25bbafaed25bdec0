import type { CellContent } from "../../../engine/index";
import type { XmlElement } from "../xml/xml-element";
import { encodeXString, escapeText } from "../xml/xml-escape";

/** Gives a `<c>` its content (ECMA-376 part 1, 18.3.1.4); place and format stay as they are. */
export function setCellContent(cell: XmlElement, content: CellContent): void {
  // Metadata tells of a value or an array formula that goes.
  for (const name of ["t", "cm", "vm"]) cell.setAttribute(name, null);
  const type = typeOf(content);
  if (type !== null) cell.setAttribute("t", type);
  // What else stands in the cell (extensions) stays.
  const others = cell.elements().filter(({ name }) => !["f", "v", "is"].includes(name));
  cell.setContent(...parts(cell, content), ...others);
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

function parts(cell: XmlElement, content: CellContent): XmlElement[] {
  const value = (text: string) => cell.make("v", {}, escapeText(text));
  switch (content.kind) {
    case "empty":
      return [];
    case "text":
      return [cell.make("is", {}, textElement(cell, content.text))];
    case "number":
      return [value(String(content.number))];
    case "boolean":
      return [value(content.boolean ? "1" : "0")];
    case "error":
      return [value(content.error)];
    case "formula": {
      const formula = cell.make("f", {}, escapeText(content.formula));
      return content.cached === null ? [formula] : [formula, value(encodeXString(String(content.cached)))];
    }
  }
}

function textElement(cell: XmlElement, text: string): XmlElement {
  const keepsSpace = /^\s|\s$|\n/u.test(text);
  return cell.make("t", keepsSpace ? { "xml:space": "preserve" } : {}, escapeText(encodeXString(text)));
}
