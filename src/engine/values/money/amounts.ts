import Big from "big.js";

/** The exact sum; 0 of none. */
export function sumAmounts(amounts: readonly Big[]): Big {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}

/** Equal in the 15 significant digits that Excel keeps. */
export function equalAmounts(a: Big, b: Big): boolean {
  return a.prec(15).eq(b.prec(15));
}
