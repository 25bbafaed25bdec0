/** Fonts of the time before Unicode draw other letters than the characters a file holds. */

export type LegacyEncoding = "tcvn3" | "vni";

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font shows every letter as a capital (.VnTimeH). */
  readonly capitals: boolean;
}

/** What a font's name says about the text set in it: ".VnTime" → TCVN3, "VNI-Times" → VNI; null for any other font. */
export function legacyEncodingOfFont(fontName: string): LegacyFont | null {
  const name = fontName.trim();
  const encoding = /^\.vn/i.test(name) ? "tcvn3" : /^vni[- ]/i.test(name) ? "vni" : null;
  return encoding && { encoding, capitals: name.endsWith("H") };
}

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/arial|helv|avant|univers/i, "Arial"],
  [/courier/i, "Courier New"],
  [/tahoma/i, "Tahoma"],
  [/verdana/i, "Verdana"],
];

/** A Unicode font of the same kind to set converted text in: ".VnArial" → "Arial", else "Times New Roman". */
export function unicodeFontFor(legacyFontName: string): string {
  return REPLACEMENTS.find(([pattern]) => pattern.test(legacyFontName))?.[1] ?? "Times New Roman";
}
