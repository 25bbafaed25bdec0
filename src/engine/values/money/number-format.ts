import type Big from "big.js";

/** The most decimals Excel keeps of amounts as plans have them. */
const MOST_DECIMALS = 6;

/** Number format that shows every decimal of these amounts, the same number in all: "#,##0", "#,##0.00". */
export function moneyFormat(amounts: readonly Big[]): string {
  const decimals = Math.max(0, ...amounts.map((amount) => decimalsOf(amount)));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(decimals, MOST_DECIMALS))}`;
}

function decimalsOf(amount: Big): number {
  return amount.toFixed().split(".")[1]?.length ?? 0;
}
