import type { IsoDate } from "../values/date";
import { dateParts } from "../values/date";
import type { PlanPeriod } from "../values/period";
import { periodEnd, periodStart } from "../values/period";
import type { DueTime } from "../tasks/due-time";

/** The columns that tasks are counted in by when they are due: every task falls into just one. */
export interface DueColumns {
  readonly labels: readonly string[];
  /** Index into `labels`. */
  readonly placeOf: (due: DueTime) => number;
}

/** More quarters than a school year touches are shown as years. */
const MOST_QUARTERS = 6;

const ROMAN = ["I", "II", "III", "IV"];

/** Quarters of the plan's year, or years where it covers several; then what lies outside, goes on, or has no date. */
export function dueColumns(periods: readonly PlanPeriod[], dues: readonly DueTime[]): DueColumns {
  const dates = dues.flatMap((due) => (due.kind === "date" ? [due.date] : []));
  const span = spanOf(periods, dates);
  const parts = span ? partsOf(span, dates) : { name: () => "", labels: new Map<string, string>() };
  const keys = [...parts.labels.keys()];
  const hasOutside = dates.some((date) => !parts.labels.has(parts.name(date)));
  const [ongoing, outside] = [keys.length + (hasOutside ? 1 : 0), keys.length];
  return {
    labels: [
      ...parts.labels.values(),
      ...(hasOutside ? ["Ngoài kỳ kế hoạch"] : []),
      "Thường xuyên / cả năm",
      "Chưa có thời hạn",
    ],
    placeOf: (due) => {
      if (due.kind !== "date") return due.kind === "ongoing" ? ongoing : ongoing + 1;
      const at = keys.indexOf(parts.name(due.date));
      return at < 0 ? outside : at;
    },
  };
}

interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** From the first day of all plans to the last; of the dates themselves where no plan names its period. */
function spanOf(periods: readonly PlanPeriod[], dates: readonly IsoDate[]): Span | null {
  const edges =
    periods.length > 0 ? periods.flatMap((period) => [periodStart(period), periodEnd(period)]) : wholeYears(dates);
  const sorted = [...edges].sort();
  const [start, end] = [sorted[0], sorted.at(-1)];
  return start !== undefined && end !== undefined ? { start, end } : null;
}

function wholeYears(dates: readonly IsoDate[]): IsoDate[] {
  return dates.flatMap((date) => [`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`]);
}

interface Parts {
  /** The part a date falls into, whether it is among the labels or not. */
  readonly name: (date: IsoDate) => string;
  /** Part → heading, in order. */
  readonly labels: ReadonlyMap<string, string>;
}

function partsOf(span: Span, dates: readonly IsoDate[]): Parts {
  const quarters = quartersOf(span);
  if (quarters.length > MOST_QUARTERS) {
    const years = [...new Set(quarters.map(({ year }) => String(year)))];
    return { name: (date) => date.slice(0, 4), labels: new Map(years.map((year) => [year, `Năm ${year}`])) };
  }
  const used = new Set(dates.map(quarterName));
  // The months of a school year before September and after May: shown only where a task is due in them.
  const shown = quarters.filter(
    ({ name }, at) => quarters.length <= 4 || used.has(name) || (at > 0 && at < quarters.length - 1),
  );
  const isOneYear = new Set(shown.map(({ year }) => year)).size === 1;
  return {
    name: quarterName,
    labels: new Map(shown.map(({ name, label, year }) => [name, isOneYear ? label : `${label}/${year}`])),
  };
}

interface Quarter {
  readonly name: string;
  readonly label: string;
  readonly year: number;
}

function quartersOf({ start, end }: Span): Quarter[] {
  const quarters: Quarter[] = [];
  const last = quarterName(end);
  for (let { year, quarter } = quarterOf(start); ; quarter++) {
    if (quarter > 4) [year, quarter] = [year + 1, 1];
    const name = `${year}-${quarter}`;
    quarters.push({ name, label: `Quý ${ROMAN[quarter - 1] ?? ""}`, year });
    if (name === last) return quarters;
  }
}

function quarterOf(date: IsoDate): { year: number; quarter: number } {
  const { year, month } = dateParts(date);
  return { year, quarter: Math.ceil(month / 3) };
}

/** "2026-1" for any day of the first quarter of 2026. */
export function quarterName(date: IsoDate): string {
  const { year, quarter } = quarterOf(date);
  return `${year}-${quarter}`;
}

/** "quý IV/2026" */
export function quarterText(date: IsoDate): string {
  const { year, quarter } = quarterOf(date);
  return `quý ${ROMAN[quarter - 1] ?? ""}/${year}`;
}
