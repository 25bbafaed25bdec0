import Big from "big.js";

/** The exact sum; 0 of none. Cells that say the same share their amount, which is added once, times their number. */
export function sumAmounts(amounts: readonly Big[]): Big {
  const times = new Map<Big, number>();
  for (const amount of amounts) times.set(amount, (times.get(amount) ?? 0) + 1);
  let sum = new Big(0);
  for (const [amount, count] of times) sum = sum.plus(count === 1 ? amount : amount.times(count));
  return sum;
}

/** Equal in the 15 significant digits that Excel keeps. */
export function equalAmounts(a: Big, b: Big): boolean {
  return a.prec(15).eq(b.prec(15));
}
