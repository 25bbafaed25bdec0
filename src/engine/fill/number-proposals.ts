import type { Appendix } from "../plan/plan";
import { labelStylesOf } from "../numbering/label-style";
import { numberRows } from "../numbering/number-rows";
import { siblingLists } from "../numbering/sibling-lists";
import { unnumberedRows } from "../numbering/unnumbered";
import { fillableContent } from "./blank-cell";
import type { Proposal } from "./proposal";
import { standardProposal } from "./standard-proposal";

/**
 * Numbers for the rows that go without among numbered siblings, by the plan's own scheme. Only where the other rows keep theirs
 * and the number has a cell of its own: what is more than filling in blanks is the fix of numbering/missing.
 */
export function numberProposals(appendix: Appendix): Proposal[] {
  const bare = unnumberedRows(appendix);
  // Most plans are numbered throughout: then nobody need know how.
  if (bare.length === 0) return [];
  return numberRows(appendix, bare, siblingLists(appendix), labelStylesOf(appendix)).flatMap(
    ({ row, cell, text, changes }) => {
      const keepsTheRest = changes?.every((change) => fillableContent(appendix, change.cell) !== null);
      const change = changes?.find((one) => one.cell.row === cell.row && one.cell.column === cell.column);
      if (!change || !keepsTheRest) return [];
      const reason = { vi: "Số tiếp theo trong cùng mục", en: "The next number of its section" };
      return standardProposal(
        appendix,
        row,
        { cell, column: "number", after: text, confidence: "suggested", reason },
        change,
      );
    },
  );
}
