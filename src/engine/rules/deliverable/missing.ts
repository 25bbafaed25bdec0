import { defineAppendixRule } from "../define-rule";
import { severityOfBlank, tasksWithout } from "../missing-value";

export const deliverableMissing = defineAppendixRule({
  meta: {
    id: "deliverable/missing",
    severity: "warning",
    title: { vi: "Chưa có sản phẩm", en: "No deliverable" },
    why: {
      vi: "Không ghi sản phẩm thì không biết khi nào nhiệm vụ được coi là hoàn thành.",
      en: "Without a deliverable nobody knows when the task is done.",
    },
    basis: {
      vi: "Nguyên tắc rõ sản phẩm khi giao nhiệm vụ.",
      en: "Work is assigned with a clear deliverable.",
    },
    messages: {
      missing: {
        vi: "Nhiệm vụ này chưa có sản phẩm. Ghi văn bản hoặc kết quả phải nộp.",
        en: "This task has no deliverable. State the document or result to hand in.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of tasksWithout(appendix, "deliverable", ({ deliverable }) => deliverable)) {
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "missing",
        about: [row.content.text],
        ...severityOfBlank(appendix),
      });
    }
  },
});
