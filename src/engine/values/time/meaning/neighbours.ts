/** Walks over the times of a cell in which each may take something from the one beside it. */
import type { Entry, Span } from "../reading/syntax";

export interface SpanEntry extends Entry {
  readonly item: Span;
}

export function mapSpan(entry: Entry, change: (span: Span) => Span): Entry {
  return entry.item.kind === "span" ? { ...entry, item: change(entry.item) } : entry;
}

/** From the last to the first; each span is given the next one, already changed. */
export function fromNext(entries: readonly Entry[], change: (span: Span, next: SpanEntry) => Span): Entry[] {
  const changed: Entry[] = [];
  for (const entry of [...entries].reverse()) {
    const next = changed.at(-1);
    changed.push(next !== undefined && isSpanEntry(next) ? mapSpan(entry, (span) => change(span, next)) : entry);
  }
  return changed.reverse();
}

/** From the first to the last; each span is given the one before it, already changed. */
export function fromPrevious(entries: readonly Entry[], change: (entry: SpanEntry, previous: Span) => Span): Entry[] {
  const changed: Entry[] = [];
  for (const entry of entries) {
    const previous = changed.at(-1);
    const both = previous !== undefined && isSpanEntry(previous) && isSpanEntry(entry);
    changed.push(both ? { ...entry, item: change(entry, previous.item) } : entry);
  }
  return changed;
}

function isSpanEntry(entry: Entry): entry is SpanEntry {
  return entry.item.kind === "span";
}
