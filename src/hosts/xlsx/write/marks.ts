import type { Finding } from "../../../engine/index";
import { MARK_FILLS, MARK_FORMULA, markedCells } from "../../finding-marks";
import type { XmlElement } from "../xml/xml-element";
import { escapeText } from "../xml/xml-escape";
import { readInteger } from "../xml/xsd-values";
import { WORKSHEET_ORDER } from "./element-order";
import { dropMarkStyles, markStyle } from "./mark-styles";
import type { WorkbookEdit } from "./workbook-edit";

/** Fills the cells of findings by conditional formats (ECMA-376 part 1, 18.3.1.18), which `hideMarks` knows again. */
export function showMarks(edit: WorkbookEdit, findings: readonly Finding[]): void {
  const there = new Set(edit.sheets().map(({ name }) => name));
  for (const [name, bySeverity] of markedCells(findings)) {
    if (!there.has(name)) continue;
    const sheet = edit.sheetRoot(name);
    let priority = lastPriority(sheet);
    for (const [severity, cells] of bySeverity) {
      const formula = sheet.make("formula", {}, escapeText(MARK_FORMULA));
      const dxfId = markStyle(edit, MARK_FILLS[severity]);
      const rule = sheet.make("cfRule", { type: "expression", dxfId, priority: ++priority }, formula);
      const made = sheet.make("conditionalFormatting", { sqref: cells.join(" ") }, rule);
      sheet.insertInOrder(made, WORKSHEET_ORDER);
    }
  }
}

/** Takes all marks away, on every sheet. */
export function hideMarks(edit: WorkbookEdit): void {
  let any = false;
  for (const { part, type } of edit.sheets()) {
    if (type !== "worksheet") continue;
    const sheet = edit.package.xml(part).root;
    for (const one of sheet.elements("conditionalFormatting")) {
      if (!isMark(one)) continue;
      sheet.remove(one);
      any = true;
    }
  }
  if (any) dropMarkStyles(edit, Object.values(MARK_FILLS));
}

function isMark(format: XmlElement): boolean {
  const rules = format.elements("cfRule");
  return rules.length > 0 && rules.every((rule) => rule.element("formula")?.text() === MARK_FORMULA);
}

/** Priorities are one order for all of a sheet's rules, those in extensions too; ours come last. */
function lastPriority(sheet: XmlElement): number {
  const rules = sheet.elements("conditionalFormatting").flatMap((one) => one.elements("cfRule"));
  const extended =
    sheet
      .element("extLst")
      ?.toString()
      .matchAll(/\bpriority\s*=\s*["'](\d+)["']/gu) ?? [];
  // A sheet may hold more rules than a call takes arguments.
  return [
    ...rules.map((rule) => readInteger(rule.attribute("priority"), 0)),
    ...[...extended].map(([, priority]) => Number(priority)),
  ].reduce((highest, one) => Math.max(highest, one), 0);
}
