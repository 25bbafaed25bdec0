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
];

const SCHOOL_YEAR = new RegExp(`năm học\\s*${YEAR}${DASH}${YEAR}`, "u");
const SPAN = new RegExp(`${YEAR}${DASH}${YEAR}`, "u");
const SINGLE = new RegExp(`(?<!đến |đến hết )năm\\s*${YEAR}`, "gu");
/** The last year a title compares with is not the one it plans. */
const LOOKS_BACK = /(kết quả|tổng kết|đánh giá|so với|thực hiện xong)[^,;.]{0,40}$/u;

/** The period a text names, or null. */
export function periodInText(text: string): PlanPeriod | null {
  let folded = fold(cleanText(text));
  for (const foreign of FOREIGN) folded = folded.replace(foreign, " ");
  const school = SCHOOL_YEAR.exec(folded);
  if (school) return period("schoolYear", school);
  const span = SPAN.exec(folded);
  const singles = [...folded.replace(SPAN, " ").matchAll(SINGLE)];
  const ahead = singles.find((match) => !LOOKS_BACK.test(folded.slice(0, match.index))) ?? singles[0];
  if (ahead) return { kind: "year", firstYear: Number(ahead[1]), lastYear: Number(ahead[1]) };
  return span ? period("span", span) : null;
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
