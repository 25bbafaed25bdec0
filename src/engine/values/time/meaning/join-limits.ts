/**
 * Limiting words that reach over a list: "Từ tháng 3, kết thúc tháng 6" is one range; in "Trước ngày 15/6 và 15/12" both days are limits.
 */
import type { Entry, Item, Span } from "../reading/syntax";
import { fromPrevious } from "./neighbours";

export function joinLimits(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const previous = joined.at(-1);
    const range = previous !== undefined && entry.link === "list" ? rangeOf(previous.item, entry.item) : null;
    if (previous === undefined || range === null) joined.push(entry);
    else joined.splice(-1, 1, { ...previous, item: range });
  }
  return fromPrevious(joined, (entry, previous) =>
    entry.link === "list" ? takeBound(entry.item, previous) : entry.item,
  );
}

function rangeOf(start: Item, end: Item): Span | null {
  if (start.kind !== "span" || start.bound !== "from" || start.last !== null || start.open) return null;
  if (end.kind !== "span" || !isLimit(end) || end.last !== null) return null;
  return { ...start, last: end.first, endsBefore: end.bound === "before" && !end.first.atHour, every: end.every };
}

function takeBound(span: Span, previous: Span): Span {
  const single = span.last === null && previous.last === null;
  const alike = span.first.shape.unit === previous.first.shape.unit;
  return span.bound === null && single && alike && isLimit(previous) ? { ...span, bound: previous.bound } : span;
}

function isLimit(span: Span): boolean {
  return span.bound === "by" || span.bound === "before";
}
