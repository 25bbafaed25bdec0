import type { CellRange } from "../snapshot/address";
import { formatRange } from "../snapshot/address";

export function sameRange(a: CellRange | null, b: CellRange | null): boolean {
  return a === null || b === null ? a === b : formatRange(a) === formatRange(b);
}
