/** "2026", "2021–2025", "chưa rõ" */
export function yearsText(planYears: readonly number[]): string {
  return planYears.length === 0 ? "chưa rõ" : [...new Set([planYears[0], planYears.at(-1)])].join("–");
}
