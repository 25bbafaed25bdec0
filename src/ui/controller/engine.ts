import type * as EngineDoor from "../../engine/index";

/** The engine as the pane calls it. It is loaded after the first paint: only the check needs all of it. */
export type Engine = Pick<
  typeof EngineDoor,
  "checkWorkbook" | "checkOptionsOf" | "periodInText" | "recognizePlan" | "rules" | "withUnit"
>;

/** Each is named, so that what the pane never calls (merging files, the reports of the command line) is left out of the bundle. */
export async function loadEngine(): Promise<Engine> {
  const { checkWorkbook, checkOptionsOf, periodInText, recognizePlan, rules, withUnit } =
    await import("../../engine/index");
  return { checkWorkbook, checkOptionsOf, periodInText, recognizePlan, rules, withUnit };
}
