import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { timeCells } from "./own-time";

export const ambiguousTime = defineAppendixRule({
  meta: {
    id: "time/ambiguous",
    severity: "info",
    title: { vi: "Thời gian hiểu được hai cách", en: "Time with two readings" },
    why: {
      vi: "Thời gian thiếu năm hoặc năm học hiểu được nhiều cách nên không tính được thời hạn.",
      en: "A time that lacks its year or school year can be read in several ways and gives no deadline.",
    },
    basis: {
      vi: "Nguyên tắc rõ thời gian khi giao việc.",
      en: "Work is assigned with a clear time.",
    },
    messages: {
      year: {
        vi: "“{text}” chưa rõ của năm nào trong kỳ kế hoạch. Ghi thêm năm.",
        en: "“{text}” may be in any year of the plan period. Add the year.",
      },
      schoolYear: {
        vi: "“{text}” chưa rõ của năm học nào. Ghi thêm năm học, ví dụ “năm học 2025-2026”.",
        en: "“{text}” does not say which school year. Add it, such as “năm học 2025-2026”.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of timeCells(appendix)) {
      const { value } = field;
      if (value.status === "ambiguous") report({ ...fieldReport(appendix, row, field), messageId: value.reason });
    }
  },
});
