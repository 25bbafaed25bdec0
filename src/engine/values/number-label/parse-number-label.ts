import { cleanText } from "../../text/normalize";
import { remembering } from "../../text/remembering";
import { BLANK, UNRECOGNISED } from "../parsed";
import type { Parsed } from "../parsed";
import type { NumberLabel } from "./number-label";
import { ordinalReadings } from "./ordinals";
import type { OrdinalReading } from "./ordinals";

/**
 * Reads the label of a row:
 *   I  IV.  A  a)  đ)  (1)  1  1.  1.1  1.1.  I.1  A.I.1  1a  A1  I-1  01  1/  1-  1,1  ii)  Mục I  Điểm a)  NV01  CV-1.2
 * Not labels: bullets (- + •), dates (1/2, 15.6.2021), quantities with units, words.
 */

export interface NumberLabelOptions {
  /** The text shows a number cell, where Excel drops trailing zeros: "1.1" may have been typed as "1.10". */
  readonly numeric?: boolean;
}

/** Words that name the level before its label. */
const LEVEL_WORD =
  /^(?:phần|chương|mục|tiểu mục|điều|khoản|điểm|nhóm|nhiệm vụ|nội dung|lĩnh vực|số|bước)(?: |(?=\d))/iu;
/** The letters of a task code: "NV01", "CV-1.2". */
const CODE_LETTERS = /^\p{Lu}{2,6}[-. ]?(?=\d)/u;

const LABEL = /^(\(?)([\p{L}\d](?:[\p{L}\d\s.,/-]*[\p{L}\d])?)\s*((?:[.):/,;]|[-–—]){0,2})$/u;
const MOST_PARTS = 6;

/** The likeliest reading of a label, "I" as a roman numeral; `unrecognised` for anything that is no label. */
export function parseNumberLabel(text: string, options: NumberLabelOptions = {}): Parsed<NumberLabel> {
  if (cleanText(text) === "") return BLANK;
  const [likeliest] = labelReadings(text, options);
  return likeliest ? { status: "parsed", value: likeliest } : UNRECOGNISED;
}

/**
 * Every reading of a label, the likeliest first, none where it is no label: "I" is a roman 1 or the ninth letter,
 * "E" the sixth letter of a legal list or the fifth of an English one. The neighbours decide.
 */
export function labelReadings(text: string, options: NumberLabelOptions = {}): readonly NumberLabel[] {
  const readings = readingsOf(text);
  return options.numeric && readings.length > 0 ? [...readings, ...droppedZeros(cleanText(text))] : readings;
}

/** Rows with the same label text share its readings. */
const readingsOf = remembering((text): readonly NumberLabel[] => {
  const clean = cleanText(text);
  const bare = readingsAfter("", clean);
  if (bare.length > 0) return bare;
  const prefix = (LEVEL_WORD.exec(clean) ?? CODE_LETTERS.exec(clean))?.[0];
  return prefix === undefined ? [] : readingsAfter(prefix, clean.slice(prefix.length));
});

function droppedZeros(clean: string): NumberLabel[] {
  return readingsAfter("", clean).flatMap(withDroppedZero);
}

function readingsAfter(prefix: string, text: string): NumberLabel[] {
  const [, open = "", body = "", suffix = ""] = LABEL.exec(text) ?? [];
  if (open === "(" && !suffix.startsWith(")")) return [];
  const { parts, separators } = splitBody(body);
  if (parts.length > MOST_PARTS || !areDigitsPlausible(parts) || !areSeparatorsPlausible(parts, separators)) return [];
  const widths = parts.map((part) => (part.startsWith("0") ? part.length : 1));
  return combine(parts.map(ordinalReadings)).flatMap((ordinals) => {
    const last = ordinals.at(-1);
    if (!last) return [];
    return {
      scheme: last.scheme,
      parts: ordinals.map((reading) => reading.ordinal),
      schemes: ordinals.map((reading) => reading.scheme),
      suffix,
      prefix: prefix + open,
      ...(separators.some((separator) => separator !== ".") && { separators }),
      ...(widths.some((width) => width > 1) && { widths }),
    };
  });
}

/** "I.1a" → parts I, 1, a and separators ".", "". */
function splitBody(body: string): { parts: string[]; separators: string[] } {
  const parts: string[] = [];
  const separators: string[] = [];
  for (const [, separator = "", part = ""] of body.matchAll(/([^\p{L}\d]*)(\d+|\p{L}+)/gu)) {
    if (parts.length > 0) separators.push(separator.replace(/\s*([.,/-])\s*/u, "$1"));
    parts.push(part);
  }
  return { parts, separators };
}

const isNumber = (part: string): boolean => /\d/.test(part);

/** Tasks may be counted up to six digits, but three are enough below: "15.6.2021" is a date. */
function areDigitsPlausible(parts: readonly string[]): boolean {
  return parts.every((part, index) => !isNumber(part) || part.length <= (index === 0 ? 6 : 3));
}

/** Dots separate anything, commas numbers; the rest only a number from a letter: "1a" and "I-1", but not "1/2", "1-3". */
function areSeparatorsPlausible(parts: readonly string[], separators: readonly string[]): boolean {
  return separators.every((separator, index) => {
    const numbers = parts.slice(index, index + 2).filter(isNumber).length;
    if (separator === ".") return true;
    if (separator === ",") return numbers === 2;
    return ["", "-", "/"].includes(separator) && numbers === 1;
  });
}

/** Every choice of one reading a part; none where a part has none. */
function combine(choices: readonly (readonly OrdinalReading[])[]): OrdinalReading[][] {
  return choices.reduce<OrdinalReading[][]>(
    (heads, readings) => heads.flatMap((head) => readings.map((reading) => [...head, reading])),
    [[]],
  );
}

/** "1.1" of a number cell may be "1.10". */
function withDroppedZero(label: NumberLabel): NumberLabel[] {
  const [whole = 0, fraction = 0] = label.parts;
  if (label.parts.length !== 2 || fraction > 99) return [];
  return [{ ...label, parts: [whole, fraction * 10] }];
}
