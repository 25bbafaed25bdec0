import { treeRowsOf } from "../../plan/queries";
import { addDays } from "../../values/date";
import type { TimeFrame, TimeInterval } from "../../values/time/time-frame";
import { defineAppendixRule } from "../define-rule";
import { ownFrame } from "./own-time";

/** Days from the first to the last of a whole year, at least. */
const LEAST_YEAR = 364;

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
    for (const row of treeRowsOf(appendix)) {
      const own = ownFrame(row);
      const undated = own && undatedKind(own.frame);
      if (!undated) continue;
      report({
        sheet: appendix.sheet,
        cell: own.field.cell,
        messageId: undated,
        data: { text: own.field.text },
        about: [row.content.text, own.field.text],
      });
    }
  },
});

function undatedKind(frame: TimeFrame): Undated | null {
  const { kind } = frame;
  if (kind === "interval" || kind === "deadline") return null;
  return kind === "recurring" && hasDay(frame) ? null : kind;
}

/** "ngày 20 hằng tháng", "thứ 5 hằng tuần", "trước ngày 30/10 hằng năm", "tháng 12 hằng năm". */
function hasDay({ intervals, recurrences }: TimeFrame): boolean {
  if (recurrences.some(({ day, weekday }) => day !== undefined || weekday !== undefined)) return true;
  const isYearly = recurrences.every(({ every }) => every === "year");
  return intervals.some(
    (interval) => !interval.impliedEnd && (interval.start === null || (isYearly && isPartOfYear(interval))),
  );
}

function isPartOfYear({ start, end }: TimeInterval): boolean {
  return start !== null && end !== null && addDays(start, LEAST_YEAR) > end;
}
