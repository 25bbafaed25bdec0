import type { NumberLabel, NumberScheme } from "../values/number-label/number-label";
import { formatOrdinal, ordinalReadings } from "../values/number-label/ordinals";

/** Letters count in the order of legal drafting (a b c d đ e) or the English one (a b c d e f): the whole list tells which. */

const ORDERS: Readonly<Partial<Record<NumberScheme, readonly NumberScheme[]>>> = {
  lowerLetter: ["lowerLetter", "lowerLatin"],
  lowerLatin: ["lowerLetter", "lowerLatin"],
  upperLetter: ["upperLetter", "upperLatin"],
  upperLatin: ["upperLetter", "upperLatin"],
};

/** The ways to count the last parts of labels of one list, the likelier first; at least one. */
export function countingOrders(labels: readonly NumberLabel[]): NumberScheme[] {
  const own = labels[0]?.scheme ?? "decimal";
  const orders = (ORDERS[own] ?? []).filter((scheme) => labels.every((label) => ordinalIn(scheme, label) !== null));
  return orders.length > 0 ? orders : [own];
}

/** The place of a label's last part in an order; null where the order has no such letter. */
export function ordinalIn(scheme: NumberScheme, label: NumberLabel): number | null {
  const ordinal = label.parts.at(-1) ?? 0;
  if (scheme === label.scheme) return ordinal;
  const letter = formatOrdinal(label.scheme, ordinal) ?? "";
  return ordinalReadings(letter).find((reading) => reading.scheme === scheme)?.ordinal ?? null;
}
