import type * as EngineDoor from "../../../engine/index";

/** The engine as the page itself calls it: for what views work out of a plan. The check is the worker's. */
export function loadPageEngine(): Promise<typeof EngineDoor> {
  return import("../../../engine/index");
}
