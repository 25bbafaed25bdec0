import { toHostError } from "./host-errors";

/**
 * One conversation with Excel. Failures come out as HostError. Work the user started may wait until she leaves the cell she is editing;
 * work we start ourselves must not.
 */
export async function run<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false } = {},
): Promise<T> {
  try {
    return await (waitForCellEdit ? Excel.run({ delayForCellEdit: true }, work) : Excel.run(work));
  } catch (error) {
    throw toHostError(error);
  }
}
