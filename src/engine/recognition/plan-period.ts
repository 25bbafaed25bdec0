import { cleanText, fold } from "../text/normalize";
import type { PlanPeriod } from "../values/period";

/**
 * The plan period a title names (spec §2): "năm 2021", "giai đoạn 2021-2025", "năm học 2025-2026". Years of dates,
 * document numbers and outlooks ("định hướng đến năm 2030") are not the plan's; "năm Y" wins over "giai đoạn".
 */

const YEAR = "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)";
const DASH = "\\s*(?:-|/|đến(?: năm)?|tới)\\s*";

/** Years that belong to something else than the plan. */
const FOREIGN = [
  new RegExp(`ngày[^,;]{0,14}tháng[^,;]{0,10}năm\\s*${YEAR}`, "gu"),
  /ngày\s*\d{0,2}\s*\/\s*\d{0,2}\s*\/\s*\d{4}/gu,
  /\d+\s*\/\s*\d{4}\s*\/\s*[\p{L}-]+/gu,
  new RegExp(`(?:định hướng|tầm nhìn|hướng tới)[^,;.]{0,20}${YEAR}`, "gu"),
  // A curriculum or a standard carries the year it was made.
  new RegExp(`(?:gdpt|giáo dục phổ thông|iso|tcvn)(?!\\p{L})[^,;.\\d]{0,30}(?:\\d{4,5}:)?${YEAR}`, "gu"),
];

const SCHOOL_YEAR = new RegExp(`(?:năm học|niên học|niên khóa|(?<!\\p{L})nh)\\s*:?\\s*${YEAR}${DASH}${YEAR}`, "u");
/** "các năm 2026, 2027", "năm 2026 và năm 2027" */
const TWO_YEARS = new RegExp(`năm\\s*${YEAR}\\s*(?:,|và|&)\\s*(?:năm\\s*)?${YEAR}`, "u");
/** "từ ngày 04/5/2026 đến ngày 10/5/2026" */
const DAYS = new RegExp(
  `từ(?: ngày)?\\s*\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\s*(?:đến|-)(?: hết)?(?: ngày)?\\s*\\d{1,2}/\\d{1,2}/${YEAR}`,
  "u",
);
const SPAN = new RegExp(`${YEAR}${DASH}${YEAR}`, "u");
const SINGLE = new RegExp(`(?<!đến |đến hết )năm\\s*${YEAR}`, "gu");
/** "Quý III/2026", "Tháng 5/2026": a plan for part of a year. */
const PART_OF_YEAR = new RegExp(`(?:quý\\s*[ivx\\d]+|tháng\\s*\\d{1,2}(?!\\d))\\s*/\\s*${YEAR}`, "u");
/** "Kế hoạch công tác 2026": a year alone after what it is the year of. */
const BARE_YEAR = new RegExp(
  `(?:kế hoạch|nhiệm vụ|chương trình|công tác|hoạt động|cải cách hành chính|chuyển đổi số|hè|thu|đông|xuân|tết)[^,;.\\d/]{0,40}${YEAR}(?!\\s*[/:])`,
  "u",
);
/** The last year a title compares with, or the year of a law it carries out, is not the one it plans. */
const LOOKS_BACK = /(kết quả|tổng kết|đánh giá|so với|thực hiện xong|(?<!pháp )luật)[^,;.\d]{0,40}$/u;

/** The period a text names, or null. */
export function periodInText(text: string): PlanPeriod | null {
  const whole = fold(cleanText(text));
  let folded = whole;
  for (const foreign of FOREIGN) folded = folded.replace(foreign, " ");
  const school = SCHOOL_YEAR.exec(folded);
  if (school) return period("schoolYear", school);
  const two = TWO_YEARS.exec(folded);
  if (two && Number(two[2]) === Number(two[1]) + 1) return period("span", two);
  const span = SPAN.exec(folded);
  const singles = [...folded.replace(SPAN, " ").matchAll(SINGLE)];
  const ahead = singles.find((match) => !LOOKS_BACK.test(folded.slice(0, match.index))) ?? singles[0];
  if (ahead) return { kind: "year", firstYear: Number(ahead[1]), lastYear: Number(ahead[1]) };
  if (span) return period("span", span);
  const year = (PART_OF_YEAR.exec(folded) ?? DAYS.exec(whole) ?? BARE_YEAR.exec(folded))?.[1];
  return year === undefined ? null : { kind: "year", firstYear: Number(year), lastYear: Number(year) };
}

function period(kind: "span" | "schoolYear", match: RegExpExecArray): PlanPeriod | null {
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (last < first || last - first > 50) return null;
  return { kind: first === last ? "year" : kind, firstYear: first, lastYear: last };
}

/** The period of several title lines: a year or school year before a span of years, upper lines first. */
export function periodInLines(lines: readonly string[]): PlanPeriod | null {
  const periods = lines.map(periodInText).filter((found) => found !== null);
  return periods.find(({ kind }) => kind !== "span") ?? periods[0] ?? null;
}

/** The year most texts state, for a plan that names none: a proposal only. Null on a tie or without years. */
export function mostStatedYear(texts: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const years = new Set([...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)));
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] !== second?.[1] ? best[0] : null;
}
