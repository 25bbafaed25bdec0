import { addDays } from "../date";
import type { TimeFrame, TimeInterval } from "./time-frame";

/** Days from the first to the last of a whole year, at least. */
const LEAST_YEAR = 364;

/**
 * True where progress can be checked against a date: an interval, a deadline, or what comes round on a date of its own
 * ("ngày 20 hằng tháng", "thứ 5 hằng tuần", "trước ngày 30/10 hằng năm", "tháng 12 hằng năm"). What goes on, comes round
 * without one or waits for an event has none.
 */
export function statesDate(frame: TimeFrame): boolean {
  const { kind } = frame;
  return kind === "interval" || kind === "deadline" || (kind === "recurring" && hasDay(frame));
}

function hasDay({ intervals, recurrences }: TimeFrame): boolean {
  if (recurrences.some(({ day, weekday }) => day !== undefined || weekday !== undefined)) return true;
  const isYearly = recurrences.every(({ every }) => every === "year");
  return intervals.some(
    (interval) => !interval.impliedEnd && (interval.start === null || (isYearly && isPartOfYear(interval))),
  );
}

function isPartOfYear({ start, end }: TimeInterval): boolean {
  return start !== null && end !== null && addDays(start, LEAST_YEAR) > end;
}
