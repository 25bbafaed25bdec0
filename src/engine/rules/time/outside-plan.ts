import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { beyondPlan, yearsText } from "./beyond-plan";
import { timedRows } from "./own-time";

export const outsidePlan = defineAppendixRule({
  meta: {
    id: "time/outside-plan",
    severity: "warning",
    title: { vi: "Ngoài năm kế hoạch", en: "Outside the plan period" },
    why: {
      vi: "Nhiệm vụ có thời gian nằm hẳn ngoài kỳ kế hoạch thường là dòng chép từ kế hoạch năm trước mà quên sửa năm.",
      en: "A task wholly outside the plan period is usually a line copied from last year's plan with the year left as it was.",
    },
    basis: {
      vi: "Kế hoạch chỉ giao nhiệm vụ thực hiện trong kỳ kế hoạch nêu ở tiêu đề phụ lục.",
      en: "A plan assigns work within the period its title names.",
    },
    messages: {
      outside: {
        vi: "“{text}” nằm ngoài kỳ kế hoạch {period}. Sửa lại năm hoặc chuyển nhiệm vụ sang kế hoạch khác.",
        en: "“{text}” lies outside the plan period {period}. Correct the year, or move the task to another plan.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const { period } = appendix;
    if (!period) return;
    for (const { row, field, frame } of timedRows(appendix)) {
      if (beyondPlan(frame, period) !== "wholly") continue;
      const data = { text: field.text, period: yearsText(period) };
      report({ ...fieldReport(appendix, row, field), messageId: "outside", data });
    }
  },
});
