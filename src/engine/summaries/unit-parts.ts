import { appendixTitle, headingTitle, outermostHeading } from "../tasks/heading-of";
import type { SheetOptions } from "./summary";
import type { PlannedTask } from "../tasks/planned-task";
import type { BookUnit } from "../tasks/unit-book";

/** A part of a unit's sheet. */
export interface UnitPart {
  readonly letter: "A" | "B" | "C";
  readonly title: string;
  /** Tasks with the heading they stand under in the plan, in the order of the plan. */
  readonly sections: readonly { readonly title: string; readonly tasks: readonly PlannedTask[] }[];
  readonly count: number;
}

export function unitParts(unit: BookUnit, { parts }: Pick<SheetOptions, "parts">): UnitPart[] {
  return [
    unitPart("A", "NHIỆM VỤ CHỦ TRÌ", unit.leading),
    ...(parts.coordinated ? [unitPart("B", "NHIỆM VỤ PHỐI HỢP", unit.coordinated)] : []),
    ...(parts.common ? [unitPart("C", "NHIỆM VỤ CHUNG", unit.common)] : []),
  ];
}

function unitPart(letter: UnitPart["letter"], title: string, tasks: readonly PlannedTask[]): UnitPart {
  const several = new Set(tasks.map(({ appendix }) => appendix)).size > 1;
  const sections: { title: string; tasks: PlannedTask[] }[] = [];
  for (const task of tasks) {
    const heading = [several ? appendixTitle(task.appendix) : "", headingOf(task)].filter(Boolean).join(" – ");
    const last = sections.at(-1);
    if (last?.title === heading) last.tasks.push(task);
    else sections.push({ title: heading, tasks: [task] });
  }
  return { letter, title, sections, count: tasks.length };
}

/** "" where there is none. */
function headingOf({ row }: PlannedTask): string {
  const heading = outermostHeading(row);
  return heading ? headingTitle(heading) : "";
}
