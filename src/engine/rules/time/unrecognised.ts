import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { timeCells } from "./own-time";

export const unrecognisedTime = defineAppendixRule({
  meta: {
    id: "time/unrecognised",
    severity: "warning",
    title: { vi: "Không đọc được thời gian", en: "Not a time" },
    why: {
      vi: "Ô thời gian chứa nội dung khác thì nhiệm vụ coi như chưa có thời hạn.",
      en: "A time cell that says something else leaves the task without a deadline.",
    },
    basis: {
      vi: "Cột thời gian ghi thời điểm, thời hạn hoặc chu kỳ thực hiện.",
      en: "The time column states a date, a deadline or how often.",
    },
    messages: {
      unrecognised: {
        vi: "“{text}” không phải là thời gian. Ghi thời hạn, ví dụ “Quý II/2026” hoặc “Trước ngày 15/6/2026”; nội dung khác chuyển sang đúng cột.",
        en: "“{text}” is not a time. State one, such as “Quý II/2026”, and move other text to its column.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of timeCells(appendix)) {
      if (field.value.status === "unrecognised")
        report({ ...fieldReport(appendix, row, field), messageId: "unrecognised" });
    }
  },
});
