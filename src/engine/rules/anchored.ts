import type { ChangeAnchor, WorkbookChange } from "../changes/change";
import { rowAnchor } from "../changes/row-anchor";
import type { Fix } from "../findings/finding";
import type { Appendix, Plan } from "../plan/plan";
import { columnOf, storedContent, storedHeader } from "../plan/queries";

/** The fix with an anchor on every change in a plan table, so that a writer finds the place again after rows moved. */
export function anchored(plan: Plan, fix: Fix): Fix {
  return { ...fix, changes: fix.changes.map((change) => withAnchor(plan, change, fix.changes)) };
}

/** Titles, signatures and rows that the same fix puts in have no row content to go by. */
function withAnchor(plan: Plan, change: WorkbookChange, all: readonly WorkbookChange[]): WorkbookChange {
  switch (change.type) {
    case "setCell": {
      if (change.anchor || all.some((other) => other.type === "insertRows" && other.row === change.cell.row)) {
        return change;
      }
      return { ...change, ...anchorAt(plan, change.sheet, change.cell.row, change.cell.column) };
    }
    case "deleteRows":
      return { ...change, ...anchorAt(plan, change.sheet, change.row, null) };
    case "insertRows":
      return { ...change, ...anchorAt(plan, change.sheet, change.row - 1, null) };
    case "insertColumn":
      return { ...change, ...anchorAt(plan, change.sheet, change.headerRow, change.column - 1) };
    case "setName":
    case "putSheet":
    case "removeSheet":
      return change;
  }
}

/** `column`: null for the content column. */
function anchorAt(plan: Plan, sheet: string, row: number, column: number | null): { readonly anchor?: ChangeAnchor } {
  const appendix = plan.appendices.find((one) => {
    return one.sheet.name === sheet && row >= one.table.top && row <= one.table.bottom;
  });
  if (!appendix) return {};
  return rowAnchor(contentAt(appendix, row), storedHeader(appendix, column ?? contentColumn(appendix)));
}

function contentColumn(appendix: Appendix): number {
  return columnOf(appendix, "content")?.index ?? appendix.table.left;
}

/** What the row says in the content column; of a heading row the heading. */
function contentAt(appendix: Appendix, row: number): string {
  const [first] = appendix.rows;
  const below = first ? appendix.rows[row - first.row] : undefined;
  return below ? storedContent(appendix, below) : storedHeader(appendix, contentColumn(appendix));
}
