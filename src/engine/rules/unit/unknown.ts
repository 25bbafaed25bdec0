import type { Fix } from "../../findings/finding";
import { newUnit } from "../../values/units/new-unit";
import { defineRule } from "../define-rule";
import { misspelledNames } from "./misspelled-names";
import type { UnitMention } from "../../values/units/unit";
import { namedUnits } from "./unit-cells";

export const unknown = defineRule({
  meta: {
    id: "unit/unknown",
    severity: "info",
    title: { vi: "Đơn vị ngoài danh mục", en: "Unit not in the directory" },
    why: {
      vi: "Đơn vị chưa có trong danh mục thì không có tên chuẩn, không biết loại và không được xếp đúng chỗ khi tổng hợp.",
      en: "A unit the directory lacks has no canonical name, no kind and no place in the summary.",
    },
    basis: {
      vi: "Danh mục đơn vị lưu trong tệp.",
      en: "The unit directory kept in the workbook.",
    },
    messages: {
      unknown: {
        vi: "“{text}” chưa có trong danh mục đơn vị. Thêm vào danh mục nếu là đơn vị thật, hoặc sửa lại tên.",
        en: "“{text}” is not in the unit directory. Add it if it is a real unit, or correct the name.",
      },
    },
    fix: "suggested",
  },
  check(plan, { report }) {
    const wrong = misspelledNames(plan);
    const seen = new Set<string>();
    const isUnknown = ({ key, entry, collective }: UnitMention) => entry === null && !collective && !wrong.has(key);
    for (const { appendix, field, mention } of namedUnits(plan, isUnknown)) {
      const { key, text } = mention;
      if (seen.has(key)) continue;
      seen.add(key);
      // The same finding wherever the first such cell moves to.
      const fix: Fix = { confidence: "suggested", changes: [], addUnit: newUnit(text, plan.directory) };
      report({ sheet: appendix.sheet, cell: field.cell, messageId: "unknown", data: { text }, about: [key], fix });
    }
  },
});
