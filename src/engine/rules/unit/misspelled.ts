import { replaceMention } from "../../values/units/edit-mentions";
import { defineRule } from "../define-rule";
import { misspelledNames } from "./misspelled-names";
import { namedUnits } from "./unit-cells";
import { unitFix } from "./unit-fix";

export const misspelled = defineRule({
  meta: {
    id: "unit/misspelled",
    severity: "warning",
    title: { vi: "Tên đơn vị có thể gõ sai", en: "Unit name probably misspelled" },
    why: {
      vi: "Tên gõ sai một hai chữ bị coi là đơn vị khác: lọc, tách theo phòng và tổng hợp sẽ sót nhiệm vụ.",
      en: "A name a letter or two off counts as another unit: filters and summaries lose the task.",
    },
    basis: {
      vi: "Danh mục đơn vị của tệp và cách viết được dùng nhiều hơn trong kế hoạch.",
      en: "The workbook's unit directory and the names the plan uses more often.",
    },
    messages: {
      misspelled: {
        vi: "“{text}” có thể là “{name}” gõ sai. Sửa lại tên, hoặc thêm vào danh mục nếu là đơn vị khác.",
        en: "“{text}” is probably “{name}”. Correct it, or add it to the directory if it is another unit.",
      },
    },
    fix: "suggested",
  },
  check(plan, { report }) {
    const names = misspelledNames(plan);
    for (const unit of namedUnits(plan, ({ key }) => names.has(key))) {
      const { appendix, row, field, mention } = unit;
      const name = names.get(mention.key);
      if (name === undefined) continue;
      const fix = unitFix("suggested", unit, replaceMention(field.text, mention, name));
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "misspelled",
        data: { text: mention.text, name },
        about: [row.content.text, mention.text],
        ...(fix && { fix }),
      });
    }
  },
});
