import type { XmlElement } from "../../xml/xml-element";
import { escapeText } from "../../xml/xml-escape";
import type { WorkbookEdit } from "../workbook-edit";

/** Elements whose text is a formula, in worksheets, charts, tables and the workbook part. */
const FORMULAS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
/** Parts of a sheet that hold formulas, or lead to those that do. */
const PARTS = ["drawing", "chart", "table"];
const ERROR = "#REF!";

/** Changes every formula of the workbook that `mend` changes; cells show "#REF!" until the workbook is calculated. */
export function mendReferences(edit: WorkbookEdit, mend: (formula: string) => string): void {
  const parts = new Set([edit.part, ...edit.sheets().flatMap(({ part }) => partsOf(edit, part))]);
  for (const part of parts) {
    const { root } = edit.package.xml(part);
    mendBelow(root, mend);
    const data = root.element("sheetData");
    if (data) mendCells(data, mend);
  }
}

function partsOf(edit: WorkbookEdit, part: string): string[] {
  const related = edit.package.relationships(part).all();
  const below = related.filter(({ type, target }) => PARTS.includes(type) && edit.package.has(target));
  return [part, ...below.flatMap(({ target }) => partsOf(edit, target))];
}

/** Everywhere but in cells. */
function mendBelow(element: XmlElement, mend: (formula: string) => string): void {
  for (const child of element.elements()) {
    if (child.name === "sheetData") continue;
    if (FORMULAS.has(child.name)) mendText(child, mend);
    else mendBelow(child, mend);
  }
}

function mendCells(data: XmlElement, mend: (formula: string) => string): void {
  const cells = data.elements("row").flatMap((row) => row.elements("c"));
  const formulas = cells.flatMap((cell) => {
    const formula = cell.element("f");
    return formula ? [{ cell, formula, shared: formula.attribute("si") }] : [];
  });
  const mended = new Set(formulas.filter(({ formula }) => mendText(formula, mend)));
  // Cells that share a formula have its text in one of them.
  const shared = new Set([...mended].map((one) => one.shared));
  for (const one of formulas) {
    const isShared = one.shared !== undefined && shared.has(one.shared);
    if (isShared || mended.has(one)) showError(one.cell, one.formula);
  }
}

function showError(cell: XmlElement, formula: XmlElement): void {
  const value = cell.make("v", {}, ERROR);
  cell.setAttribute("t", "e");
  for (const old of cell.elements("v")) cell.remove(old);
  cell.replace(formula, formula, value);
}

/** Whether it was changed. */
function mendText(element: XmlElement, mend: (formula: string) => string): boolean {
  const formula = element.text();
  const mended = mend(formula);
  if (mended === formula) return false;
  element.setContent(escapeText(mended));
  return true;
}
