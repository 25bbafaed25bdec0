import { decodeLegacy } from "./decode-legacy";
import type { LegacyEncoding, LegacyFont } from "./legacy-fonts";
import { legacyEncodingOfFont } from "./legacy-fonts";
import { isLegacyText } from "./looks-legacy";

/** How a text is to be read, by the legacy font it is set in. */
export interface LegacyReading extends LegacyFont {
  readonly font: string;
}

/** A cell's font, the fonts of its runs where they differ, and its text → how to read it; null for Unicode text. */
export type LegacyReader = (
  font: string,
  runFonts: readonly string[] | undefined,
  text: string,
) => LegacyReading | null;

/** Looks at each font and at each distinct legacy text once. Text without a mark to convert is Unicode in any font. */
export function legacyReader(): LegacyReader {
  const encodingOf = memo(legacyEncodingOfFont);
  const isLegacy: Record<LegacyEncoding, (text: string) => boolean> = {
    tcvn3: memo((text) => isLegacyText(text, "tcvn3")),
    vni: memo((text) => isLegacyText(text, "vni")),
  };
  // Nearly all cells of a sheet are set in one font.
  let lastFont = "";
  let lastLegacy = encodingOf(lastFont);
  const readingIn = (font: string, text: string): LegacyReading | null => {
    if (font !== lastFont) lastLegacy = encodingOf((lastFont = font));
    const legacy = lastLegacy;
    return legacy && isLegacy[legacy.encoding](text) ? { ...legacy, font } : null;
  };
  return (font, runFonts, text) => {
    const reading = readingIn(font, text);
    if (reading || !runFonts) return reading;
    for (const runFont of runFonts) {
      const ofRun = readingIn(runFont, text);
      if (ofRun) return ofRun;
    }
    return null;
  };
}

/** The text in Unicode. */
export function readLegacy(text: string, { encoding, capitals }: Pick<LegacyReading, "encoding" | "capitals">): string {
  return decodeLegacy(text, encoding, { capitals });
}

function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}
