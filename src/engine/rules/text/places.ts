import type { Appendix, ColumnRole, Plan } from "../../plan/plan";
import { rangeContains } from "../../snapshot/address";
import { referenceBlanks } from "../plan/reference-blanks";
import type { TextCell } from "./text-cell";
import { tidySpaces } from "./tidy-spaces";

/** Where on a sheet a text stands decides what its spacing means. */

const MONEY = new Set<ColumnRole>(["budget", "budgetPart"]);
/** As many blanks in a title line set its parts apart ("SỞ …        CỘNG HÒA …"). */
const LAYOUT_BLANKS = 5;

/** The text with tidy spacing, as far as its place asks for it: in tables and in the title lines above them. */
export function tidyInPlace(plan: Plan, textCell: TextCell, text: string): string {
  const appendix = appendixAt(plan, textCell);
  // The spaces of an amount stored as text go when it becomes a number.
  if (appendix) return isMoneyCell(appendix, textCell) && /\d/.test(text) ? text : tidySpaces(text);
  return isTitleLine(plan, textCell) ? tidyTitle(text) : text;
}

/** The content text of the row a cell stands in; "" above and beside the tables. */
export function rowContentOf(plan: Plan, textCell: TextCell): string {
  const rows = appendixAt(plan, textCell)?.rows ?? [];
  return rows[textCell.cell.row - (rows[0]?.row ?? 0)]?.content.text ?? "";
}

function appendixAt(plan: Plan, { sheet, cell }: TextCell): Appendix | undefined {
  return plan.appendices.find((appendix) => appendix.sheet.name === sheet.name && rangeContains(appendix.table, cell));
}

function isMoneyCell({ columns }: Appendix, { cell }: TextCell): boolean {
  return columns.some(({ index, role }) => index === cell.column && MONEY.has(role));
}

function isTitleLine(plan: Plan, { sheet, cell }: TextCell): boolean {
  return plan.appendices.some(
    (appendix) => appendix.sheet.name === sheet.name && appendix.titleLines.some((line) => line.cell.row === cell.row),
  );
}

/** Blanks left to fill in and blanks that lay out the line are meant. */
function tidyTitle(text: string): string {
  const blanks = referenceBlanks(text);
  return tidySpaces(
    text,
    (start, end) =>
      (start > 0 && end < text.length && end - start >= LAYOUT_BLANKS) ||
      blanks.some((blank) => blank.start < start && end <= blank.end),
  );
}
