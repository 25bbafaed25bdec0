import type { LegacyFont } from "../../text/legacy-encoding/legacy-fonts";
import { looksLegacy } from "../../text/legacy-encoding/looks-legacy";
import { isTidy, UNTIDY } from "../../text/tidy";
import type { Abbreviation } from "./abbreviations";
import { abbreviationsIn, CAPITALS_IN_A_ROW } from "./abbreviations";
import { mayBeUntidy } from "./tidy-spaces";

/** Legacy text in a font that does not say so: it only looks like it. */
export interface ContentReading extends LegacyFont {
  readonly font: null;
}

/** What a text tells by itself, wherever it stands. */
export interface TextTraits {
  readonly legacy: ContentReading | null;
  /** NFD. */
  readonly decomposed: boolean;
  /** There is white space to look at. */
  readonly untidy: boolean;
  readonly abbreviations: readonly Abbreviation[];
}

/** Longer texts hardly come up twice, and would fill the memory. */
const LONGEST_KNOWN = 60;

/** Each distinct short text is looked at once. */
export function traitsReader(): (text: string) => TextTraits {
  const known = new Map<string, TextTraits>();
  return (text) => {
    if (text.length > LONGEST_KNOWN) return traitsOf(text);
    let traits = known.get(text);
    if (!traits) known.set(text, (traits = traitsOf(text)));
    return traits;
  };
}

/** Those of most texts. */
export const NO_TRAITS: TextTraits = { legacy: null, decomposed: false, untidy: false, abbreviations: [] };

/** Cheap first look: a text without any of these is tidy and holds no abbreviation. */
const NOTABLE = new RegExp(`${UNTIDY.source}|${CAPITALS_IN_A_ROW.source}`);

function traitsOf(text: string): TextTraits {
  const legacy = readByContent(text);
  if (!legacy && !NOTABLE.test(text)) return NO_TRAITS;
  const tidy = isTidy(text);
  const decomposed = !tidy && isDecomposed(text);
  const untidy = !tidy && mayBeUntidy(text);
  const abbreviations = abbreviationsIn(text);
  return legacy || decomposed || untidy || abbreviations.length > 0
    ? { legacy, decomposed, untidy, abbreviations }
    : NO_TRAITS;
}

function readByContent(text: string): ContentReading | null {
  const encoding = looksLegacy(text);
  return encoding && { encoding, capitals: false, font: null };
}

/** Letters followed by marks that Unicode has one character for. */
function isDecomposed(text: string): boolean {
  return /[\u0300-\u0345]/.test(text) && text !== text.normalize("NFC");
}
