import { defineAppendixRule } from "../define-rule";
import { fieldReport } from "../field-report";
import type { UnitList } from "../../values/units/unit";
import { leadCells } from "./unit-cells";

export const collectiveLead = defineAppendixRule({
  meta: {
    id: "unit/collective-lead",
    severity: "info",
    title: { vi: "Chủ trì là tập thể đơn vị", en: "Led by a group of units" },
    why: {
      vi: "Giao cho tập thể (“các phòng”, “các đơn vị”) thì mỗi đơn vị tự làm phần mình, không ai đứng ra tổng hợp.",
      en: "Where a group leads, every unit does its share and nobody puts it together.",
    },
    basis: {
      vi: "Nguyên tắc phân công rõ một đơn vị chịu trách nhiệm chính.",
      en: "The principle that one unit bears the main responsibility.",
    },
    messages: {
      collective: {
        vi: "“{text}” là tập thể, không phải một đơn vị cụ thể. Nếu cần người chịu trách nhiệm, ghi một đơn vị đầu mối.",
        en: "“{text}” is a group, not one unit. If somebody must answer for the task, name one unit.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { row, field } of leadCells(appendix, isCollective)) {
      report({ ...fieldReport(appendix, row, field), messageId: "collective" });
    }
  },
});

function isCollective({ mentions }: UnitList): boolean {
  return mentions.length > 0 && mentions.every(({ collective }) => collective);
}
