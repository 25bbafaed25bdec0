/** What the times of a cell add up to. */
import type { PlanPeriod } from "../../period";
import type { CellReading, Remark } from "../reading/syntax";
import type { Recurrence, TimeFrame, TimeInterval, TimeParse } from "../time-frame";
import { completeShapes } from "./complete-shapes";
import { joinRecurrences } from "./join-recurrences";
import type { Outcome } from "./resolve-item";
import { resolveItem } from "./resolve-item";
import type { Problem } from "./resolve-point";
import { openInterval } from "./resolve-span";
import { shareLimits } from "./share-limits";
import { shareYears } from "./share-years";

export function assemble(reading: CellReading, period: PlanPeriod | null): TimeParse {
  if (reading.entries.length === 0) return { status: "unrecognised" };
  const entries = joinRecurrences(shareYears(shareLimits(completeShapes(reading.entries)), period));
  const outcomes = entries.map((entry) => resolveItem(entry.item, period));
  return worstProblem(outcomes) ?? { status: "parsed", frame: frameOf(outcomes, reading.remarks, period) };
}

const PROBLEMS: readonly Problem["status"][] = ["impossible", "reversed", "ambiguous", "yearUnknown"];

function worstProblem(outcomes: readonly Outcome[]): Problem | null {
  const problems = outcomes.flatMap((outcome) => (outcome.kind === "problem" ? [outcome.problem] : []));
  for (const status of PROBLEMS) {
    const found = problems.find((problem) => problem.status === status);
    if (found !== undefined) return found;
  }
  // Beside what goes on over the whole plan, "cuối năm" takes away nothing.
  const goesOn = outcomes.some(({ kind }) => kind === "continuous" || kind === "recurring");
  return outcomes.some(({ kind }) => kind === "vague") && !goesOn ? { status: "vague" } : null;
}

function frameOf(outcomes: readonly Outcome[], remarks: readonly Remark[], period: PlanPeriod | null): TimeFrame {
  const kind = kindOf(outcomes);
  const merged = kind === "continuous" ? continuousFirst(outcomes, period) : outcomes;
  return { kind, intervals: intervalsOf(merged), recurrences: recurrencesOf(outcomes), note: noteOf(kind, remarks) };
}

function kindOf(outcomes: readonly Outcome[]): TimeFrame["kind"] {
  const has = (kind: Outcome["kind"]) => outcomes.some((outcome) => outcome.kind === kind);
  if (has("continuous")) return "continuous";
  if (has("recurring")) return "recurring";
  if (!has("dates")) return "event";
  return intervalsOf(outcomes).every(({ start }) => start === null) ? "deadline" : "interval";
}

/**
 * The interval of "thường xuyên" comes first: from the first start written before it ("Tháng 12/2021 và thường xuyên"), else the plan
 * period. What comes round beside it adds no interval.
 */
function continuousFirst(outcomes: readonly Outcome[], period: PlanPeriod | null): Outcome[] {
  const rest = outcomes.filter((outcome) => !(outcome.kind === "recurring" && outcome.bare));
  const at = rest.findIndex((outcome) => outcome.kind === "continuous" && outcome.bare);
  const continuous = rest[at];
  if (continuous?.kind !== "continuous") return rest;
  const before = rest.slice(0, at);
  const since = earliest(before.flatMap((outcome) => (outcome.kind === "dates" ? outcome.intervals : [])));
  const intervals = since?.start ? [openInterval(since.start, since.impliedYear, period)] : continuous.intervals;
  const after = rest.slice(at + 1).filter((outcome) => !(outcome.kind === "continuous" && outcome.bare));
  return [{ ...continuous, intervals }, ...before.map(deadlinesOnly), ...after];
}

function earliest(intervals: readonly TimeInterval[]): TimeInterval | undefined {
  const started = intervals.filter(({ start }) => start !== null);
  return started.sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1))[0];
}

function deadlinesOnly(outcome: Outcome): Outcome {
  if (outcome.kind !== "dates") return outcome;
  return { kind: "dates", intervals: outcome.intervals.filter(({ start }) => start === null) };
}

function intervalsOf(outcomes: readonly Outcome[]): TimeInterval[] {
  const all = outcomes.flatMap((outcome) => ("intervals" in outcome ? outcome.intervals : []));
  const seen = new Set<string>();
  return all.filter((interval) => {
    const key = JSON.stringify(interval);
    return !seen.has(key) && seen.add(key);
  });
}

const FREQUENCY: readonly Recurrence["every"][] = ["day", "week", "month", "quarter", "halfYear", "nineMonths", "year"];

/** Each once, the most frequent first. */
function recurrencesOf(outcomes: readonly Outcome[]): Recurrence[] {
  const all = outcomes.flatMap((outcome) => (outcome.kind === "recurring" ? outcome.recurrences : []));
  const unique = new Map(all.map((recurrence) => [sortKey(recurrence), recurrence]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, recurrence]) => recurrence);
}

function sortKey({ every, weekday = 0, day = 0 }: Recurrence): string {
  return `${FREQUENCY.indexOf(every)} ${weekday} ${String(day).padStart(2, "0")}`;
}

/** The words that are no value, and those of a value that gave no date beside others that did. */
function noteOf(kind: TimeFrame["kind"], remarks: readonly Remark[]): string | null {
  const left = remarks.filter(
    ({ of }) => of === "note" || (kind !== "event" && !(of === "duration" && kind === "recurring")),
  );
  return left.length === 0 ? null : left.map(({ text }) => text).join("; ");
}
