import type { Appendix, PlanRow } from "../plan/plan";
import { cleanText } from "../text/normalize";

/** The outermost heading over a row; null where there is none. */
export function outermostHeading(row: PlanRow): PlanRow | null {
  let heading: PlanRow | null = null;
  for (let parent = row.parent; parent; parent = parent.parent) if (parent.kind !== "task") heading = parent;
  return heading;
}

/** A heading with its label: "I. Cải cách thể chế". */
export function headingTitle({ number, content }: PlanRow): string {
  const label = cleanText(number.text);
  return cleanText(`${label}${/\p{N}$|\p{L}$/u.test(label) ? "." : ""} ${content.value}`);
}

/** What tells one appendix from another. */
export function appendixTitle({ sheet, title }: Appendix): string {
  return cleanText(title?.text ?? sheet.name);
}
