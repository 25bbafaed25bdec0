/**
 * A time frame → one canonical Vietnamese text that reads back as the same frame.
 *
 *   Quý I/2021 · Tháng 3/2021 · Năm 2021 · 28/6/2021 – 5/7/2021 · 15/6/2021 (a deadline) · Từ 1/4/2021 trở đi
 *   Thường xuyên · Thường xuyên từ 1/12/2021 trở đi · Hằng quý · Ngày 20 hằng tháng · Hằng năm trong tháng 12/2021 · … (note)
 */
import { dateParts, daysInMonth, formatDate } from "../date";
import type { Recurrence, TimeFrame, TimeInterval } from "./time-frame";

/**
 * Years are always written, so a frame whose years the plan implied comes back with them stated; all else is kept. What goes on or
 * comes round over the whole plan period is written without dates: read it in the same plan. An event has no text but its note.
 */
export function formatTimeFrame(frame: TimeFrame): string {
  const goesOn = frame.kind === "continuous" || frame.kind === "recurring";
  const text = capitalised((goesOn ? goingOnTexts(frame) : frame.intervals.map(intervalText)).join("; "));
  if (frame.note === null) return text;
  return text === "" ? frame.note : `${text} (${frame.note})`;
}

/** "thường xuyên" or "hằng quý" stands where the whole plan period does; without that, it goes on within the first interval. */
function goingOnTexts({ kind, intervals, recurrences }: TimeFrame): string[] {
  const rounds = recurrences.map(recurrenceText);
  const words = kind === "continuous" ? ["thường xuyên"] : rounds.length === 0 ? ["định kỳ"] : rounds;
  const whole = intervals.findIndex(isPlanPeriod);
  const texts = intervals.flatMap((interval, index) => {
    if (index === whole) return words;
    return whole === -1 && index === 0
      ? words.map((word) => `${word} ${withinText(interval)}`)
      : [intervalText(interval)];
  });
  return [...(texts.length === 0 ? words : texts), ...(kind === "continuous" ? rounds : [])];
}

function recurrenceText({ every, weekday, day }: Recurrence): string {
  if (weekday !== undefined) return `${weekday === 7 ? "chủ nhật" : `thứ ${weekday + 1}`} ${PERIODS[every]}`;
  if (day === undefined) return PERIODS[every];
  return `ngày ${day} ${every === "quarter" ? "tháng cuối quý" : PERIODS[every]}`;
}

const PERIODS: Readonly<Record<Recurrence["every"], string>> = {
  day: "hằng ngày",
  week: "hằng tuần",
  month: "hằng tháng",
  quarter: "hằng quý",
  halfYear: "6 tháng/lần",
  nineMonths: "9 tháng/lần",
  year: "hằng năm",
};

/** From the first day of a calendar or school-year plan to its last, neither written in the cell. */
function isPlanPeriod({ start, end, impliedYear, impliedEnd }: TimeInterval): boolean {
  if (start === null || end === null || !impliedYear || !impliedEnd) return false;
  const [first, last] = [dateParts(start), dateParts(end)];
  if (start.endsWith("-01-01")) return end.endsWith("-12-31");
  return start.endsWith("-06-01") && end.endsWith("-08-31") && last.year > first.year;
}

function withinText(interval: TimeInterval): string {
  if (interval.start === null && interval.end !== null) return `đến ${formatDate(interval.end)}`;
  return isOpen(interval) ? intervalText(interval) : `trong ${intervalText(interval)}`;
}

function isOpen({ end, impliedEnd }: TimeInterval): boolean {
  return end === null || impliedEnd;
}

function intervalText(interval: TimeInterval): string {
  const { start, end } = interval;
  if (start === null) return end === null ? "" : formatDate(end);
  if (end === null || isOpen(interval)) return `từ ${formatDate(start)} trở đi`;
  return calendarName(interval) ?? `${formatDate(start)} – ${formatDate(end)}`;
}

/** "tháng 3/2021", "quý I/2021", "năm 2021" where the interval is just that. */
function calendarName({ start, end }: TimeInterval): string | null {
  if (start === null || end === null) return null;
  const first = dateParts(start);
  const last = dateParts(end);
  const isWholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month) && first.year === last.year;
  if (!isWholeMonths) return null;
  if (first.month === last.month) return `tháng ${first.month}/${first.year}`;
  if (first.month === 1 && last.month === 12) return `năm ${first.year}`;
  const isQuarter = first.month % 3 === 1 && last.month === first.month + 2;
  return isQuarter ? `quý ${QUARTERS[(last.month / 3) as 1 | 2 | 3 | 4]}/${first.year}` : null;
}

const QUARTERS = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
