/** Split columns "Bắt đầu | Kết thúc" → one time frame. */
import type { IsoDate } from "../date";
import type { TimeFrame, TimeInterval, TimeParse } from "./time-frame";
import { frameSpan } from "./time-frame";

/** Worst first: what of two unreadable cells is told. */
const PROBLEMS: readonly TimeParse["status"][] = [
  "impossible",
  "reversed",
  "unrecognised",
  "ambiguous",
  "yearUnknown",
  "vague",
];

/**
 * From the first day of the start cell to the last of the end cell. With an end only, a deadline; with a start only, an interval whose
 * end is left open (null, implied). `reversed` where the end comes first; a cell that is no date ("thường xuyên") stands for both
 * where the other is empty, and is the note otherwise.
 */
export function combineStartEnd(start: TimeParse, end: TimeParse): TimeParse {
  const problem = worstOf(start, end);
  if (problem !== null) return problem;
  if (end.status !== "parsed") return start.status === "parsed" ? startOnly(start.frame) : { status: "blank" };
  if (start.status !== "parsed") return endOnly(end.frame);
  const first = firstDay(start.frame);
  const last = frameSpan(end.frame).end;
  if (first === null) return endOnly(withNote(end.frame, start.frame));
  if (last === null) return startOnly(withNote(start.frame, end.frame));
  if (last < first) return { status: "reversed", start: first, end: last };
  const impliedYear = [...start.frame.intervals, ...end.frame.intervals].some((interval) => interval.impliedYear);
  return framed(
    "interval",
    { start: first, end: last, impliedYear, impliedEnd: false },
    withNote(start.frame, end.frame),
  );
}

function worstOf(start: TimeParse, end: TimeParse): TimeParse | null {
  for (const status of PROBLEMS) {
    const found = [start, end].find((parse) => parse.status === status);
    if (found !== undefined) return found;
  }
  return null;
}

/** A date alone in the start cell is a day to begin, not a deadline. */
function firstDay(frame: TimeFrame): IsoDate | null {
  const { start, end } = frameSpan(frame);
  return start ?? end;
}

function startOnly(frame: TimeFrame): TimeParse {
  const start = firstDay(frame);
  if (start === null || !isOnce(frame)) return { status: "parsed", frame };
  return framed("interval", { start, end: null, impliedYear: isImplied(frame), impliedEnd: true }, frame);
}

function endOnly(frame: TimeFrame): TimeParse {
  const { end } = frameSpan(frame);
  if (end === null || !isOnce(frame)) return { status: "parsed", frame };
  return framed("deadline", { start: null, end, impliedYear: isImplied(frame), impliedEnd: false }, frame);
}

/** What goes on or comes round keeps its own frame. */
function isOnce({ kind }: TimeFrame): boolean {
  return kind === "interval" || kind === "deadline";
}

function isImplied(frame: TimeFrame): boolean {
  return frame.intervals.some((interval) => interval.impliedYear);
}

function withNote(frame: TimeFrame, other: TimeFrame): TimeFrame {
  const notes = [frame.note, other.note].filter((note) => note !== null);
  return { ...frame, note: notes.length === 0 ? null : notes.join("; ") };
}

function framed(kind: TimeFrame["kind"], interval: TimeInterval, { note }: TimeFrame): TimeParse {
  return { status: "parsed", frame: { kind, intervals: [interval], recurrences: [], note } };
}
