import { WORKBOOK_ORDER } from "./element-order";
import type { WorkbookEdit } from "./workbook-edit";

/**
 * For formulas that came, went, moved, or whose result may be another one: whoever opens the file calculates everything anew. Until
 * then the cached values stand.
 */
export function recalculateOnLoad(edit: WorkbookEdit): void {
  dropCalculationChain(edit);
  calculateOnLoad(edit);
}

/** The same where every formula stands where it stood, so that their order still holds. */
export function calculateOnLoad({ root }: WorkbookEdit): void {
  const present = root.element("calcPr");
  const properties = present ?? root.make("calcPr");
  properties.setAttribute("fullCalcOnLoad", 1);
  if (!present) root.insertInOrder(properties, WORKBOOK_ORDER);
}

/**
 * The order in which formulas were last calculated. Excel makes it anew where there is none, and takes a file for damaged whose chain
 * names a cell without a formula.
 */
export function dropCalculationChain({ package: parts, part }: WorkbookEdit): void {
  const relationships = parts.relationships(part);
  for (const { id, type, target } of relationships.all()) {
    if (type !== "calcChain") continue;
    relationships.remove(id);
    parts.remove(target);
  }
}
