import { statesDate } from "../../values/time/states-date";
import type { TimeFrame } from "../../values/time/time-frame";
import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { timedRows } from "./own-time";

type Undated = "continuous" | "recurring" | "event";

export const noDeadline = defineAppendixRule<Undated>({
  meta: {
    id: "time/no-deadline",
    severity: "info",
    title: { vi: "Không có mốc thời gian", en: "No deadline" },
    why: {
      vi: "Việc thường xuyên, định kỳ hoặc theo sự kiện không có ngày để kiểm tra tiến độ; cấp trên thường hỏi mốc báo cáo.",
      en: "Continuous, recurring or event-bound work has no date to check progress against; superiors ask for one.",
    },
    basis: {
      vi: "Nguyên tắc rõ thời gian khi giao việc.",
      en: "Work is assigned with a clear time.",
    },
    messages: {
      continuous: {
        vi: "“{text}” là việc làm liên tục, không có mốc để kiểm tra. Nếu cần theo dõi, ghi thêm mốc báo cáo.",
        en: "“{text}” is continuous: there is no date to check. Add a reporting date if it is to be followed.",
      },
      recurring: {
        vi: "“{text}” là việc định kỳ nhưng không nói ngày nào. Nếu cần theo dõi, ghi thêm ngày, ví dụ “ngày 20 hằng tháng”.",
        en: "“{text}” recurs, but on no stated day. Add one if it is to be followed, such as “ngày 20 hằng tháng”.",
      },
      event: {
        vi: "“{text}” phụ thuộc việc khác, không có ngày để kiểm tra. Khi biết thời hạn thì ghi vào.",
        en: "“{text}” depends on something else: there is no date to check. State the deadline once it is known.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field, frame } of timedRows(appendix)) {
      const undated = undatedKind(frame);
      if (undated) report({ ...fieldReport(appendix, row, field), messageId: undated });
    }
  },
});

function undatedKind(frame: TimeFrame): Undated | null {
  const { kind } = frame;
  return kind === "interval" || kind === "deadline" || statesDate(frame) ? null : kind;
}
