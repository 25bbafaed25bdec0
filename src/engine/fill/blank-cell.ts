import { contentOf } from "../changes/cell-content";
import type { CellContent } from "../changes/change";
import type { Appendix, PlanRow } from "../plan/plan";
import type { CellAddress } from "../snapshot/address";
import { rangeContains } from "../snapshot/address";
import { legacyEncodingOfFont, unicodeFontFor } from "../text/legacy-encoding/legacy-fonts";

/**
 * What stands in a cell that may be filled, as the `before` of a change; null where the cell holds something, lies in a merged
 * area or may do so (merged areas unknown).
 */
export function fillableContent({ sheet }: Appendix, cell: CellAddress): CellContent | null {
  const content = contentOf(sheet.cells.at(cell));
  const isBlank = content.kind === "empty" || (content.kind === "text" && content.text.trim() === "");
  if (!isBlank || sheet.merges === null || sheet.merges.some((area) => rangeContains(area, cell))) return null;
  return content;
}

/** A task one can say something about: with words of its own, and no bullet under another row. */
export function isFillableTask({ bullet, content }: PlanRow): boolean {
  return !bullet && /\p{L}/u.test(content.text);
}

/** The Unicode font to write a text in beside a cell in a legacy font; nothing where that cell's font will do. */
export function unicodeFont({ sheet }: Appendix, beside: CellAddress): { readonly fontName?: string } {
  const fontName = sheet.cells.at(beside)?.style.fontName ?? "";
  return legacyEncodingOfFont(fontName) ? { fontName: unicodeFontFor(fontName) } : {};
}
