import type { Plan } from "../../plan/plan";
import type { LegacyFont } from "../../text/legacy-encoding/legacy-fonts";
import type { LegacyReading } from "../../text/legacy-encoding/legacy-reading";
import { legacyReader } from "../../text/legacy-encoding/legacy-reading";
import { looksLegacy } from "../../text/legacy-encoding/looks-legacy";
import type { Abbreviation, AbbreviationUses } from "./abbreviations";
import { abbreviationsIn, countUses } from "./abbreviations";
import type { TextCell } from "./text-cell";
import { textCells } from "./text-cell";
import { mayBeUntidy } from "./tidy-spaces";

/** Legacy text in a font that does not say so: it only looks like it. */
interface ContentReading extends LegacyFont {
  readonly font: null;
}

export type LegacyCell = TextCell & (LegacyReading | ContentReading);

/** What the text rules look for, in workbook order; on sheets with a plan table, but for the counts of abbreviations. */
export interface TextScan {
  readonly legacy: readonly LegacyCell[];
  /** NFD texts that are not legacy ones. */
  readonly decomposed: readonly TextCell[];
  /** Texts with white space to look at that are neither. */
  readonly untidy: readonly TextCell[];
  readonly abbreviations: AbbreviationUses;
}

const scans = new WeakMap<Plan, TextScan>();

/** Reads every typed text of the workbook once for all text rules. */
export function textScanOf(plan: Plan): TextScan {
  let scan = scans.get(plan);
  if (!scan) scans.set(plan, (scan = scanTexts(plan)));
  return scan;
}

function scanTexts(plan: Plan): TextScan {
  const planSheets = new Set(plan.appendices.map(({ sheet }) => sheet.name));
  const legacy: LegacyCell[] = [];
  const decomposed: TextCell[] = [];
  const untidy: TextCell[] = [];
  const abbreviations: AbbreviationUses = new Map();
  const readByFont = legacyReader();
  const traitsOf = traitsReader();
  for (const textCell of textCells(plan)) {
    const { sheet, snapshot, text } = textCell;
    const traits = traitsOf(text);
    const isPlanSheet = planSheets.has(sheet.name);
    const reading = isPlanSheet
      ? (readByFont(snapshot.style.fontName, snapshot.runFonts, text) ?? traits.legacy)
      : null;
    if (reading) {
      legacy.push({ ...textCell, ...reading });
      continue;
    }
    countUses(abbreviations, traits.abbreviations, isPlanSheet ? textCell : null);
    if (isPlanSheet && traits.decomposed) decomposed.push(textCell);
    else if (isPlanSheet && traits.untidy) untidy.push(textCell);
  }
  return { legacy, decomposed, untidy, abbreviations };
}

interface TextTraits {
  readonly legacy: ContentReading | null;
  readonly decomposed: boolean;
  readonly untidy: boolean;
  readonly abbreviations: readonly Abbreviation[];
}

/** Each distinct text is looked at once. */
function traitsReader(): (text: string) => TextTraits {
  const known = new Map<string, TextTraits>();
  return (text) => {
    let traits = known.get(text);
    if (!traits) {
      traits = {
        legacy: readByContent(text),
        decomposed: isDecomposed(text),
        untidy: mayBeUntidy(text),
        abbreviations: abbreviationsIn(text),
      };
      known.set(text, traits);
    }
    return traits;
  };
}

function readByContent(text: string): ContentReading | null {
  const encoding = looksLegacy(text);
  return encoding && { encoding, capitals: false, font: null };
}

/** Letters followed by marks that Unicode has one character for. */
function isDecomposed(text: string): boolean {
  return /[\u0300-\u0345]/.test(text) && text !== text.normalize("NFC");
}
