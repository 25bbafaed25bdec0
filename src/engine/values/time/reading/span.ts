/**
 * One time, range or limit with what limits it:
 *
 *   Tháng 3 · Từ tháng 1-12/2021 · Từ ngày 28/6 đến hết ngày 5/7/2021 · Quý I→III · Trước ngày 15/6 · Chậm nhất 15/6 · Từ nay đến cuối năm
 *   Từ tháng 4 trở đi · 2021 và những năm tiếp theo · Tháng 12 hằng năm · Ngày 20 hằng tháng · Ngày 15 tháng cuối quý · Thứ 5 hằng tuần
 *   Trước ngày 20 hằng tháng trong năm 2021
 */
import type { Scope } from "../points/shape";
import { readPoint, readYearAfter } from "../points/read-point";
import type { Cursor } from "./cursor";
import { takeEvery } from "./every";
import type { Lead } from "./lead";
import { readLead } from "./lead";
import { each, phrases } from "./phrases";
import type { Point, Span } from "./syntax";

const OPEN_END = phrases(
  "trở đi|trở về sau|về sau",
  each(
    "|và|,",
    "các|những",
    "năm|tháng|quý|học kỳ|năm học|giai đoạn",
    "tiếp theo|tiếp sau|kế tiếp|sau|sau đó|về sau|tới|còn lại",
  ),
);

export function readSpan(cursor: Cursor, scope: Scope): Span | null {
  return cursor.attempt(() => {
    const core = readCore(cursor, scope);
    return core === null ? null : readTail(cursor, core, scope);
  });
}

/** "trong năm 2021", "từ Quý II" right after something that comes round or goes on: the time it does so. */
export function readWithin(cursor: Cursor, scope: Scope): Span | null {
  return cursor.attempt(() => {
    if (cursor.peek()?.gap === "line") return null;
    const start = cursor.position;
    const before = cursor.peek(-1)?.text;
    if (!cursor.takeSign("/")) cursor.takeWord("của");
    const core = readCore(cursor, { ...scope, carry: null });
    if (core === null) return null;
    // "hằng tháng 2021" is not said; "01 năm 2021" is.
    const bare = core.first.evidence === "bareYear" && cursor.textBetween(start, cursor.position) === core.first.text;
    return bare && before !== "năm" ? null : { ...core, open: cursor.takePhrase(OPEN_END) !== null };
  });
}

/** What may follow a span, also after a note in brackets: its year, "trở đi", "hằng năm". */
export function readTail(cursor: Cursor, span: Span, scope: Scope): Span {
  const dated = withYear(cursor, span, scope);
  const open = cursor.takePhrase(OPEN_END) !== null || span.open;
  const every = span.every ?? takeEvery(cursor, dated.first.shape.unit);
  const within = every === null || every === "year" ? null : readWithin(cursor, scope);
  return { ...dated, open, every, within: within ?? span.within };
}

function readCore(cursor: Cursor, scope: Scope): Span | null {
  const start = cursor.position;
  const lead = readLead(cursor);
  const carry = cursor.position === start ? scope.carry : null;
  const first = readPoint(cursor, { ...scope, carry, loose: lead.bound !== null });
  if (first === null) return null;
  const end = cursor.attempt(() => readEnd(cursor, first, lead, scope));
  // "từ 8h ngày 15/6" is when on that day, not since.
  const bound = lead.bound === "from" && first.atHour && end === null ? null : lead.bound;
  const range = { bound, first, last: end?.point ?? null, endsBefore: end?.before ?? false };
  return { kind: "span", ...range, open: false, every: null, within: null };
}

/** The end of a range: "- 5/7/2021", "đến hết Quý II", "đến trước ngày 15/6"; after "từ" also ", kết thúc tháng 6". */
function readEnd(cursor: Cursor, first: Point, lead: Lead, scope: Scope): { point: Point; before: boolean } | null {
  const since = lead.bound === "from";
  // A dash at the start of a line is a bullet, unless a "từ" waits for its end.
  const bullet = cursor.peek()?.gap === "line" && !since;
  const dash = !bullet && cursor.takeSign("-");
  if (since && !dash) cursor.takeSign(",");
  const until = readUntil(cursor, dash, since);
  const point = until === null ? null : readPoint(cursor, { ...scope, carry: first.shape, loose: !dash });
  return point === null ? null : { point, before: until?.bound === "before" && !point.atHour };
}

/** The words before the end of a range; null where they lead to none. */
function readUntil(cursor: Cursor, dash: boolean, since: boolean): Lead | null {
  const joins = dash || since || cursor.atWord("đến", "tới", "cho");
  const until = readLead(cursor);
  const limits = until.bound === "by" || until.bound === "before";
  const leadsOn = limits ? joins : dash && until.bound === null;
  return leadsOn && (since || !until.action) ? until : null;
}

function withYear(cursor: Cursor, span: Span, scope: Scope): Span {
  const end = span.last ?? span.first;
  if (end.year !== null) return span;
  const year = readYearAfter(cursor, end.shape, scope);
  if (year === null) return span;
  return span.last === null ? { ...span, first: { ...end, year } } : { ...span, last: { ...end, year } };
}
