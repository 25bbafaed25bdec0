/** Folded words with abbreviations → folded words in full: ["p", "gdtrh"] → ["phòng", "giáo", "dục", "trung", "học"]. */

import { ABBREVIATIONS, AT_START, OF_DEPARTMENT, OF_SCHOOL, SUBJECTS } from "./abbreviations";

type Table = ReadonlyMap<string, readonly string[]>;

/** The longest abbreviation is written in three words. */
const LONGEST = 3;

function table(...records: readonly Readonly<Record<string, string>>[]): Table {
  return new Map(records.flatMap(Object.entries).map(([short, full]: [string, string]) => [short, full.split(" ")]));
}

/** "nv" → "snv", Sở Nội vụ. */
const glued = Object.fromEntries(
  Object.entries({ ...OF_DEPARTMENT, ...SUBJECTS }).map(([short, full]) => [`s${short}`, `sở ${full}`]),
);

const ANYWHERE = table(ABBREVIATIONS, SUBJECTS, glued);
const STARTS = table(AT_START);
const DEPARTMENTS = table(OF_DEPARTMENT);
const SCHOOLS = table(OF_SCHOOL);

/** Words after which a name begins anew: "các P.", "Trưởng P.". */
const BEFORE_NAME = new Set(["các", "những", "trưởng", "đạo", "chánh"]);

/** Whom a "TT" before it sits in permanent session for: "TT HĐND". */
const HAS_STANDING_BODY = new Set(["hđnd", "hội", "tỉnh", "thành", "huyện", "đảng", "ubmttq", "ban"]);

/** "TT" at the start of a name: thường trực (TT HĐND), thanh tra (TT, TT Sở, TT tỉnh), else trung tâm. */
function readTT(words: readonly string[], at: number): readonly string[] {
  const next = words[at + 1];
  if (next === undefined || next === "sở") return ["thanh", "tra"];
  const after = words[at + 2];
  if (next === "tỉnh" && after !== "ủy") return ["thanh", "tra"];
  return HAS_STANDING_BODY.has(next) ? ["thường", "trực"] : ["trung", "tâm"];
}

/** "sở" and "bộ", but not in "cơ sở", "cán bộ". */
function isDepartment(words: readonly string[], at: number): boolean {
  return (words[at] === "sở" && words[at - 1] !== "cơ") || (words[at] === "bộ" && words[at - 1] !== "cán");
}

/** The tables to look in at a place, the more special first. */
function tablesAt(words: readonly string[], at: number): readonly Table[] {
  const before = words[at - 1];
  if (before === undefined || BEFORE_NAME.has(before)) return [STARTS, ANYWHERE];
  if (isDepartment(words, at - 1)) return [DEPARTMENTS, ANYWHERE];
  return before === "trường" ? [SCHOOLS, ANYWHERE] : [ANYWHERE];
}

/** The reading of the abbreviation that begins at a word, and how many words it takes; null where none does. */
function readAt(words: readonly string[], at: number): { full: readonly string[]; taken: number } | null {
  for (let taken = Math.min(LONGEST, words.length - at); taken > 0; taken--) {
    const short = words.slice(at, at + taken).join(" ");
    for (const tableHere of tablesAt(words, at)) {
      const full = tableHere.get(short);
      if (full !== undefined) return { full, taken };
    }
  }
  const startsName = at === 0 || BEFORE_NAME.has(words[at - 1] ?? "");
  return startsName && words[at] === "tt" ? { full: readTT(words, at), taken: 1 } : null;
}

export function expandAbbreviations(words: readonly string[]): string[] {
  const full: string[] = [];
  for (let at = 0; at < words.length;) {
    const reading = readAt(words, at);
    full.push(...(reading?.full ?? words.slice(at, at + 1)));
    at += reading?.taken ?? 1;
  }
  return full;
}
