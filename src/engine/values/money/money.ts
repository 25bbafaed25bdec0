import type Big from "big.js";

/** What a budget cell says. Amounts are exact decimals in the column's own scale. */
export type MoneyParse =
  | {
      readonly status: "amount";
      readonly amount: Big;
      /** The amount is text, which SUM skips. */
      readonly asText: boolean;
      /** As typed, clean; a number in Vietnamese form. */
      readonly text: string;
      /** đồng in the unit the text names itself: "5 triệu đồng" → 1,000,000. */
      readonly unit?: number;
      /** Words beside the amount ("NSNN", "Dự kiến"), which writing the bare number would lose. */
      readonly note?: string;
    }
  /** Blank or "-": no amount, nothing wrong. */
  | { readonly status: "none" }
  /** "kinh phí thường xuyên", "lồng ghép": a way of funding, counted as no amount. */
  | { readonly status: "funding" }
  /** "1.500" or "1,500" where the rest of the column does not decide. */
  | { readonly status: "ambiguous"; readonly readings: readonly [Big, Big] }
  /** An Excel error value: "#REF!". */
  | { readonly status: "error"; readonly error: string }
  /** A formula nobody could evaluate: not checkable, never wrong. */
  | { readonly status: "uncheckable" }
  | { readonly status: "unrecognised" };
