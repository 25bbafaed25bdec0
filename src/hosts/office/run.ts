import { supports } from "./capabilities";
import { toHostError } from "./host-errors";

/**
 * One conversation with Excel; what is still queued at its end is sent then. Failures come out as HostError. Work the user started
 * may wait until she leaves the cell she is editing; work we start ourselves must not. `oneUndo`: what it writes is one step of
 * Excel's own undo, where Excel can do that.
 */
export async function run<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false, oneUndo = false } = {},
): Promise<T> {
  const options: Excel.RunOptions = {
    delayForCellEdit: waitForCellEdit,
    ...(oneUndo && supports("ExcelApi", "1.20") && { mergeUndoGroup: true }),
  };
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw toHostError(error);
  }
}
