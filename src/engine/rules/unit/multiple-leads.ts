import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { leadCells } from "./unit-cells";

export const multipleLeads = defineAppendixRule({
  meta: {
    id: "unit/multiple-leads",
    severity: "warning",
    title: { vi: "Nhiều đơn vị chủ trì", en: "Several leads" },
    why: {
      vi: "Nhiều đơn vị cùng chủ trì thì không đơn vị nào chịu trách nhiệm đến cùng.",
      en: "Where several units lead, none is accountable.",
    },
    basis: {
      vi: "Nguyên tắc một việc chỉ giao một đơn vị chủ trì, các đơn vị khác phối hợp.",
      en: "The principle of one lead a task, the others coordinating.",
    },
    messages: {
      several: {
        vi: "“{text}” ghi {count} đơn vị chủ trì. Chọn một đơn vị chủ trì, chuyển các đơn vị khác sang cột phối hợp.",
        en: "“{text}” names {count} leads. Choose one and move the others to the coordinating units.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of leadCells(appendix, ({ mentions }) => mentions.length > 1)) {
      const { text, value } = field;
      const units = new Map(value.mentions.map((mention) => [mention.key, mention]));
      if (units.size < 2 || [...units.values()].every(({ collective }) => collective)) continue;
      report({ ...fieldReport(appendix, row, field), messageId: "several", data: { text, count: units.size } });
    }
  },
});
