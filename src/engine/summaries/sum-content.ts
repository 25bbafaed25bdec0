import type Big from "big.js";
import type { CellContent } from "../changes/change";
import type { CellRange } from "../snapshot/address";
import { formatRange } from "../snapshot/address";

/** A sum with its value, or the value only. */
export function sumContent(value: Big, range: CellRange, live: boolean): CellContent {
  const number = value.toNumber();
  return live ? { kind: "formula", formula: `SUM(${formatRange(range)})`, cached: number } : { kind: "number", number };
}
