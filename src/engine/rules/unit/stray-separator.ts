import { defineRule } from "../define-rule";
import { fieldReport } from "../field-report";
import { unitCells } from "./unit-cells";
import { unitFix } from "./unit-fix";

export const straySeparator = defineRule({
  meta: {
    id: "unit/stray-separator",
    severity: "info",
    title: { vi: "Dấu ngăn cách thừa", en: "Stray separator" },
    why: {
      vi: "Dấu “;” hoặc “,” thừa ở đầu, cuối hay liền nhau làm người đọc tưởng còn thiếu tên đơn vị.",
      en: "A leading, trailing or doubled “;” or “,” looks as if the name of a unit were missing.",
    },
    basis: {
      vi: "Thói quen soạn thảo: dấu ngăn cách chỉ đứng giữa hai tên.",
      en: "Writing habit: a separator stands between two names.",
    },
    messages: {
      stray: {
        vi: "“{text}” thừa dấu ngăn cách. Bỏ dấu thừa.",
        en: "“{text}” has a stray separator. Remove it.",
      },
    },
    fix: "safe",
  },
  check(plan, { report }) {
    for (const cell of unitCells(plan, ({ stray }) => stray !== null)) {
      const { appendix, row, field } = cell;
      const fix = unitFix("safe", cell, field.value.stray?.fixed ?? field.text);
      report({ ...fieldReport(appendix, row, field), messageId: "stray", ...(fix && { fix }) });
    }
  },
});
