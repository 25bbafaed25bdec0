import { replaceMention } from "../../values/units/edit-mentions";
import { isOtherWriting, preferredWriting, variantClusters } from "../../values/units/variants";
import { defineRule } from "../define-rule";
import { misspelledNames } from "./misspelled-names";
import type { UnitMention } from "../../values/units/unit";
import { unitTimes } from "../../plan/unit-times";
import { namedUnits } from "./unit-cells";
import { unitFix } from "./unit-fix";

export const variant = defineRule({
  meta: {
    id: "unit/variant",
    severity: "warning",
    title: { vi: "Một đơn vị viết nhiều cách", en: "One unit written in several ways" },
    why: {
      vi: "Cùng một đơn vị mà viết mỗi nơi một kiểu thì lọc và đếm theo tên sẽ sót nhiệm vụ.",
      en: "Where one unit is written in several ways, filtering and counting by name lose tasks.",
    },
    basis: {
      vi: "Thói quen soạn thảo: một tên gọi viết thống nhất trong cả văn bản.",
      en: "Writing habit: one name, one writing throughout a document.",
    },
    messages: {
      variant: {
        vi: "“{text}” ở nơi khác trong kế hoạch viết là “{name}”. Viết thống nhất một cách.",
        en: "“{text}” is written “{name}” elsewhere in the plan. Use one writing.",
      },
    },
    fix: "suggested",
  },
  check(plan, { report }) {
    const wrong = misspelledNames(plan);
    const names = new Map(
      variantClusters(unitTimes(plan)).map(({ key, writings }) => [key, preferredWriting(writings, plan.directory)]),
    );
    const mayVary = ({ key }: UnitMention) => names.has(key) && !wrong.has(key);
    for (const unit of namedUnits(plan, mayVary)) {
      const { appendix, row, field, mention } = unit;
      const name = names.get(mention.key);
      if (name === undefined || !isOtherWriting(mention.text, name)) continue;
      const fix = unitFix("suggested", unit, replaceMention(field.text, mention, name));
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "variant",
        data: { text: mention.text, name },
        about: [row.content.text, mention.text],
        ...(fix && { fix }),
      });
    }
  },
});
