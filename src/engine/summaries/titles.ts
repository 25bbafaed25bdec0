import type { Appendix } from "../plan/plan";
import { cleanText } from "../text/normalize";
import type { PlanPeriod } from "../values/period";
import { periodText } from "../values/period";
import { moneyScaleName } from "../values/money/scale-name";

/** "năm 2026", "giai đoạn 2026 – 2028, năm học 2025 – 2026"; "" where no plan names its period. */
export function periodsText(periods: readonly PlanPeriod[]): string {
  return periods.map(periodText).join(", ");
}

/** "(Trích Phụ lục kèm theo Kế hoạch số 15/KH-SGDĐT ngày 20/12/2025, trang tính “Phụ lục”)" */
export function extractText(appendices: readonly Appendix[]): string {
  const sheets = new Map<string, Set<string>>();
  for (const { reference, sheet } of appendices) {
    const source = reference ? ` kèm theo ${referredTo(reference.text)}` : "";
    const names = sheets.get(source) ?? new Set<string>();
    sheets.set(source, names.add(`“${cleanText(sheet.name)}”`));
  }
  const extracts = [...sheets].map(([source, names]) => `Phụ lục${source}, trang tính ${[...names].join(", ")}`);
  return `(Trích ${extracts.join("; ")})`;
}

/** "(Ban hành kèm theo Quyết định số …)" → "Quyết định số …" */
function referredTo(reference: string): string {
  return cleanText(reference)
    .replace(/^\(\s*|\s*\)$/gu, "")
    .replace(/^(?:ban hành )?kèm theo\s*/iu, "");
}

/** "Kinh phí (triệu đồng)" */
export function moneyHeading(scale: number | null): string {
  const name = moneyScaleName(scale);
  return name === null ? "Kinh phí" : `Kinh phí (${name})`;
}
