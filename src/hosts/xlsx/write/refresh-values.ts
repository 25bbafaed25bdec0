import type { CellValue, ChangedCells } from "../../../engine/index";
import { freshValues, isCellError } from "../../../engine/index";
import type { PackageParts } from "../package/package-parts";
import { notePackage, readParts } from "../read-workbook";
import type { XmlElement } from "../xml/xml-element";
import { encodeXString, escapeText } from "../xml/xml-escape";
import { calculateOnLoad } from "./recalculation";
import { SheetCells } from "./sheet-cells";
import { WorkbookEdit } from "./workbook-edit";

/** The package with the cached values of formulas that depend on what changed: a file is read where nobody calculates it first. */
export function refreshValues(parts: PackageParts, changes: readonly ChangedCells[]): PackageParts {
  const fresh = freshValues(readParts(parts), changes);
  if (fresh.length === 0) return parts;
  const edit = new WorkbookEdit(parts);
  const sheets = new Map<string, SheetCells>();
  for (const { sheet, row, column, value } of fresh) {
    const cells = sheets.get(sheet) ?? new SheetCells(edit.sheetRoot(sheet));
    sheets.set(sheet, cells);
    const cell = cells.at({ row, column });
    if (!cell) continue;
    setValue(cell, value);
    cells.put({ row, column }, cell);
  }
  for (const cells of sheets.values()) cells.close();
  // Whoever opens the file must work out what has no value: Excel shows nothing for it otherwise.
  if (fresh.some(({ value }) => value === null)) calculateOnLoad(edit);
  const refreshed = edit.package.commit();
  notePackage(refreshed, parts);
  return refreshed;
}

/** Gives the formula of a cell another value, or none. */
function setValue(cell: XmlElement, value: CellValue): void {
  for (const old of cell.elements("v")) cell.remove(old);
  cell.setAttribute("t", typeOf(value));
  if (value === null) return;
  const made = cell.make("v", {}, escapeText(encodeXString(textOf(value))));
  const formula = cell.element("f");
  const next = cell.elements()[formula ? cell.elements().indexOf(formula) + 1 : 0];
  if (next) cell.insertBefore(next, made);
  else cell.append(made);
}

function typeOf(value: CellValue): string | null {
  if (isCellError(value)) return "e";
  if (typeof value === "boolean") return "b";
  return typeof value === "string" ? "str" : null;
}

function textOf(value: Exclude<CellValue, null>): string {
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}
