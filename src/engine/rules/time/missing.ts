import { defineAppendixRule } from "../define-rule";
import { severityOfBlank, tasksWithout } from "../missing-value";

export const timeMissing = defineAppendixRule({
  meta: {
    id: "time/missing",
    severity: "error",
    title: { vi: "Chưa có thời gian thực hiện", en: "No time frame" },
    why: {
      vi: "Nhiệm vụ không có thời hạn thì không theo dõi, đôn đốc được.",
      en: "A task without a time can be neither followed nor called in.",
    },
    basis: {
      vi: "Nguyên tắc rõ thời gian khi giao việc.",
      en: "Work is assigned with a clear time.",
    },
    messages: {
      missing: {
        vi: "Nhiệm vụ này chưa có thời gian thực hiện. Ghi thời hạn, ví dụ “Quý II/2026” hoặc “Trước ngày 15/6/2026”.",
        en: "This task has no time frame. State one, such as “Quý II/2026”.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of tasksWithout(appendix, "time", ({ time }) => time)) {
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
