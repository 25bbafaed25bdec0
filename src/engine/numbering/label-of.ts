import type { PlanRow } from "../plan/plan";
import type { NumberLabel } from "../values/number-label/number-label";

/** The label of a heading or task; null for rows without one, and for sums and other rows outside the numbering. */
export function labelOf({ kind, number }: PlanRow): NumberLabel | null {
  if (kind !== "section" && kind !== "group" && kind !== "task") return null;
  return number.value.status === "parsed" ? number.value.value : null;
}
