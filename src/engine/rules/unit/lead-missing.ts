import type { Field } from "../../plan/field";
import type { PlanRow } from "../../plan/plan";
import { columnOf, tasksOf } from "../../plan/queries";
import { fold } from "../../text/normalize";
import type { UnitList } from "../../values/units/unit";
import { defineAppendixRule } from "../define-rule";

export const leadMissing = defineAppendixRule({
  meta: {
    id: "unit/lead-missing",
    severity: "error",
    title: { vi: "Chưa có đơn vị chủ trì", en: "Nobody leads" },
    why: {
      vi: "Nhiệm vụ không có đơn vị chủ trì thì không ai làm và không ai chịu trách nhiệm.",
      en: "A task nobody leads is done by nobody.",
    },
    basis: {
      vi: "Nguyên tắc phân công rõ người, rõ trách nhiệm trong kế hoạch của cơ quan nhà nước.",
      en: "The principle of public offices: a plan names who is responsible for every task.",
    },
    messages: {
      missing: {
        vi: "Nhiệm vụ “{content}” chưa có đơn vị chủ trì. Ghi một đơn vị vào ô này.",
        en: "Nobody leads the task “{content}”. Name one unit here.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    if (columnOf(appendix, "lead")?.optional !== false) return;
    for (const task of tasksOf(appendix)) {
      const { lead, content } = task;
      if (!lead || isLed(task) || isLedBelow(task)) continue;
      report({
        sheet: appendix.sheet,
        cell: lead.cell,
        messageId: "missing",
        data: { content: content.text },
        // A merged cell above may reach down to it where the host cannot tell.
        ...(appendix.sheet.merges === null && { severity: "info" }),
        about: [content.text],
      });
    }
  },
});

/** "-", "…", "Không", "Chưa phân công": no name of anybody. */
const NOBODY = /^\P{L}*(?:(?:không|chưa)(?: có| phân công| xác định| rõ)?\P{L}*)?$/u;

function isLed({ lead, internalLead }: PlanRow): boolean {
  return [lead, internalLead].some((field) => field !== null && namesSomebody(field));
}

function namesSomebody(field: Field<UnitList>): boolean {
  return field.value.mentions.length > 0 || !NOBODY.test(fold(field.text));
}

/** Every sub-row has a lead of its own. */
function isLedBelow({ children }: PlanRow): boolean {
  return children.length > 0 && children.every(isLed);
}
