/**
 * Unit names one or two letters away from a known one: "Phòng Tổ chức cán bô" → "Phòng Tổ chức cán bộ".
 * Compared word by word, so that a name is never taken for another real one (Tiểu học / Trung học, Bộ / Sở, số 1 / số 2).
 */

import { cleanText, foldKey } from "../../text/normalize";
import { remembering } from "../../text/remembering";
import { editDistance } from "./edit-distance";
import { PROVINCES } from "./provinces";
import { unitKey } from "./unit-key";

const FEWEST_LETTERS = 9;
const MOST_EDITS = 2;
/** Of a word this short two edits make another word. */
const SHORT_WORD = 4;

/** Schools, firms and places have names of their own, a letter apart at times. */
const OWN_NAME =
  /^(?:các )?(?:trường|công ty|tổng công ty|tập đoàn|ngân hàng|doanh nghiệp|xã|phường|huyện|quận|thôn|ấp) /u;
const PLACE =
  /(?:^| )(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu|thôn|ấp)(?= )(?<name>.*)$/u;
const PROVINCE = new RegExp(`(?<=^| )(?:${PROVINCES.join("|")})(?= |$)`, "gu");

/** Numbers tell units apart ("Tổ số 1"), and so do Roman numerals and single letters ("Khối II", "Đội A"). */
const NUMBER = /\p{N}/u;
const DESIGNATOR = /^(?:[ivxlc]+|\p{L})$/u;

/** A word without a vowel is an abbreviation. */
const isAbbreviation = (word: string) => !/[aeiouy]/u.test(word.normalize("NFD"));

/** A folded name and what is compared of it. */
interface NameForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly letters: string;
  /** The place it ends with, "" where it has none. */
  readonly place: string;
}

const formOf = remembering((text): NameForm => {
  const words = text.split(" ");
  return { text, words, letters: words.join(""), place: PLACE.exec(text)?.groups?.["name"] ?? "" };
});

/** How a name is compared: as written, and with abbreviations read out and "… Sở" dropped. */
const formsOf = (name: string): readonly [NameForm, NameForm] => [formOf(foldKey(name)), formOf(unitKey(name))];

interface KnownNames {
  readonly names: readonly { readonly name: string; readonly forms: readonly [NameForm, NameForm] }[];
  readonly keys: ReadonlySet<string>;
  /** Every word of a known name: no misspelling. */
  readonly words: ReadonlySet<string>;
}

const prepared = new WeakMap<readonly string[], KnownNames>();

function prepare(known: readonly string[]): KnownNames {
  const ready = prepared.get(known);
  if (ready !== undefined) return ready;
  const names = known.map((name) => ({ name, forms: formsOf(name) }));
  const words = new Set(names.flatMap(({ forms }) => forms.flatMap((form) => form.words)));
  const made = { names, keys: new Set(names.map(({ forms }) => forms[1].text)), words };
  prepared.set(known, made);
  return made;
}

/** Edits from one word to another, null where the two are different words rather than one misspelt. */
function wordEdits(typed: string, right: string, words: ReadonlySet<string>): number | null {
  if (typed === right) return 0;
  const pair = [typed, right];
  if (typed.length > 2 && words.has(typed)) return null;
  if (pair.some((word) => NUMBER.test(word))) return null;
  if (pair.every((word) => DESIGNATOR.test(word)) || pair.every(isAbbreviation)) return null;
  const edits = editDistance(typed, right);
  return edits <= (Math.min(typed.length, right.length) <= SHORT_WORD ? 1 : MOST_EDITS) ? edits : null;
}

/** Words with those of a province blanked out: they must be met letter by letter. */
const withoutProvinces = (name: string) => name.replace(PROVINCE, (place) => place.replace(/[^ ]/gu, "=")).split(" ");

/** Edits from one name to another, null where they are no writings of one name. */
function nameEdits(typed: NameForm, right: NameForm, words: ReadonlySet<string>): number | null {
  if (typed.place !== right.place) return null;
  // A blank too many or too few
  if (typed.letters === right.letters) return typed.words.some(isAbbreviation) ? null : 1;
  if (typed.words.length !== right.words.length || typed.words[0] !== right.words[0]) return null;
  const rightWords = right.words;
  const mayDiffer = withoutProvinces(right.text);
  let edits = 0;
  for (const [at, word] of typed.words.entries()) {
    const more = wordEdits(word, rightWords[at] ?? "", words);
    if (more === null || (more > 0 && mayDiffer[at] !== rightWords[at])) return null;
    edits += more;
  }
  return edits > 0 && edits <= MOST_EDITS ? edits : null;
}

/** "Trung tâm GDTX Cư Jút": a capitalised last word names the place. */
function endsWithPlace(name: string): boolean {
  return /^trung tâm /iu.test(name) && /\s\p{Lu}\P{L}*\p{L}*$/u.test(name);
}

/**
 * The known name that a name misspells by one or two letters, null where it is right or no misspelling of any.
 * `known` are names taken as right: the directory's, and those the plan uses more often than this one. Reuse the array:
 * what is worked out about it is kept with it.
 */
export function misspellingOf(name: string, known: readonly string[]): string | null {
  const { names, keys, words } = prepare(known);
  const typed = formsOf(cleanText(name));
  const letters = typed[0].text.replace(/\P{L}/gu, "").length;
  if (
    letters < FEWEST_LETTERS ||
    keys.has(typed[1].text) ||
    OWN_NAME.test(typed[1].text) ||
    endsWithPlace(cleanText(name))
  )
    return null;
  let best: { name: string; edits: number } | null = null;
  for (const candidate of names) {
    for (const form of [0, 1] as const) {
      const edits = nameEdits(typed[form], candidate.forms[form], words);
      if (edits !== null && edits < (best?.edits ?? Infinity)) best = { name: candidate.name, edits };
    }
  }
  return best?.name ?? null;
}
