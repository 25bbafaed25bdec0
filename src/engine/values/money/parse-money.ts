import Big from "big.js";
import { cleanText } from "../../text/normalize";
import { UNRECOGNISED } from "../parsed";
import { noteBeside } from "./amount-note";
import type { DecimalMark } from "./decimal-form";
import { DEFAULT_FUNDING_PHRASES } from "./default-funding-phrases";
import { formatMoney } from "./format-money";
import { isFundingPhrase } from "./funding-phrases";
import type { MoneyParse } from "./money";
import { foldMoney } from "./money-units";
import { amountReadings, findAmounts, maskReferences } from "./written-amount";
import type { WrittenAmount } from "./written-amount";

/**
 * Reads a budget cell:
 *   1.109.000  96.898  1,5  1 500 000  500.000đ  5 triệu đồng  1,2 tỷ  20tr  5trđ  2 tỷ 500 triệu  -5  (5)  0
 *   Khoảng 20  20 (NSNN)  Ngân sách: 20 triệu  20 triệu đồng từ nguồn chi thường xuyên  20 triệu/năm   (amount and note)
 *   blank  -  …  //   (none)      kinh phí thường xuyên  lồng ghép  không   (funding)
 * Not amounts: rates (5 triệu/lớp), several amounts, calculations (5 x 20), numbers that count something else (12 lớp).
 */

export interface MoneyContext {
  /**
   * đồng in one unit of the column, null where nothing says. Amounts that name their own unit are converted to it,
   * to đồng where it is null.
   */
  readonly scale: number | null;
  /** Decimal mark of the column (`decideDecimal`), null where it shows none. */
  readonly decimal: DecimalMark | null;
  /** Phrases that mean a way of funding, DEFAULT_FUNDING_PHRASES where absent. */
  readonly fundingPhrases?: readonly string[];
}

/** Dashes, dots and strokes that fill an empty cell. */
const NOTHING = /^[\s\p{Pd}−_.…/\\]*$/u;

/** The amount, in the column's scale, or what else a budget cell says. Never throws. */
export function parseMoney(input: { text: string } | { number: number }, context: MoneyContext): MoneyParse {
  return "number" in input ? moneyOfNumber(input.number) : moneyOfText(cleanText(input.text), context);
}

/** A double holds 15 decimal digits; what follows is the noise of binary sums. */
function moneyOfNumber(value: number): MoneyParse {
  if (!Number.isFinite(value)) return UNRECOGNISED;
  const amount = new Big(value.toPrecision(15));
  return { status: "amount", amount, asText: false, text: formatMoney(amount) };
}

function moneyOfText(text: string, context: MoneyContext): MoneyParse {
  if (NOTHING.test(text)) return { status: "none" };
  const phrases = context.fundingPhrases ?? DEFAULT_FUNDING_PHRASES;
  const folded = maskReferences(foldMoney(text));
  const [amount] = findAmounts(folded);
  if (!amount) return isFundingPhrase(text, phrases) ? { status: "funding" } : UNRECOGNISED;
  const beside = noteBeside(folded, text, amount, phrases);
  return beside ? moneyOfAmount(text, amount, beside, context) : UNRECOGNISED;
}

function moneyOfAmount(
  text: string,
  amount: WrittenAmount,
  { negative, note }: { negative: boolean; note: string },
  { scale, decimal }: MoneyContext,
): MoneyParse {
  const sign = (value: Big): Big => (negative ? value.times(-1) : value);
  const { comma, dot } = amountReadings(amount, scale);
  if (comma && dot && decimal === null && !comma.eq(dot))
    return { status: "ambiguous", readings: [sign(comma), sign(dot)] };
  const value = decimal === "dot" ? (dot ?? comma) : (comma ?? dot);
  if (!value) return UNRECOGNISED;
  const unit = amount.terms[0]?.unit ?? null;
  return {
    status: "amount",
    amount: sign(value),
    asText: true,
    text,
    ...(unit !== null && { unit }),
    ...(note !== "" && { note }),
  };
}

/**
 * The decimal mark of a column, from those of its texts that can be read only one way: "1.109.000", "1,5" and
 * "500.000 đồng" speak for the comma, "12.5" and "1,109,000" for the dot. Null where none speaks or they disagree.
 */
export function decideDecimal(texts: ReadonlySet<string>): DecimalMark | null {
  const marks = new Set<DecimalMark>();
  for (const text of texts) {
    for (const amount of findAmounts(maskReferences(foldMoney(cleanText(text))))) {
      const { comma, dot } = amountReadings(amount, null);
      if (comma && !dot) marks.add("comma");
      if (dot && !comma) marks.add("dot");
    }
  }
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}
