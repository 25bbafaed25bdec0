import type { CellContent } from "../changes/change";
import type { Localized } from "../findings/finding";
import type { Appendix, PlanRow } from "../plan/plan";
import { remember } from "../plan/remember";
import { cleanText } from "../text/normalize";
import { remembering } from "../text/remembering";
import type { IsoDate } from "../values/date";
import { dateParts, serialOfDate } from "../values/date";
import type { TimeFrame } from "../values/time/time-frame";
import { frameSpan } from "../values/time/time-frame";
import type { UnitList } from "../values/units/unit";
import type { HelperColumn } from "./proposal";

/** What a helper column says of a task; null where it has nothing to say. */
export interface HelperValue {
  readonly shown: string | number;
  readonly content: CellContent;
  readonly numberFormat?: string;
  readonly implied: boolean;
  readonly reason: Localized;
}

type Reader = (row: PlanRow, appendix: Appendix, dateSystem: 1900 | 1904) => HelperValue | null;

const DATE_FORMAT = "dd/mm/yyyy";

export const HELPER_HEADINGS: Readonly<Record<HelperColumn, string>> = {
  section: "Lĩnh vực",
  leadCanonical: "Chủ trì (chuẩn hóa)",
  start: "Bắt đầu",
  end: "Kết thúc",
  quarter: "Quý",
  budgetVnd: "Kinh phí (đồng)",
};

export const HELPER_READERS: Readonly<Record<HelperColumn, Reader>> = {
  section: (row) => {
    const title = sectionTitle(row);
    return title === null ? null : TEXTS.section(title);
  },
  leadCanonical: (row) => {
    const names = row.lead ? namesIn(row.lead.value) : "";
    return names === "" ? null : TEXTS.lead(names);
  },
  start: (row, _appendix, system) => date(row, "start", system),
  end: (row, _appendix, system) => date(row, "end", system),
  quarter: (row) => {
    const span = spanOf(row);
    if (!span?.end) return null;
    if (span.quarters === null) return null;
    return span.implied ? TEXTS.impliedQuarter(span.quarters) : TEXTS.quarter(span.quarters);
  },
  budgetVnd: ({ budget }, { moneyScale }) => {
    if (budget?.value.status !== "amount" || moneyScale === null) return null;
    const number = budget.value.amount.times(moneyScale).toNumber();
    const content = { kind: "number", number } as const;
    return { shown: number, content, numberFormat: "#,##0", implied: false, reason: REASONS.budget };
  },
};

/** One object for all rows, as a large plan has a hundred thousand values. */
const REASONS = {
  section: { vi: "Tên mục chứa nhiệm vụ", en: "Title of the section" },
  lead: { vi: "Tên chuẩn của đơn vị chủ trì", en: "Canonical lead names" },
  quarter: { vi: "Quý của thời gian thực hiện", en: "Quarters of the time frame" },
  budget: { vi: "Kinh phí quy ra đồng", en: "Budget in đồng" },
};
/** By the text of the time frame. */
const EDGE_REASONS: Readonly<Record<"start" | "end", (time: string) => Localized>> = {
  start: remembering((time) => ({
    vi: `Ngày bắt đầu của “${cleanText(time)}”`,
    en: "First day of the time frame",
  })),
  end: remembering((time) => ({
    vi: `Ngày kết thúc của “${cleanText(time)}”`,
    en: "Last day of the time frame",
  })),
};

/** One value for all rows that say the same. */
const TEXTS: Readonly<Record<"section" | "lead" | "quarter" | "impliedQuarter", (shown: string) => HelperValue>> = {
  section: textsWith(REASONS.section),
  lead: textsWith(REASONS.lead),
  quarter: textsWith(REASONS.quarter),
  impliedQuarter: textsWith(REASONS.quarter, true),
};

function textsWith(reason: Localized, implied = false): (shown: string) => HelperValue {
  return remembering((shown) => ({ shown, content: { kind: "text", text: shown }, implied, reason }));
}

function sectionTitle(row: PlanRow): string | null {
  let section: PlanRow | null = null;
  for (let parent = row.parent; parent; parent = parent.parent) if (parent.kind === "section") section = parent;
  return section ? cleanText(section.content.value) : null;
}

/** Rows with the same text share what was read of it: it is worked out once. */
const namesIn = remember(({ mentions }: UnitList) => mentions.map(({ name }) => name).join("; "));

const spanOfFrame = remember((frame: TimeFrame) => {
  const { start, end } = frameSpan(frame);
  const quarters = end === null ? null : quarterText(start ?? end, end);
  return { start, end, quarters, implied: frame.intervals.some(({ impliedEnd }) => impliedEnd) };
});

function spanOf({ time }: PlanRow): ReturnType<typeof spanOfFrame> | null {
  return time?.value.status === "parsed" ? spanOfFrame(time.value.frame) : null;
}

/** One content for all rows with the same date. */
const DATES: Readonly<Record<1900 | 1904, (date: IsoDate) => CellContent>> = {
  1900: remembering((date) => ({ kind: "number", number: serialOfDate(date, 1900) })),
  1904: remembering((date) => ({ kind: "number", number: serialOfDate(date, 1904) })),
};

function date(row: PlanRow, edge: "start" | "end", system: 1900 | 1904): HelperValue | null {
  const span = spanOf(row);
  const shown = span?.[edge];
  if (!span || !shown) return null;
  const content = DATES[system](shown);
  const reason = EDGE_REASONS[edge](row.time?.text ?? "");
  return { shown, content, numberFormat: DATE_FORMAT, implied: edge === "end" && span.implied, reason };
}

const ROMAN = ["I", "II", "III", "IV"];

/** "I", "II–III"; null where start and end lie in different years. */
function quarterText(start: IsoDate, end: IsoDate): string | null {
  const [first, last] = [dateParts(start), dateParts(end)];
  if (first.year !== last.year) return null;
  const quarter = (month: number) => ROMAN[Math.floor((month - 1) / 3)] ?? "";
  const [from, to] = [quarter(first.month), quarter(last.month)];
  return from === to ? from : `${from}–${to}`;
}
