import type { XmlElement } from "../../xml/xml-element";
import type { MovedSheet } from "./shift-formula";
import { shiftFormula } from "./shift-formula";

/** The area a filter is set on, which goes with the filter. */
const FILTER = "_xlnm._FilterDatabase";

/**
 * Moves what the names of the workbook refer to. In a name what has no "$" counts from the cell that uses the name, and stays; but
 * not in those of Excel itself (print area, titles, filter). True where a formula that uses them may give something else.
 */
export function moveDefinedNames(workbook: XmlElement, moved: MovedSheet): boolean {
  const list = workbook.element("definedNames");
  let isStale = false;
  for (const one of list?.elements("definedName") ?? []) {
    const name = one.attribute("name") ?? "";
    const isBuiltIn = name.startsWith("_xlnm.");
    const formula = one.text();
    const shifted = shiftFormula(formula, moved, false, isBuiltIn ? "along" : 0);
    if (name === FILTER && shifted.text.includes("#REF!")) list?.remove(one);
    else if (shifted.text !== formula) one.setText(shifted.text);
    isStale ||= shifted.isStale && !isBuiltIn;
  }
  return isStale;
}
