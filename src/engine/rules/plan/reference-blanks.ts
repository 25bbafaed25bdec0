import { fold } from "../../text/normalize";

/**
 * Blanks left to fill in where a line names a document by its number and date:
 *   số: /KH-SGDĐT · Số ……/QĐ-SGDĐT · số: (x)/KH · Kế hoạch số    ngày … · Quyết định     /QĐ-UBND
 *   ngày /3/2026 · ngày 15/ /2026 · ngày …/…/2026 · ngày    tháng    năm 2026 · ngày 5 tháng … năm … · , ngày      của Sở
 * Not: số 15/KH-SGDĐT ngày 20/12/2025 · số: 1634 /QĐ-SGDĐT ngày 30 tháng 12 năm 2020 · số 30c/NQ-CP · chuyển đổi số
 */
export interface ReferenceBlank {
  readonly kind: "number" | "date";
  /** Where it stands in the NFC form of the text, the words around it included. */
  readonly start: number;
  readonly end: number;
}

/** What stands where nothing was filled in: blanks, dots, lines, brackets, "x". */
const FILLER = "[\\s:._…\\-()\\[\\]<>?*]*";
const EMPTY = `${FILLER}(?:x{1,4}${FILLER})?`;
const DOCUMENT =
  "(?:quyết định|kế hoạch|công văn|nghị quyết|tờ trình|thông báo|hướng dẫn|chương trình|văn bản|chỉ thị|báo cáo|đề án|công điện|thông tư|biên bản)";
const NUMBER_WORD = "(?<!\\p{L})số";
/** "KH-SGDĐT" */
const SYMBOL = "\\p{L}{1,6}-\\p{L}";
const PHRASE_END = "(?=của|về|[,;]|$)";

const PATTERNS: readonly (readonly [ReferenceBlank["kind"], RegExp])[] = (
  [
    ["number", `${NUMBER_WORD}${EMPTY}/(?=\\s*\\p{L})`],
    ["number", `${DOCUMENT}${EMPTY}/(?=\\s*${SYMBOL})`],
    ["number", `(?:${DOCUMENT}\\s+số|${NUMBER_WORD}\\s*:)${EMPTY}(?=ngày|${SYMBOL}|của|[,;]|$)`],
    ["date", `ngày${EMPTY}(?:/|tháng)`],
    ["date", `ngày\\s*\\d{1,2}\\s*/${EMPTY}/`],
    ["date", `(?:ngày\\s*\\d{1,2}\\s*|(?<!\\d\\s*))tháng${EMPTY}năm`],
    ["date", `(?<=(?:-[\\p{L}&]+|[,;]|ban hành|ký|${NUMBER_WORD}${FILLER})\\s*)ngày${EMPTY}${PHRASE_END}`],
    [
      "date",
      `(?:tháng\\s*\\d{1,2}\\s*năm|ngày\\s*\\d{1,2}\\s*/\\s*\\d{1,2}\\s*/)(?:\\s*20[._…x?*]+)?${EMPTY}${PHRASE_END}`,
    ],
  ] as const
).map(([kind, pattern]) => [kind, new RegExp(pattern, "gu")]);

/** Every blank left in a line that names a document; none in a complete one. */
export function referenceBlanks(text: string): ReferenceBlank[] {
  const folded = fold(text);
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
}
