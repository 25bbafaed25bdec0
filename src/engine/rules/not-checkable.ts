import type { Field } from "../plan/field";
import type { Appendix, Plan, PlanRow } from "../plan/plan";
import { remember } from "../plan/remember";
import type { CellAddress } from "../snapshot/address";
import { rangeContains } from "../snapshot/address";
import { MergedAreas } from "../snapshot/merged-areas";
import type { SheetSnapshot } from "../snapshot/workbook";
import type { RuleReport } from "./define-rule";

/** True for a cell whose formula nobody has worked out: what it shows is not known. */
export function isUnknown(sheet: SheetSnapshot, cell: CellAddress): boolean {
  return sheet.cells.at(cell)?.formulaValue === "unknown";
}

/** Rules that rest on which rows are headings, tasks and sums. */
const RESTS_ON_ROWS = /^(?:numbering\/|task\/|budget\/(?:total-|subtotal-|rounding|formula-range))/;

/**
 * Tells the reports that rest on a value nobody knows, which must not be told as wrong: those on such a cell; where labels
 * or contents are such cells, those about the order of rows and their sums, and about blanks in just these rows.
 */
export function restsOnUnknown(plan: Plan): (ruleId: string, report: RuleReport) => boolean {
  const unreadable = plan.appendices.map((appendix) => ({ appendix, rows: unknownRows(appendix) }));
  return (ruleId, { sheet, cell }) => {
    if (isUnknown(sheet, cell)) return true;
    return unreadable.some(
      ({ appendix, rows }) =>
        rows.size > 0 &&
        appendix.sheet === sheet &&
        rangeContains(appendix.table, cell) &&
        (RESTS_ON_ROWS.test(ruleId) || (rows.has(cell.row) && ruleId.endsWith("missing"))),
    );
  };
}

/** Sheet rows whose label or content is not known. */
function unknownRows({ sheet, rows }: Appendix): ReadonlySet<number> {
  if (!sheet.cells.mayHoldFormulas) return new Set();
  const isBlank = ({ text, cell }: Field<unknown>) => text === "" && isUnknown(sheet, cell);
  return new Set(rows.filter(({ number, content }) => isBlank(number) || isBlank(content)).map(({ row }) => row));
}

/** True where a blank cell may take a value from a heading or a merged cell that is not known. */
export function mayBeGiven(sheet: SheetSnapshot, row: PlanRow, pick: (row: PlanRow) => Field<unknown> | null): boolean {
  for (let above: PlanRow | null = row; above; above = above.parent) {
    const cell = pick(above)?.cell;
    if (cell && isUnknown(sheet, mergedAreas(sheet).masterOf(cell.row, cell.column))) return true;
  }
  return false;
}

const mergedAreas = remember((sheet: SheetSnapshot) => new MergedAreas(sheet));
