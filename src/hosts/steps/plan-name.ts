import type { CellRange, SetNameChange } from "../../engine/index";
import { PRINT_AREA, rangeOfName } from "../../engine/index";
import type { HostErrorCode } from "../workbook-host";
import { movedBlock } from "./locate";
import type { SheetState } from "./sheet-state";
import type { NameStep } from "./steps";

/** A name local to a sheet; it has gone along with its cells meanwhile, wherever the change expects it. */
export function planName(
  state: SheetState,
  change: SetNameChange,
  resumed: boolean,
): NameStep | HostErrorCode | "done" {
  const { name, before, after } = change;
  const defined = state.writable.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const present = defined ? rangeOfName(defined) : null;
  if (defined && !present) return "changed";
  if (!after && !present) return "done";
  // Where the heading could not be written the column is the user's.
  if (after && state.refusedCells.some(({ row, column }) => row === after.top && column === after.left))
    return "dependent";
  const isDone = after !== null && present !== null && same(after, present);
  const moved = after && (present && before ? shifted(after, before, present) : located(state, after));
  const wanted = isDone ? present : moved;
  if (after && !wanted) return "changed";
  // An undo that broke off may have left it in sight.
  if (wanted && present && same(wanted, present) && !resumed) return "done";
  if (present && !before) return "changed";
  // A print area that is another one now is the user's.
  if (name === PRINT_AREA && before && !(present && same(present, before))) return "changed";
  return { type: "name", change, present, after: wanted };
}

/** Moved and resized as far as `present` is `before` moved. */
function shifted(after: CellRange, before: CellRange, present: CellRange): CellRange {
  const [down, right] = [present.top - before.top, present.left - before.left];
  return {
    top: after.top + down,
    left: after.left + right,
    bottom: after.bottom + (isWhole(after) ? 0 : present.bottom - before.bottom),
    right: after.right + right,
  };
}

/** Where the rows of a range stand now. */
function located({ now, seen }: SheetState, range: CellRange): CellRange | null {
  if (!seen || isWhole(range)) return range;
  const top = movedBlock(now, seen, range.top, 1);
  const bottom = movedBlock(now, seen, range.bottom, 1);
  return top === null || bottom === null || bottom < top ? null : { ...range, top, bottom };
}

/** Whole columns. */
function isWhole({ top, bottom }: CellRange): boolean {
  return top === 0 && bottom === LAST_ROW;
}

const LAST_ROW = 1_048_575;

function same(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
