import { fold } from "../../text/normalize";

/**
 * Units of Vietnamese money as written after an amount or in a header, on folded text:
 *   đồng  đ  vnđ  ₫  nghìn (đồng)  ngàn  k  triệu (đồng)  tr  trđ  tr.đ  tỷ (đồng)  tỉ  nghìn tỷ
 */

const CURRENCY = "(?:đồng|vnđ|vnd|đ|₫)";

const MULTIPLES = new Map([
  ["nghìn tỷ", 1e12],
  ["nghìn tỉ", 1e12],
  ["ngàn tỷ", 1e12],
  ["ngàn tỉ", 1e12],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
  ["triệu", 1e6],
  ["tr", 1e6],
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["ng", 1e3],
  ["k", 1e3],
]);

const MULTIPLE = [...MULTIPLES.keys()].join("|");
const TRAILING_CURRENCY = new RegExp(`[. ]*${CURRENCY}$`, "u");

/** One unit, not the beginning of a longer word. */
export const UNIT_SOURCE = `(?:(?:${MULTIPLE})(?: ?\\.? ?${CURRENCY})?|${CURRENCY})(?!\\p{L})`;

/** đồng in one of a unit that `UNIT_SOURCE` matches: "triệu đồng" → 1,000,000. */
export function unitValue(unit: string): number {
  return MULTIPLES.get(unit.replace(TRAILING_CURRENCY, "")) ?? 1;
}

/** Folded for reading money: the Icelandic ð that some keyboards give for đ is one. Keeps the length. */
export function foldMoney(text: string): string {
  return fold(text).replaceAll("ð", "đ");
}
