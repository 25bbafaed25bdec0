import { formatDate } from "../../values/date";
import type { PlanPeriod } from "../../values/period";
import type { TimeFrame } from "../../values/time/time-frame";
import { frameSpan } from "../../values/time/time-frame";
import { defineAppendixRule } from "../define-rule";
import { beyondPlan } from "./beyond-plan";
import { timedRows } from "./own-time";
import { isBound, statedAboveIn } from "./stated-above";

export const outsideParent = defineAppendixRule({
  meta: {
    id: "time/outside-parent",
    severity: "warning",
    title: { vi: "Ngoài thời gian của mục trên", en: "Outside the time of its heading" },
    why: {
      vi: "Nhiệm vụ con có thời gian ngoài thời gian của nhóm hoặc nhiệm vụ cha thì một trong hai ô đã ghi sai.",
      en: "Where a sub-task runs outside the time its group or parent states, one of the two cells is wrong.",
    },
    basis: {
      vi: "Nhiệm vụ con thực hiện trong khung thời gian của nhiệm vụ cha.",
      en: "A sub-task is done within the time of its parent.",
    },
    messages: {
      outside: {
        vi: "“{text}” nằm ngoài thời gian “{parent}” của “{heading}” ({span}). Sửa lại một trong hai ô.",
        en: "“{text}” is not within “{parent}”, the time of “{heading}” ({span}). Correct one of the two cells.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const statedAbove = statedAboveIn(appendix);
    for (const { row, field, frame } of timedRows(appendix)) {
      const above = statedAbove(row);
      if (!above || !isBound(frame) || !isBound(above.frame) || isWithin(frame, above.frame)) continue;
      if (strays(frame, appendix.period) || strays(above.frame, appendix.period)) continue;
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "outside",
        data: {
          text: field.text,
          parent: above.text,
          heading: above.row.content.value,
          span: spanText(above.frame),
        },
        about: [row.content.text, field.text, above.text],
      });
    }
  },
});

function isWithin(frame: TimeFrame, above: TimeFrame): boolean {
  const { start, end } = frameSpan(frame);
  const span = frameSpan(above);
  const first = start ?? end;
  const isLate = span.end !== null && end !== null && end > span.end;
  const isEarly = span.start !== null && first !== null && first < span.start;
  return !isLate && !isEarly;
}

/** Wholly outside the plan: that is the fault then, and is reported as such. */
function strays(frame: TimeFrame, period: PlanPeriod | null): boolean {
  return period !== null && beyondPlan(frame, period) === "wholly";
}

function spanText(frame: TimeFrame): string {
  const { start, end } = frameSpan(frame);
  return [start, end].map((date) => (date === null ? "…" : formatDate(date))).join(" – ");
}
