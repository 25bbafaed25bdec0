/**
 * What comes round:
 *
 *   Hằng tháng · hàng quý · mỗi năm 2 lần · từng tuần · cuối mỗi quý · định kỳ · định kỳ 6 tháng · định kỳ báo cáo theo quý
 *   01 lần/quý · 6 tháng/lần · 3 tháng một lần · theo quý · các tháng trong năm · thường niên
 *   … in the year 2021: hằng tháng năm 2021
 *   reports named by their period: quý · 6 tháng · 9 tháng · năm · 01 năm 2021
 *
 * Not: hàng hóa · theo quy định · tháng 3 · 6 tháng đầu năm · 6 tháng kể từ ngày ban hành
 */
import { EDGES } from "../points/read-point";
import type { Scope } from "../points/shape";
import type { Cursor } from "./cursor";
import { everyOfDays, takePeriod, YEARLY } from "./every";
import { skipJoining } from "./lead";
import { takeCount } from "./numerals";
import { PhraseTable, phrases } from "./phrases";
import { readSpan, readWithin } from "./span";
import type { Item, Recurring } from "./syntax";

const ROUNDS = phrases("hằng|mỗi|từng|cứ|cứ mỗi|theo từng|theo hằng|vào hằng|vào mỗi");
const PER = phrases("trong|mỗi|một|hằng|trên|/");
const AT_LEAST = phrases("ít nhất|tối thiểu");
const BY_THE_YEAR = new PhraseTable([[YEARLY, 336]]);
const PART_OF_ROUND = phrases("tháng đầu|tháng cuối|tuần đầu");

/** "hằng quý", "01 lần/quý", "định kỳ …": plainly recurring. */
export function readExplicitRecurring(cursor: Cursor, scope: Scope): Item | null {
  return (
    cursor.attempt(() => readPeriodically(cursor, scope)) ??
    cursor.attempt(() => {
      skipJoining(cursor);
      const days = takeRounds(cursor);
      return days === null ? null : recurring(cursor, scope, days, true);
    })
  );
}

/** "quý", "6 tháng", "01 năm 2021": the reports of that period. */
export function readPeriodicReport(cursor: Cursor, scope: Scope): Recurring | null {
  return cursor.attempt(() => {
    skipJoining(cursor);
    if (cursor.peek(-1)?.text === "trong") return null;
    const period = takePeriod(cursor);
    if (period === null || period.days < 7) return null;
    const isReport =
      period.count === null || HALF_OR_NINE_MONTHS.has(period.days) || (period.days === 336 && isYear(cursor));
    return isReport && (endsHere(cursor) || cursor.atWord("năm")) ? recurring(cursor, scope, period.days, false) : null;
  });
}

/** Half a year and nine months, in days. */
const HALF_OR_NINE_MONTHS: ReadonlySet<number> = new Set([168, 252]);

/** Nothing follows that would make the period part of a longer phrase. */
export function endsHere(cursor: Cursor): boolean {
  const next = cursor.peek();
  return (
    next === undefined ||
    next.gap === "line" ||
    next.kind === "sign" ||
    isYear(cursor) ||
    cursor.atWord("và", "hoặc", "hay")
  );
}

function isYear(cursor: Cursor): boolean {
  return cursor.peek()?.kind === "number" && cursor.peek()?.text.length === 4;
}

/** "định kỳ" + "quý" | "báo cáo theo quý" | "02 lần/năm" | "trước ngày 20 hằng tháng" | "trong năm 2021" | nothing. */
function readPeriodically(cursor: Cursor, scope: Scope): Item | null {
  skipJoining(cursor);
  cursor.takeWord("theo");
  if (!(cursor.takeWord("định") && cursor.takeWord("kỳ"))) return null;
  const span = readSpan(cursor, { ...scope, carry: null });
  if (span !== null && span.every !== null) return span;
  if (span !== null) return { kind: "recurring", recurrences: [], explicit: true, within: span };
  const days = cursor.attempt(() => {
    skipJoining(cursor);
    return takeRounds(cursor) ?? takePeriod(cursor)?.days ?? null;
  });
  return recurring(cursor, scope, days, true);
}

/** Any plain wording of how often, in days. */
function takeRounds(cursor: Cursor): number | null {
  return (
    cursor.attempt(() => takeRound(cursor)) ??
    cursor.attempt(() => takeTimesPer(cursor)) ??
    cursor.attempt(() => takePeriodPerTime(cursor)) ??
    cursor.attempt(() => takeByPeriod(cursor)) ??
    cursor.attempt(() => takeAllInYear(cursor)) ??
    cursor.takePhrase(BY_THE_YEAR)
  );
}

/** "hằng quý", "mỗi năm 2 lần", "cuối mỗi quý", "tháng cuối của các quý". */
function takeRound(cursor: Cursor): number | null {
  const isPart = cursor.takePhrase(EDGES) !== null || cursor.takePhrase(PART_OF_ROUND) !== null;
  if (isPart) cursor.takeWord("của");
  if (cursor.takePhrase(ROUNDS) === null && !(isPart && cursor.takeWord("các"))) return null;
  const days = takePeriod(cursor)?.days ?? null;
  return days === null ? null : Math.floor(days / (cursor.attempt(() => takeTimes(cursor)) ?? 1));
}

/** "2 lần", "ít nhất 01 cuộc". */
function takeTimes(cursor: Cursor): number | null {
  cursor.takePhrase(AT_LEAST);
  const times = takeCount(cursor);
  return cursor.takeWord("lần", "lượt", "đợt", "cuộc", "kỳ", "buổi", "số") && times !== null && times > 0
    ? times
    : null;
}

/** "01 lần/quý", "2 lần trong năm". */
function takeTimesPer(cursor: Cursor): number | null {
  const times = takeTimes(cursor);
  if (times === null || cursor.takePhrase(PER) === null) return null;
  const days = takePeriod(cursor)?.days ?? null;
  return days === null ? null : Math.floor(days / times);
}

/** "6 tháng/lần", "quý/lần", "3 tháng một lần", "6 tháng/01 lần". */
function takePeriodPerTime(cursor: Cursor): number | null {
  const days = takePeriod(cursor)?.days ?? null;
  cursor.takePhrase(PER);
  takeCount(cursor);
  return cursor.takeWord("lần") ? days : null;
}

/** "theo quý", "theo từng tháng"; not "theo quy định", "theo năm tài chính". */
function takeByPeriod(cursor: Cursor): number | null {
  if (!cursor.takeWord("theo")) return null;
  const days = takePeriod(cursor)?.days ?? null;
  return days !== null && (endsHere(cursor) || cursor.atWord("năm", "trong")) ? days : null;
}

/** "các tháng trong năm", "12 tháng trong năm", "cả 4 quý trong năm"; not "3 ngày trong tháng 6". */
function takeAllInYear(cursor: Cursor): number | null {
  takeCount(cursor);
  const days = takePeriod(cursor)?.days ?? null;
  return isWithinPeriod(cursor) ? days : null;
}

/** "trong năm", "của năm 2021"; not "trong tháng 6". */
function isWithinPeriod(cursor: Cursor): boolean {
  const start = cursor.position;
  const inUnit = cursor.takeWord("trong", "của") && cursor.atWord("năm", "quý", "tháng", "tuần");
  const within = inUnit && takePeriod(cursor) !== null;
  cursor.position = start;
  return within;
}

function recurring(cursor: Cursor, scope: Scope, days: number | null, explicit: boolean): Recurring {
  const recurrences = days === null ? [] : [{ every: everyOfDays(days) }];
  return { kind: "recurring", recurrences, explicit, within: readWithin(cursor, scope) };
}
