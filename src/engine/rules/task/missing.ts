import type { PlanRow } from "../../plan/plan";
import { treeRowsOf } from "../../plan/queries";
import { defineAppendixRule } from "../define-rule";
import { saysSomething, severityOfBlank } from "../missing-value";

export const taskMissing = defineAppendixRule({
  meta: {
    id: "task/missing",
    severity: "error",
    title: { vi: "Dòng không có nội dung nhiệm vụ", en: "Row without a task" },
    why: {
      vi: "Dòng có đơn vị, thời gian hoặc kinh phí mà không ghi việc gì thì không ai thực hiện được.",
      en: "A row with a unit, a time or an amount but no task gives nobody anything to do.",
    },
    basis: {
      vi: "Nguyên tắc rõ việc khi giao nhiệm vụ.",
      en: "Work is assigned with a clear task.",
    },
    messages: {
      missing: {
        vi: "Dòng này có đơn vị, thời gian hoặc kinh phí nhưng ô nội dung để trống. Ghi nội dung nhiệm vụ, hoặc xóa dòng thừa.",
        en: "This row has a unit, a time or an amount, but no content. State the task, or delete the row.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const row of treeRowsOf(appendix)) {
      if (saysSomething(row.content.text) || !assignsSomething(row)) continue;
      report({
        sheet: appendix.sheet,
        cell: row.content.cell,
        messageId: "missing",
        about: [row.number.text, row.lead?.text ?? "", row.time?.text ?? ""],
        ...severityOfBlank(appendix),
      });
    }
  },
});

/** A lead, a time or an amount is typed in the row itself. */
function assignsSomething({ lead, internalLead, time, start, end, budget, budgetParts }: PlanRow): boolean {
  const typed = [lead, internalLead, time, start, end].some((field) => field !== null && field.raw.trim() !== "");
  return typed || [budget, ...budgetParts].some((field) => field !== null && field.value.status !== "none");
}
