/** A time cell → its time frame (spec §3.1): reading/ finds what is written, clause by clause, and meaning/ gives it dates. */
import type { IsoDate } from "../date";
import { dateOfSerial, dateParts, daysInMonth, isoDate } from "../date";
import { shownDate } from "./date-format";
import { assemble } from "./meaning/assemble";
import { readCell } from "./reading/cell";
import { tokenise } from "./reading/token";
import type { TimeContext, TimeInterval, TimeParse } from "./time-frame";

/**
 * Reads any string; never throws. `blank` where it holds neither a letter nor a digit ("–", "…"). Dates are ISO; what the plan period
 * lent is marked as implied.
 */
export function parseTimeFrame(text: string, context: TimeContext): TimeParse {
  const source = tokenise(text);
  if (!/[\p{L}\p{N}]/u.test(source.text)) return { status: "blank" };
  return assemble(readCell(source, context.period), context.period);
}

/**
 * A real Excel date cell: a deadline on its day, or the whole month or year where its number format shows no more than that.
 * `unrecognised` where the serial number is no date or the format shows none.
 */
export function timeFrameOfDate(serial: number, numberFormat: string, system: 1900 | 1904): TimeParse {
  const date = dateOfSerial(serial, system);
  const shown = shownDate(numberFormat);
  if (date === null || shown === null) return { status: "unrecognised" };
  const { year, month } = dateParts(date);
  switch (shown) {
    case "day":
      return dated("deadline", null, date);
    case "month":
      return dated("interval", isoDate(year, month, 1), isoDate(year, month, daysInMonth(year, month)));
    case "year":
      return dated("interval", isoDate(year, 1, 1), isoDate(year, 12, 31));
  }
}

function dated(kind: "deadline" | "interval", start: IsoDate | null, end: IsoDate): TimeParse {
  const interval: TimeInterval = { start, end, impliedYear: false, impliedEnd: false };
  return { status: "parsed", frame: { kind, intervals: [interval], recurrences: [], note: null } };
}
