import type { HostErrorCode } from "../../../workbook-host";
import { removeUnused } from "../../package/remove-unused";
import { readInteger } from "../../xml/xsd-values";
import { DefinedNames } from "../defined-names";
import { keepTitles } from "../document-properties";
import { recalculateOnLoad } from "../recalculation";
import { relationId, type WorkbookEdit } from "../workbook-edit";
import { formulaWithoutSheet } from "./formula-without-sheet";
import { mendReferences } from "./mend-references";

/** Deletes a sheet with the parts only it used, its names, and what the workbook says of it. */
export function removeSheet(edit: WorkbookEdit, name: string): HostErrorCode | null {
  const sheets = edit.sheets();
  const position = sheets.findIndex((one) => one.name === name);
  const visible = sheets.filter((one) => one.name !== name && isVisible(one));
  // A workbook without a sheet to show cannot be opened.
  if (visible.length === 0) return "unknown";
  keepTitles(edit, () => {
    new DefinedNames(edit).removeSheet(name);
    unlist(edit, name);
  });
  showAnother(edit, position);
  const names = sheets.map((one) => one.name);
  mendReferences(edit, (formula) => formulaWithoutSheet(formula, name, names));
  recalculateOnLoad(edit);
  return null;
}

function unlist(edit: WorkbookEdit, name: string): void {
  const { element, part } = edit.sheet(name);
  edit.package.relationships(edit.part).remove(relationId(element));
  edit.sheetList.remove(element);
  removeUnused(edit.package, [part]);
}

/** Windows count the sheet they show, and the first tab, from 0: those behind the deleted one are one less, and one must be visible. */
function showAnother(edit: WorkbookEdit, deleted: number): void {
  const sheets = edit.sheets();
  const nearest = (position: number) => {
    const behind = sheets.findIndex((one, at) => at >= position && isVisible(one));
    return behind >= 0 ? behind : sheets.map(isVisible).lastIndexOf(true);
  };
  for (const view of edit.root.element("bookViews")?.elements("workbookView") ?? []) {
    for (const name of ["activeTab", "firstSheet"]) {
      const value = view.attribute(name);
      if (value === undefined) continue;
      const position = readInteger(value, 0);
      view.setAttribute(name, nearest(position > deleted ? position - 1 : position));
    }
  }
}

function isVisible({ element }: ReturnType<WorkbookEdit["sheets"]>[number]): boolean {
  return (element.attribute("state") ?? "visible") === "visible";
}
