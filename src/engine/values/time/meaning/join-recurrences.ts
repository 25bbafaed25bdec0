/**
 * A recurrence and the time that belongs to it, written in either order: "Hằng năm, trước ngày 30/10", "hàng tháng vào ngày 20",
 * "hằng quý, từ năm 2021 đến năm 2025"; and periods that are reports only beside others: "6 tháng, 1 năm".
 */
import { canComeRound } from "../reading/every";
import type { Entry, Item, Recurring, Span } from "../reading/syntax";
import type { Recurrence } from "../time-frame";

export function joinRecurrences(entries: readonly Entry[]): Entry[] {
  const reports = entries.some((entry) => entry.item.kind === "recurring")
    ? shareWithin(entries.map(asReport))
    : entries;
  const joined: Entry[] = [];
  for (const entry of reports) {
    const own = { ...entry, item: joinWithin(entry.item) };
    const previous = joined.at(-1);
    const both = previous !== undefined && own.link === "list" ? join(previous.item, own.item) : null;
    if (previous === undefined || both === null) joined.push(own);
    else joined.splice(-1, 1, { ...previous, item: both });
  }
  return joined;
}

/** The year of "quý, 6 tháng, 01 năm 2021" is that of all three. */
function shareWithin(entries: readonly Entry[]): Entry[] {
  const shared: Entry[] = [];
  for (const entry of [...entries].reverse()) {
    const next = shared.at(-1);
    const within = next?.link === "list" && next.item.kind === "recurring" ? next.item.within : null;
    const { item } = entry;
    shared.push(item.kind === "recurring" ? { ...entry, item: { ...item, within: item.within ?? within } } : entry);
  }
  return shared.reverse();
}

/** Periods shorter than a month are lengths of time even beside reports. */
function asReport(entry: Entry): Entry {
  const { item } = entry;
  if (item.kind !== "duration" || item.every === "day" || item.every === "week") return entry;
  return { ...entry, item: { kind: "recurring", recurrences: [{ every: item.every }], explicit: false, within: null } };
}

/** "hằng năm trước 30/10": the time is when it comes round, not how long it goes on. */
function joinWithin(item: Item): Item {
  const every = item.kind === "recurring" ? everyOf(item) : null;
  if (item.kind !== "recurring" || item.within === null || every === null) return item;
  return comesRound(item.within, every) ? { ...item.within, every } : item;
}

function join(recurring: Item, time: Item): Item | null {
  if (recurring.kind !== "recurring" || recurring.within !== null || time.kind !== "span") return null;
  const every = everyOf(recurring);
  if (every !== null && (time.every === every || comesRound(time, every))) return { ...time, every };
  return isYears(time) && recurring.explicit ? { ...recurring, within: time } : null;
}

function everyOf(recurring: Recurring): Recurrence["every"] | null {
  const [recurrence, more] = recurring.recurrences;
  return recurring.explicit && recurrence !== undefined && more === undefined ? recurrence.every : null;
}

function comesRound(span: Span, every: Recurrence["every"]): boolean {
  const yearless = span.first.year === null && (span.last === null || span.last.year === null);
  return span.every === null && yearless && canComeRound(span.first.shape.unit, every);
}

function isYears(span: Span): boolean {
  return span.every === null && span.first.shape.unit === "year" && span.first.year !== null;
}
