import type { PlanRow } from "../../plan/plan";
import type { IsoDate } from "../../values/date";
import { formatDate } from "../../values/date";
import type { PlanPeriod } from "../../values/period";
import { periodEnd, periodStart } from "../../values/period";
import { frameSpan } from "../../values/time/time-frame";
import { inForce } from "../../values/units/directory";
import { defineRule } from "../define-rule";
import type { UnitMention } from "../../values/units/unit";
import { namedUnits } from "./unit-cells";

export const notInForce = defineRule({
  meta: {
    id: "unit/not-in-force",
    severity: "warning",
    title: { vi: "Đơn vị không tồn tại vào thời điểm thực hiện", en: "Unit not in force" },
    why: {
      vi: "Giao việc cho đơn vị đã giải thể hoặc chưa thành lập thì không có ai thực hiện.",
      en: "A task given to a unit that no longer or not yet exists is done by nobody.",
    },
    basis: {
      vi: "Thời gian hoạt động của đơn vị ghi trong danh mục (sắp xếp bộ máy, chính quyền địa phương hai cấp năm 2025).",
      en: "The years in force kept in the directory (the reorganisation of 2025).",
    },
    messages: {
      ended: {
        vi: "“{unit}” chỉ hoạt động đến {date}, trước khi nhiệm vụ bắt đầu. Ghi đơn vị kế nhiệm.",
        en: "“{unit}” existed until {date}, before the task begins. Name its successor.",
      },
      notYet: {
        vi: "“{unit}” hoạt động từ {date}, sau khi nhiệm vụ kết thúc. Ghi đơn vị đang có vào thời điểm đó.",
        en: "“{unit}” exists from {date}, after the task ends. Name the unit of that time.",
      },
    },
    fix: "none",
  },
  check(plan, { report }) {
    for (const { appendix, row, field, mention } of namedUnits(plan, isLimited)) {
      const { entry, text } = mention;
      if (!entry) continue;
      const { start, end } = runTime(row, appendix.period);
      if (inForce(entry, start, end)) continue;
      const ended = entry.until !== undefined && start !== null && start > entry.until;
      const date = (ended ? entry.until : entry.from) ?? "";
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: ended ? "ended" : "notYet",
        data: { unit: text, date: formatDate(date) },
        about: [row.content.text, text],
      });
    }
  },
});

/** Nearly every unit is there for good. */
function isLimited({ entry }: UnitMention): boolean {
  return entry !== null && (entry.from !== undefined || entry.until !== undefined);
}

/** When the row's work is done: its own dates where known, else the plan period. A deadline's work begins with the plan. */
function runTime({ time }: PlanRow, period: PlanPeriod | null): { start: IsoDate | null; end: IsoDate | null } {
  const own = time?.value.status === "parsed" ? frameSpan(time.value.frame) : { start: null, end: null };
  if (!period) return own;
  if (own.end === null) return { start: own.start ?? periodStart(period), end: periodEnd(period) };
  const planStart = periodStart(period);
  return { start: own.start ?? (planStart < own.end ? planStart : own.end), end: own.end };
}
