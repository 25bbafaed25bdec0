import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { timeCells } from "./own-time";

export const impossibleTime = defineAppendixRule({
  meta: {
    id: "time/impossible",
    severity: "error",
    title: { vi: "Thời gian không có thật", en: "Impossible time" },
    why: {
      vi: "Tháng 13, ngày 31/6, Quý V không có trong lịch: không ai biết thời hạn thật.",
      en: "Month 13, 31 June or a fifth quarter do not exist: nobody knows the real deadline.",
    },
    basis: {
      vi: "Lịch dương: mười hai tháng, bốn quý, mỗi tháng 28 đến 31 ngày.",
      en: "The calendar: twelve months, four quarters, 28 to 31 days a month.",
    },
    messages: {
      impossible: {
        vi: "“{part}” không có trong lịch. Sửa lại thời gian “{text}”.",
        en: "“{part}” is not in the calendar. Correct the time “{text}”.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of timeCells(appendix)) {
      const { text, value } = field;
      if (value.status !== "impossible") continue;
      report({ ...fieldReport(appendix, row, field), messageId: "impossible", data: { text, part: value.part } });
    }
  },
});
