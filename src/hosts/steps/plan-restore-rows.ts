import type { SheetSnapshot } from "../../engine/index";
import { contentOf } from "../../engine/index";
import { holdsSkeleton } from "./content-compare";
import { stillCut } from "./cut-names";
import { skeletonOf } from "./formula-rows";
import type { FormulaImage, RestoreRowsChange } from "./host-change";
import { isBelow } from "./landmark";
import { rowsFrom } from "./rows-from";
import type { SheetState } from "./sheet-state";
import type { LineStep } from "./steps";

/** Deleted rows that come back. Those that stand there in part, where an undo broke off, are not put in again. */
export function planRestoreRows(
  state: SheetState,
  located: RestoreRowsChange,
  { change, states, resumed }: { change: RestoreRowsChange; states: ReadonlyMap<string, SheetState>; resumed: boolean },
): LineStep | "done" {
  const { row, count, image, beyond } = located;
  const holdsAny = image.cells.some(({ content }) => content.kind !== "empty");
  const isInPlace = beyond === null ? holdsAny || resumed : isBelow(state.now, row + count, beyond);
  const standing = isInPlace && holdsNothingElse(state.now, located);
  const whole = image.cells.every(({ row: at, column, content }) =>
    holdsSkeleton(contentOf(state.now.cells.get(row + at, column)), content),
  );
  if (standing && whole && !resumed) return "done";
  const stays = standing && (resumed || beyond !== null);
  if (!stays) state.moveRows(change.row, row, count);
  for (const { row: at, column, content, style } of image.cells) {
    const place = { row: row + at, column };
    state.set(place, place, content, image.styles[style]?.numberFormat);
  }
  const formulas = change.formulas.flatMap((one) => {
    const now = states.get(one.sheet)?.now;
    return now && isStillOne(now, one) ? [{ ...one, numberFormat: formatAt(now, one) }] : [];
  });
  const names = stillCut(change.names, state.writable.names, { by: row - change.row, count });
  return {
    type: "lines",
    change,
    located: { ...located, formulas, names },
    above: "",
    beyond: null,
    standing: stays,
    lost: null,
  };
}

/** All that stands in the rows is what they are to get back. */
function holdsNothingElse(sheet: SheetSnapshot, { row, count, image }: RestoreRowsChange): boolean {
  const given = new Map(image.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.content]));
  return rowsFrom(row, count).every((at) =>
    sheet.cells.row(at).every(([column, cell]) => {
      const content = contentOf(cell);
      const wanted = given.get(`${at - row} ${column}`);
      return content.kind === "empty" || (wanted !== undefined && holdsSkeleton(content, wanted));
    }),
  );
}

/** The formula stands there, whatever the deleted rows made of its references. */
function isStillOne(sheet: SheetSnapshot, { row, column, formula }: FormulaImage): boolean {
  const present = sheet.cells.get(row, column)?.formula;
  return present !== undefined && skeletonOf(present) === skeletonOf(formula);
}

function formatAt(sheet: SheetSnapshot, { row, column }: FormulaImage): string {
  return sheet.cells.get(row, column)?.style.numberFormat ?? "General";
}
