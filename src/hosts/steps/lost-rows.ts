import type { CellRange, DeleteRowsChange, SheetSnapshot } from "../../engine/index";
import { contentOf } from "../../engine/index";
import { isCovered } from "./covered";
import { cutNames } from "./cut-names";
import { isLookedAt } from "./formula-rows";
import type { FormulaImage } from "./host-change";
import { rowsFrom } from "./rows-from";
import type { SheetState } from "./sheet-state";
import type { LostRows } from "./steps";

/** What goes with rows that are deleted. `asked` is the first one as the change expects it. */
export function lostRows(
  state: SheetState,
  asked: number,
  { row, count }: { readonly row: number; readonly count: number },
  states: ReadonlyMap<string, SheetState>,
): LostRows {
  const last = row + count - 1;
  const cells = rowsFrom(row, count).flatMap((at) =>
    state.now.cells.row(at).map(([column, cell]) => ({ row: at - row, column, content: contentOf(cell) })),
  );
  const merges = mergesNow(state, row - asked).filter(({ top, bottom }) => bottom >= row && top <= last);
  const formulas: FormulaImage[] = [];
  for (const [sheet, { now }] of states) {
    now.cells.forEach(({ formula }, at, column) => {
      const inside = now === state.now && at >= row && at <= last;
      if (formula === undefined || inside || !isLookedAt(formula, row, last)) return;
      if (now === state.now || formula.includes("!")) formulas.push({ sheet, row: at, column, formula });
    });
  }
  return {
    readRows: rowsFrom(row, count).map((at) => state.rows.at(at)),
    cells,
    merges,
    formulas,
    names: cutNames(state.writable.names, { row, count }),
  };
}

/** An Excel before ExcelApi 1.13 does not tell them: then as in the file, `by` rows further down. */
function mergesNow({ now, seen }: SheetState, by: number): CellRange[] {
  if (now.merges) return [...now.merges];
  return (seen?.merges ?? []).map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }));
}

/**
 * Undo could not give everything back: something stands in the rows under a merged area, where nobody sees it, by what the file tells or
 * by what Excel tells; or a formula that stands so looks at them.
 */
export function losesHidden(
  state: SheetState,
  { change, located, lost }: { change: DeleteRowsChange; located: DeleteRowsChange; lost: LostRows },
  states: ReadonlyMap<string, SheetState>,
): boolean {
  if (hidesContent(state.seen, change) || hidesContent(state.now, located)) return true;
  return lost.formulas.some(({ sheet, row, column }) => {
    const now = states.get(sheet)?.now;
    return now !== undefined && isCovered(now, row, column);
  });
}

function hidesContent(sheet: SheetSnapshot | null, { row, count }: DeleteRowsChange): boolean {
  return rowsFrom(row, count).some((at) =>
    sheet?.cells.row(at).some(([column, cell]) => contentOf(cell).kind !== "empty" && isCovered(sheet, at, column)),
  );
}
