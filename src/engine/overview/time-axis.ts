import type { Appendix } from "../plan/plan";
import type { IsoDate } from "../values/date";
import { dateParts, daysInMonth, isoDate } from "../values/date";
import { periodEnd, periodStart } from "../values/period";

/** One column of the month grid. */
export interface TimeColumn {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly year: number;
  /** 1–12 of a month, 1–4 of a quarter; of a year the year itself. */
  readonly number: number;
}

/** The columns of the month grid, in order and without a gap. */
export interface TimeAxis {
  readonly step: "month" | "quarter" | "year";
  readonly columns: readonly TimeColumn[];
}

/** A school year and what it reaches into has 15 months; what is longer is told by quarters. */
const MOST_MONTHS = 18;
/** Six years of quarters. */
const MOST_QUARTERS = 24;

/** From the first day of all plans to the last; the year most cells state where a plan names none. Null where nothing says. */
export function timeAxis(appendices: readonly Appendix[]): TimeAxis | null {
  const edges = appendices.flatMap(({ period, impliedYear }) => {
    if (period) return [periodStart(period), periodEnd(period)];
    return impliedYear === null ? [] : [isoDate(impliedYear, 1, 1), isoDate(impliedYear, 12, 31)];
  });
  const [start, end] = [edges.sort()[0], edges.at(-1)];
  if (start === undefined || end === undefined) return null;
  const [first, last] = [monthIndex(start), monthIndex(end)];
  const months = last - first + 1;
  const step = months <= MOST_MONTHS ? "month" : months <= 3 * MOST_QUARTERS ? "quarter" : "year";
  const length = MONTHS_OF[step];
  const columns: TimeColumn[] = [];
  for (let at = first - (first % length); at <= last; at += length) columns.push(columnAt(at, length));
  return { step, columns };
}

const MONTHS_OF: Readonly<Record<TimeAxis["step"], number>> = { month: 1, quarter: 3, year: 12 };

function columnAt(at: number, months: number): TimeColumn {
  const year = Math.floor(at / 12);
  const [first, last] = [(at % 12) + 1, (at % 12) + months];
  return {
    start: isoDate(year, first, 1),
    end: isoDate(year, last, daysInMonth(year, last)),
    year,
    number: months === 12 ? year : last / months,
  };
}

/** Months since the year 0. */
function monthIndex(date: IsoDate): number {
  const { year, month } = dateParts(date);
  return year * 12 + month - 1;
}
