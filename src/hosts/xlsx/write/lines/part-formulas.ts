import type { XmlElement } from "../../xml/xml-element";
import type { MovedSheet } from "./shift-formula";
import { shiftFormula } from "./shift-formula";

/** Elements that hold a reference: of charts c:f, cx:f and c15:sqref; of tables the formulas of their columns. */
const FORMULA_ELEMENTS = ["f", "sqref", "calculatedColumnFormula", "totalsRowFormula"];
/** Attributes that do: texts and pictures linked to cells, and what form controls show and set. */
const FORMULA_ATTRIBUTES = [
  "textlink",
  "cellRange",
  "linkedCell",
  "listFillRange",
  "fmlaLink",
  "fmlaRange",
  "fmlaTxbx",
  "fmlaGroup",
  "fmlaPict",
];

/** Moves the references in a drawing, chart, table or control, wherever they stand in it. `isHome`: it belongs to the sheet whose lines move. */
export function movePartFormulas(element: XmlElement, moved: MovedSheet, isHome: boolean): void {
  for (const [name, value] of element.attributes()) {
    if (!FORMULA_ATTRIBUTES.includes(name)) continue;
    const after = shiftFormula(value, moved, isHome).text;
    if (after !== value) element.setAttribute(name, after);
  }
  const children = element.elements();
  if (children.length === 0 && FORMULA_ELEMENTS.includes(element.name)) {
    const formula = element.text();
    const after = shiftFormula(formula, moved, isHome).text;
    if (after !== formula) element.setText(after);
  }
  for (const child of children) movePartFormulas(child, moved, isHome);
}
