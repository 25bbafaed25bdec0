import type { Appendix, PlanRow } from "../plan/plan";
import { cleanText } from "../text/normalize";
import type { SheetOptions } from "./summary";
import type { SummaryTask } from "./summary-task";
import type { BookUnit } from "./unit-book";

/** A part of a unit's sheet. */
export interface UnitPart {
  readonly letter: "A" | "B" | "C";
  readonly title: string;
  /** Tasks with the heading they stand under in the plan, in the order of the plan. */
  readonly sections: readonly { readonly title: string; readonly tasks: readonly SummaryTask[] }[];
  readonly count: number;
}

export function unitParts(unit: BookUnit, { parts }: Pick<SheetOptions, "parts">): UnitPart[] {
  return [
    unitPart("A", "NHIỆM VỤ CHỦ TRÌ", unit.leading),
    ...(parts.coordinated ? [unitPart("B", "NHIỆM VỤ PHỐI HỢP", unit.coordinated)] : []),
    ...(parts.common ? [unitPart("C", "NHIỆM VỤ CHUNG", unit.common)] : []),
  ];
}

function unitPart(letter: UnitPart["letter"], title: string, tasks: readonly SummaryTask[]): UnitPart {
  const several = new Set(tasks.map(({ appendix }) => appendix)).size > 1;
  const sections: { title: string; tasks: SummaryTask[] }[] = [];
  for (const task of tasks) {
    const heading = [several ? appendixTitle(task.appendix) : "", headingOf(task.row)].filter(Boolean).join(" – ");
    const last = sections.at(-1);
    if (last?.title === heading) last.tasks.push(task);
    else sections.push({ title: heading, tasks: [task] });
  }
  return { letter, title, sections, count: tasks.length };
}

/** The outermost heading over a row with its label ("I. Cải cách thể chế"); "" where there is none. */
function headingOf(row: PlanRow): string {
  let heading: PlanRow | null = null;
  for (let parent = row.parent; parent; parent = parent.parent) if (parent.kind !== "task") heading = parent;
  if (!heading) return "";
  const { number, content } = heading;
  const label = cleanText(number.text);
  return cleanText(`${label}${/\p{N}$|\p{L}$/u.test(label) ? "." : ""} ${content.value}`);
}

/** What tells one appendix from another. */
function appendixTitle({ sheet, title }: Appendix): string {
  return cleanText(title?.text ?? sheet.name);
}
