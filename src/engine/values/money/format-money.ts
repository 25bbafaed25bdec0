import type Big from "big.js";

/** Vietnamese form, every digit: 1109000.5 → "1.109.000,5", −5 → "-5". */
export function formatMoney(amount: Big): string {
  const [whole = "", fraction] = amount.toFixed().split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
