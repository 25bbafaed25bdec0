import { periodEnd, periodStart } from "../../values/period";
import { formatDate } from "../../values/date";
import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { beyondPlan } from "./beyond-plan";
import { timedRows } from "./own-time";

export const partlyOutsidePlan = defineAppendixRule({
  meta: {
    id: "time/partly-outside-plan",
    severity: "info",
    title: { vi: "Một phần ngoài năm kế hoạch", en: "Partly outside the plan period" },
    why: {
      vi: "Thời gian vượt ra ngoài kỳ kế hoạch có thể đúng (báo cáo năm nộp đầu năm sau, việc theo năm học) nhưng cũng có thể do ghi nhầm năm.",
      en: "A time that reaches beyond the plan period may be right (a yearly report due in January, school-year work) or a slip in the year.",
    },
    basis: {
      vi: "Kế hoạch chỉ giao nhiệm vụ thực hiện trong kỳ kế hoạch nêu ở tiêu đề phụ lục.",
      en: "A plan assigns work within the period its title names.",
    },
    messages: {
      partly: {
        vi: "“{text}” có phần nằm ngoài kỳ kế hoạch ({start} – {end}). Kiểm tra lại năm; nếu đúng thì giữ nguyên.",
        en: "“{text}” is partly outside the plan period ({start} – {end}). Check the year; if it is right, leave it.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const { period } = appendix;
    if (!period) return;
    const [start, end] = [formatDate(periodStart(period)), formatDate(periodEnd(period))];
    for (const { row, field, frame } of timedRows(appendix)) {
      if (beyondPlan(frame, period) !== "partly") continue;
      report({ ...fieldReport(appendix, row, field), messageId: "partly", data: { text: field.text, start, end } });
    }
  },
});
