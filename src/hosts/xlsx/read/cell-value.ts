import type { CellValue } from "../../../engine/index";
import { WorkbookFileError } from "../workbook-file-error";
import { decodeXString, readBoolean } from "../xml/xsd-values";
import { serialOfIsoText } from "./iso-serial";

/**
 * Value of a cell from its type and the text of its `<v>` (ECMA-376 part 1, 18.3.1.4 and 18.18.11); shared and inline
 * strings are read elsewhere. An empty `<v>` is no value, except in a text. Throws WorkbookFileError ("damaged") where
 * the text does not fit the type.
 */
export function readCellValue(type: string, content: string, dateSystem: 1900 | 1904): CellValue {
  if (type === "str") return decodeXString(content);
  const text = content.trim();
  if (text === "") return null;
  switch (type) {
    case "n":
      return readNumber(text);
    case "b":
      return readBoolean(text);
    case "e":
      return { error: text };
    case "d":
      return serialOfIsoText(text, dateSystem) ?? invalid(type, text);
    default:
      return invalid(type, text);
  }
}

function readNumber(text: string): number {
  const number = Number(text);
  return Number.isFinite(number) ? number : invalid("n", text);
}

function invalid(type: string, text: string): never {
  throw new WorkbookFileError("damaged", `value ${JSON.stringify(text)} of type ${JSON.stringify(type)}`);
}
