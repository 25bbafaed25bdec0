import type { PlanRow } from "../../plan/plan";
import { saysNobody } from "../../values/units/nobody";
import { defineAppendixRule } from "../define-rule";
import { severityOfBlank, tasksWithout } from "../missing-value";

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
    for (const { row, field } of tasksWithout(appendix, "lead", ({ lead }) => lead, isLed)) {
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "missing",
        data: { content: row.content.text },
        ...severityOfBlank(appendix),
        about: [row.content.text],
      });
    }
  },
});

function isLed({ lead, internalLead }: PlanRow): boolean {
  return (lead !== null && !saysNobody(lead.text)) || (internalLead !== null && !saysNobody(internalLead.text));
}
