import type { SummarySheet } from "../../engine/index";

/** How many sheets a run makes, makes again and deletes. */
export function countSheets(sheets: readonly SummarySheet[]) {
  const count = (state: SummarySheet["state"]) => sheets.filter((sheet) => sheet.state === state).length;
  return { made: count("new"), remade: count("updated"), removed: count("removed") };
}
