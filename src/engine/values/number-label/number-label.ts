/** The hierarchical label of a row ("IV", "1.3", "b)") — a label, never a quantity. */

/**
 * How a part counts. Letters come in two orders: `…Letter` is the order of Vietnamese legal drafting (a b c d đ e g h …),
 * `…Latin` the English one (a b c d e f g …), which differs from the fifth letter on.
 */
export type NumberScheme =
  "decimal" | "roman" | "lowerRoman" | "upperLetter" | "lowerLetter" | "upperLatin" | "lowerLatin";

export interface NumberLabel {
  /** Scheme of the last part: "I.1" is decimal below roman. */
  readonly scheme: NumberScheme;
  /** Ordinals from the outermost level in: "1.3" → [1, 3], "IV" → [4], "đ)" → [5] (a b c d đ). */
  readonly parts: readonly number[];
  /** Scheme of each part. */
  readonly schemes: readonly NumberScheme[];
  /** What follows the label: "", ".", ")", ":" … */
  readonly suffix: string;
  /** What stands before it: "", "(", "Mục ", "NV" … */
  readonly prefix: string;
  /** What stands between the parts, where that is not always ".": "1a" → [""], "I-1" → ["-"]. */
  readonly separators?: readonly string[];
  /** Least number of digits of each part, where one is padded with zeros: "01" → [2]. */
  readonly widths?: readonly number[];
}
