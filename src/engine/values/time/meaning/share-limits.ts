/** A limiting word reaches over the list it begins: both days of "Trước ngày 15/6 và 15/12" are limits. */
import type { Entry, Span } from "../reading/syntax";
import { fromPrevious } from "./neighbours";

export function shareLimits(entries: readonly Entry[]): Entry[] {
  return fromPrevious(entries, (entry, previous) =>
    entry.link === "list" && reachesTo(previous, entry.item) ? { ...entry.item, bound: previous.bound } : entry.item,
  );
}

function reachesTo(previous: Span, span: Span): boolean {
  const isLimit = previous.bound === "by" || previous.bound === "before";
  const single = span.last === null && previous.last === null;
  return isLimit && single && span.bound === null && span.first.shape.unit === previous.first.shape.unit;
}
