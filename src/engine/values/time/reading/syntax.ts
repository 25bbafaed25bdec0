/** What the readers find in a time cell, before the plan period gives it dates. */
import type { Recurrence } from "../time-frame";

/** The year as written: "/2021", "năm học 2020-2021", "năm sau" (an offset from the plan's year). */
export type YearReference =
  | { readonly kind: "calendar"; readonly year: number }
  | { readonly kind: "school"; readonly first: number; readonly last: number }
  | { readonly kind: "relative"; readonly offset: number };

/** One stretch of the calendar as written; numbers are not checked yet (month 13 is a month). */
export type PointShape =
  /** `worded`: "ngày 15 tháng 6", where "15/6" has no unit words. */
  | { readonly unit: "day"; readonly day: number; readonly month: number; readonly worded: boolean }
  /** "ngày 15": its month stands later in the cell, or it comes round every month. */
  | { readonly unit: "dayOfMonth"; readonly day: number }
  /** "20" in "20-25/3" or "3, 4/2026": what comes after says of what. */
  | { readonly unit: "number"; readonly value: number }
  /** 1 (Monday) – 7 (Sunday). */
  | { readonly unit: "weekday"; readonly weekday: number }
  /** Days 1–7, 8–14 …; the month may stand later: "tuần 1, 2 tháng 4". */
  | { readonly unit: "week"; readonly week: number; readonly month: number | null }
  | { readonly unit: "halfMonth"; readonly half: "first" | "last"; readonly month: number }
  | { readonly unit: "month"; readonly month: number }
  | { readonly unit: "quarter"; readonly quarter: number }
  /** "6 tháng đầu năm", "3 tháng cuối năm". */
  | { readonly unit: "monthsOfYear"; readonly count: number; readonly side: "first" | "last" }
  /** A calendar year, or without a year reference the plan's: "cả năm". */
  | { readonly unit: "year" }
  /** "cả giai đoạn". */
  | { readonly unit: "planPeriod" }
  | { readonly unit: "schoolYear" }
  | { readonly unit: "term"; readonly term: number }
  | { readonly unit: "summer" };

export interface Point {
  readonly shape: PointShape;
  readonly year: YearReference | null;
  /** "đầu", "giữa", "cuối" before it. */
  readonly edge: Edge | null;
  /** An hour of the day stands with it: "17h00 ngày 15/6". */
  readonly atHour: boolean;
  /** How sure it is that this is a time: "tháng 6" and "15/6/2026" by themselves, "6/2026" less, "2026" least. */
  readonly evidence: "plain" | "numeric" | "bareYear";
  /** As written, for messages. */
  readonly text: string;
}

export type Edge = "start" | "middle" | "end";

/** The word before a time that makes it a limit. */
export type Bound = "from" | "after" | "by" | "before";

/** "Từ 1/4 đến 30/6", "trước ngày 15/6", "tháng 3", "Quý I hằng năm". */
export interface Span {
  readonly kind: "span";
  readonly bound: Bound | null;
  readonly first: Point;
  readonly last: Point | null;
  /** "đến trước ngày …": the last day is the day before. */
  readonly endsBefore: boolean;
  /** "trở đi", "và những năm tiếp theo". */
  readonly open: boolean;
  /** "hằng năm", "hàng tháng" after it. */
  readonly every: Recurrence["every"] | null;
  /** "… hằng tháng trong năm 2026". */
  readonly within: Span | null;
}

export interface Recurring {
  readonly kind: "recurring";
  /** Empty for a mere "định kỳ". */
  readonly recurrences: readonly Recurrence[];
  /** "hằng quý", "01 lần/quý", not a mere "quý" that names a report. */
  readonly explicit: boolean;
  readonly within: Span | null;
}

export interface Continuous {
  readonly kind: "continuous";
  readonly within: Span | null;
}

/** "10 ngày", "3 tháng": how long, not when; beside recurring reports ("quý, 6 tháng, 1 năm") one more of them. */
export interface Duration {
  readonly kind: "duration";
  readonly every: Recurrence["every"];
}

export type Item = Span | Recurring | Continuous | Duration | { readonly kind: "vague" } | { readonly kind: "event" };

/** How an item hangs on the one before: in one list, as a clause of its own, or under it ("Năm 2026: quý I"). */
export type Link = "list" | "clause" | "under";

export interface Entry {
  readonly item: Item;
  readonly link: Link;
}

/** Words of the cell that are no value, and those of a value that may turn out to give no date. */
export interface Remark {
  readonly text: string;
  readonly of: "note" | "event" | "duration" | "vague";
}

/** A cell as read, in the order written; no entries where no clause begins with a time. */
export interface CellReading {
  readonly entries: readonly Entry[];
  readonly remarks: readonly Remark[];
}
