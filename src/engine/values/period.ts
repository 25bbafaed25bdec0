import type { IsoDate } from "./date";
import { isoDate } from "./date";

/** The time a plan covers: a calendar year, a span of years, or the school year a–b (1 June a – 31 August b). */
export interface PlanPeriod {
  readonly kind: "year" | "span" | "schoolYear";
  readonly firstYear: number;
  readonly lastYear: number;
}

export function periodStart(period: PlanPeriod): IsoDate {
  return period.kind === "schoolYear" ? isoDate(period.firstYear, 6, 1) : isoDate(period.firstYear, 1, 1);
}

export function periodEnd(period: PlanPeriod): IsoDate {
  return period.kind === "schoolYear" ? isoDate(period.lastYear, 8, 31) : isoDate(period.lastYear, 12, 31);
}

/** All years of the period in order: [2021], [2021, 2022, …], [2025, 2026] for a school year. */
export function periodYears(period: PlanPeriod): number[] {
  const years: number[] = [];
  for (let year = period.firstYear; year <= period.lastYear; year++) years.push(year);
  return years;
}

/** "năm 2026", "giai đoạn 2026 – 2028", "năm học 2025 – 2026" */
export function periodText({ kind, firstYear, lastYear }: PlanPeriod): string {
  if (kind === "schoolYear") return `năm học ${firstYear} – ${lastYear}`;
  return firstYear === lastYear ? `năm ${firstYear}` : `giai đoạn ${firstYear} – ${lastYear}`;
}
