import type { SetCellChange } from "../changes/change";
import { rowAnchor } from "../changes/row-anchor";
import type { Appendix, PlanRow } from "../plan/plan";
import { storedContent, storedHeader } from "../plan/queries";
import type { Proposal } from "./proposal";

/** A proposal for a blank cell of the plan's own columns; the change finds the cell again by its row and heading. */
export function standardProposal(
  appendix: Appendix,
  row: PlanRow,
  told: Pick<Proposal, "cell" | "column" | "after" | "confidence" | "reason">,
  change: Omit<SetCellChange, "type" | "sheet" | "cell" | "anchor">,
): Proposal {
  const sheet = appendix.sheet.name;
  const { cell } = told;
  const anchor = rowAnchor(storedContent(appendix, row), storedHeader(appendix, cell.column));
  return {
    ...told,
    sheet,
    taskCell: row.content.cell,
    content: row.content.text,
    before: null,
    change: { ...change, type: "setCell", sheet, cell, ...anchor },
  };
}
