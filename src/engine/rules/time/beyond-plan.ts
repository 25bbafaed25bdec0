import { remember } from "../../plan/remember";
import { addDays } from "../../values/date";
import type { PlanPeriod } from "../../values/period";
import { periodEnd, periodStart, periodYears } from "../../values/period";
import type { TimeFrame, TimeInterval } from "../../values/time/time-frame";

/** Days after the plan's end in which a deadline (a report on the year) still counts as partly outside only. */
const GRACE_DAYS = 31;

export type Beyond = "inside" | "partly" | "wholly";

/** How far a time frame lies outside the plan period; one without dates lies inside. Cells with the same text share their frame. */
export function beyondPlan(frame: TimeFrame, period: PlanPeriod): Beyond {
  return beyond(period)(frame);
}

const beyond = remember((period: PlanPeriod) => remember((frame: TimeFrame) => frameBeyond(frame, period)));

function frameBeyond({ intervals }: TimeFrame, period: PlanPeriod): Beyond {
  const [first = "inside", ...more] = intervals.map((interval) => intervalBeyond(interval, period));
  return more.every((place) => place === first) ? first : "partly";
}

function intervalBeyond({ start, end }: TimeInterval, period: PlanPeriod): Beyond {
  const planStart = periodStart(period);
  const planEnd = periodEnd(period);
  const first = start ?? end ?? planStart;
  const last = end ?? start ?? planStart;
  if (first >= planStart && last <= planEnd) return "inside";
  if (first <= planEnd && last >= planStart) return "partly";
  return start === null && first > planEnd && last <= addDays(planEnd, GRACE_DAYS) ? "partly" : "wholly";
}

/** The years of the period as a sentence names them: "2026", "2021–2025". */
export function yearsText(period: PlanPeriod): string {
  const years = periodYears(period);
  return years.length > 1 ? `${String(years[0])}–${String(years.at(-1))}` : String(years[0]);
}
