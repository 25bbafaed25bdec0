import type { Appendix, PlanRow } from "../plan/plan";
import { parseNumberLabel } from "../values/number-label/parse-number-label";
import { isDateFormat } from "../values/time/date-format";
import { remember } from "../plan/remember";
import { labelOf } from "./label-of";

/** What Excel made of a label: a date ("4.1" → 4 January), or a number without its last zero ("1.10" → 1.1). */
export type Conversion = "date" | "zero";

export function conversionOf(appendix: Appendix, row: PlanRow): Conversion | null {
  return conversionsOf(appendix).get(row) ?? null;
}

/** The rows of an appendix whose label Excel changed; hardly any plan has one. */
export const conversionsOf = remember((appendix: Appendix): ReadonlyMap<PlanRow, Conversion> => {
  const conversions = new Map<PlanRow, Conversion>();
  for (const row of appendix.rows) {
    const conversion = convertedTo(appendix, row);
    if (conversion) conversions.set(row, conversion);
  }
  return conversions;
});

function convertedTo({ sheet }: Appendix, row: PlanRow): Conversion | null {
  const label = labelOf(row);
  const cell = sheet.cells.at(row.number.cell);
  if (!label || typeof cell?.value !== "number") return null;
  if (isDateFormat(cell.style.numberFormat)) return "date";
  const shown = parseNumberLabel(row.number.raw);
  return shown.status === "parsed" && shown.value.parts.at(-1) !== label.parts.at(-1) ? "zero" : null;
}
