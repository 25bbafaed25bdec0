import { textContent } from "../../changes/cell-content";
import type { Fix } from "../../findings/finding";
import { cellFix } from "../cell-fix";
import type { UnitCell } from "./unit-cells";

/**
 * Writes a unit cell anew. `edited` is the cell's list as it should be, in place of `field.text`. Null where that text does
 * not stand in this one cell as it is (the rest of it stands in a continuation row), or twice.
 */
export function unitFix(confidence: Fix["confidence"], cell: UnitCell, edited: string): Fix | null {
  const { appendix, field } = cell;
  const at = field.raw.indexOf(field.text);
  if (at < 0 || at !== field.raw.lastIndexOf(field.text)) return null;
  const after = field.raw.slice(0, at) + edited + field.raw.slice(at + field.text.length);
  return cellFix(confidence, appendix.sheet, field.cell, textContent(after));
}
