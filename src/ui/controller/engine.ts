import type * as EngineDoor from "../../engine/index";

/** The engine as the pane calls it. It is loaded after the first paint: only the check needs all of it. */
export type Engine = Pick<
  typeof EngineDoor,
  "checkWorkbook" | "checkOptionsOf" | "periodInText" | "recognizePlan" | "rules" | "withUnit"
>;

export async function loadEngine(): Promise<Engine> {
  return import("../../engine/index");
}
