import type { IsoDate } from "../values/date";
import { dateParts } from "../values/date";
import type { Recurrence, TimeFrame, TimeInterval, TimeParse } from "../values/time/time-frame";
import type { TimeAxis, TimeColumn } from "./time-axis";

/** What stands in one column of a task's line. */
export interface TaskMark {
  /** Work in a stretch of time, or work that goes on or comes round ("thường xuyên", "hằng quý"). */
  readonly work: "none" | "interval" | "ongoing";
  /** It has to be done by then. */
  readonly due: boolean;
}

export interface TaskMarks {
  /** As many as the axis has columns. */
  readonly marks: readonly TaskMark[];
  /** Some of it lies before the first column, or after the last. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Where a task stands on the axis; null where its time cell gives no date and nothing that goes on. */
export function taskMarks(time: TimeParse | null, { columns }: TimeAxis): TaskMarks | null {
  const [first, last] = [columns[0], columns.at(-1)];
  if (time?.status !== "parsed" || !first || !last) return null;
  const { frame } = time;
  const goesOn = frame.kind === "continuous" || frame.kind === "recurring";
  if (!goesOn && frame.intervals.length === 0) return null;
  const intervals = frame.intervals.length > 0 ? frame.intervals : [wholeAxis(first, last)];
  const spans = intervals.map((interval) => spanOf(interval, last));
  return {
    marks: columns.map((column) => ({
      work: !spans.some((span) => span.start !== null && touches(span, column))
        ? "none"
        : goesOn
          ? "ongoing"
          : "interval",
      due: spans.some((span) => endsIn(span, column)) || comesRound(frame, spans, column),
    })),
    before: spans.some(({ start, end }) => (start ?? end) < first.start),
    after: spans.some(({ end }) => end > last.end),
  };
}

/** An interval whose end is known: that of the axis where the cell leaves it open. */
interface Span {
  readonly start: IsoDate | null;
  readonly end: IsoDate;
  /** The cell states the end: something has to be done by then. */
  readonly isDue: boolean;
}

function spanOf({ start, end, impliedEnd }: TimeInterval, last: TimeColumn): Span {
  return { start, end: end ?? last.end, isDue: end !== null && !impliedEnd };
}

function wholeAxis(first: TimeColumn, last: TimeColumn): TimeInterval {
  return { start: first.start, end: last.end, impliedYear: true, impliedEnd: true };
}

function touches({ start, end }: Span, column: TimeColumn): boolean {
  return (start ?? end) <= column.end && end >= column.start;
}

function endsIn({ end, isDue }: Span, column: TimeColumn): boolean {
  return isDue && end >= column.start && end <= column.end;
}

/** Every how many months something comes round, at the end of the last of them. */
const MONTHS: Readonly<Record<Recurrence["every"], number>> = {
  day: 1,
  week: 1,
  month: 1,
  quarter: 3,
  halfYear: 6,
  nineMonths: 9,
  year: 12,
};

/** What comes round is due each time, as long as it goes on; a time of its own ("tháng 12 hằng năm") is due when that ends. */
function comesRound({ recurrences }: TimeFrame, spans: readonly Span[], column: TimeColumn): boolean {
  const open = spans.filter((span) => !span.isDue && touches(span, column));
  const [first, last] = [dateParts(column.start).month, dateParts(column.end).month];
  return open.length > 0 && recurrences.some(({ every }) => hasMultiple(MONTHS[every], first, last));
}

function hasMultiple(of: number, first: number, last: number): boolean {
  return Math.floor(last / of) > Math.floor((first - 1) / of);
}
