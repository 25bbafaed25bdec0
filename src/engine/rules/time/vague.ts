import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { timeCells } from "./own-time";

export const vagueTime = defineAppendixRule({
  meta: {
    id: "time/vague",
    severity: "info",
    title: { vi: "Thời gian chung chung", en: "Vague time" },
    why: {
      vi: "“Đầu năm”, “cuối năm” mỗi người hiểu một khác nên không kiểm tra được tiến độ.",
      en: "“Early” or “late in the year” means something else to everyone and cannot be checked.",
    },
    basis: {
      vi: "Nguyên tắc rõ thời gian khi giao việc.",
      en: "Work is assigned with a clear time.",
    },
    messages: {
      vague: {
        vi: "“{text}” chưa nói rõ ngày, tháng hoặc quý. Ghi mốc cụ thể.",
        en: "“{text}” names no day, month or quarter. State one.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of timeCells(appendix)) {
      if (field.value.status === "vague") report({ ...fieldReport(appendix, row, field), messageId: "vague" });
    }
  },
});
