import type { Appendix, PlanRow } from "../plan/plan";
import { parseNumberLabel } from "../values/number-label/parse-number-label";
import { isDateFormat } from "../values/time/date-format";
import { labelOf } from "./label-of";

/** What Excel made of a label: a date ("4.1" → 4 January), or a number without its last zero ("1.10" → 1.1). */
export type Conversion = "date" | "zero";

export function conversionOf({ sheet }: Appendix, row: PlanRow): Conversion | null {
  const label = labelOf(row);
  const cell = sheet.cells.at(row.number.cell);
  if (!label || typeof cell?.value !== "number") return null;
  if (isDateFormat(cell.style.numberFormat)) return "date";
  const shown = parseNumberLabel(row.number.raw);
  return shown.status === "parsed" && shown.value.parts.at(-1) !== label.parts.at(-1) ? "zero" : null;
}
