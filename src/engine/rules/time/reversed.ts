import type { Field } from "../../plan/field";
import type { PlanRow } from "../../plan/plan";
import { treeRowsOf } from "../../plan/queries";
import { formatDate } from "../../values/date";
import type { TimeParse } from "../../values/time/time-frame";
import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { ownTime, ownTimeCells } from "./own-time";

export const reversedTime = defineAppendixRule({
  meta: {
    id: "time/reversed",
    severity: "error",
    title: { vi: "Kết thúc trước khi bắt đầu", en: "Ends before it starts" },
    why: {
      vi: "Thời gian kết thúc đứng trước thời gian bắt đầu thì một trong hai mốc đã ghi sai.",
      en: "Where the end comes before the start, one of the two is wrong.",
    },
    basis: {
      vi: "Thời gian thực hiện tính từ mốc bắt đầu đến mốc kết thúc.",
      en: "A time frame runs from its start to its end.",
    },
    messages: {
      reversed: {
        vi: "“{text}” kết thúc ({end}) trước khi bắt đầu ({start}). Sửa lại một trong hai mốc.",
        en: "“{text}” ends ({end}) before it starts ({start}). Correct one of the two.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const row of treeRowsOf(appendix)) {
      for (const field of timesOf(row)) {
        const { text, value } = field;
        if (value.status !== "reversed") continue;
        const data = { text, start: formatDate(value.start), end: formatDate(value.end) };
        report({ ...fieldReport(appendix, row, field), messageId: "reversed", data });
      }
    }
  },
});

const STATES = ["time", "start", "end"] as const;
const NONE: readonly Field<TimeParse>[] = [];

/** The cells that are reversed in themselves, else start and end taken together. */
function timesOf(row: PlanRow): readonly Field<TimeParse>[] {
  if (!STATES.some((state) => row[state]?.value.status === "reversed")) return NONE;
  const cells = ownTimeCells(row).filter(({ value }) => value.status === "reversed");
  if (cells.length > 0) return cells;
  const whole = ownTime(row);
  return whole ? [whole] : [];
}
