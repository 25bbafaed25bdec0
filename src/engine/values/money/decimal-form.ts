import Big from "big.js";

/**
 * Written numbers → exact decimals. The mark is the decimal one: "comma" is the Vietnamese form (1.109.000,5), "dot"
 * the English one (1,109,000.5). Blanks may group digits in either ("1 109 000").
 */
export type DecimalMark = "comma" | "dot";

/** A number as it stands in a clean text; blanks may have strayed in beside the marks ("1. 109. 000"). */
export const NUMBER_SOURCE = String.raw`\d+(?: ?[., ] ?\d{3}(?!\d)|[.,]\d+)*`;

const FORMS: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/,
  dot: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.\d+)?$/,
};

/** The number as someone who writes this decimal mark means it; null where such a one would not write it. */
export function readDecimal(text: string, mark: DecimalMark): Big | null {
  const written = text.replace(/ ?([.,]) ?/g, "$1");
  if (!FORMS[mark].test(written)) return null;
  return new Big(mark === "comma" ? written.replace(/[. ]/g, "").replace(",", ".") : written.replace(/[, ]/g, ""));
}
