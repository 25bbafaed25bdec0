import { contentOf } from "../changes/cell-content";
import type { SetCellChange, SetNameChange, WorkbookChange } from "../changes/change";
import { sameRange } from "../changes/same-range";
import type { HelperCells, Plan } from "../plan/plan";
import { helperTags } from "../snapshot/helper-tag";
import { localName, PRINT_AREA, rangeOfName } from "../snapshot/local-name";

/** The changes that take every helper column of ours away again: contents, formats, names, and the print area we set. */
export function helperColumnRemovals(plan: Plan): WorkbookChange[] {
  return [...plan.helpers.flatMap((helper) => [...emptyCells(helper), untag(helper)]), ...printAreaRemovals(plan)];
}

function emptyCells({ sheet, range, cells }: HelperCells): SetCellChange[] {
  const changes: SetCellChange[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const before = contentOf(cells.get(row, column));
      changes.push({
        type: "setCell",
        sheet,
        cell: { row, column },
        before,
        after: { kind: "empty" },
        formatFrom: null,
      });
    }
  }
  return changes;
}

function untag({ sheet, name, range }: Pick<HelperCells, "sheet" | "name" | "range">): SetNameChange {
  return { type: "setName", sheet, name, before: range, after: null };
}

/** A print area that the user has changed since is the user's. */
function printAreaRemovals({ snapshot }: Plan): SetNameChange[] {
  return helperTags(snapshot)
    .filter(({ kind }) => kind === "printArea")
    .flatMap((tag) => {
      const area = localName(snapshot, tag.sheet, PRINT_AREA);
      const isOurs = area !== null && sameRange(rangeOfName(area), tag.range);
      return isOurs ? [untag({ ...tag, name: PRINT_AREA }), untag(tag)] : [untag(tag)];
    });
}
