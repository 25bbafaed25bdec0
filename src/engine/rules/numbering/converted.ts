import type { PlanRow } from "../../plan/plan";
import { formatNumberLabel } from "../../values/number-label/format-number-label";
import type { NumberLabel } from "../../values/number-label/number-label";
import { defineAppendixRule } from "../define-rule";
import type { Conversion } from "../../numbering/conversion";
import { conversionsOf } from "../../numbering/conversion";
import { labelChange, placeOf } from "../../numbering/label-change";
import { labelOf } from "../../numbering/label-of";
import type { LabelStyles } from "../../numbering/label-style";
import { labelStylesOf } from "../../numbering/label-style";
import { relabel } from "../../numbering/renumber";
import { siblingLists } from "../../numbering/sibling-lists";

export const convertedNumber = defineAppendixRule<Conversion>({
  meta: {
    id: "numbering/converted",
    severity: "error",
    title: { vi: "Số thứ tự bị Excel đổi", en: "Number changed by Excel" },
    why: {
      vi: "Excel tự đổi “4.1” thành ngày 4 tháng 1, “1.10” thành 1,1: số in ra không còn là số của nhiệm vụ.",
      en: "Excel turns “4.1” into 4 January and “1.10” into 1.1: what is printed is no longer the task's number.",
    },
    basis: {
      vi: "Cách Excel đọc ô chưa định dạng Văn bản (Text).",
      en: "How Excel reads cells that are not formatted as Text.",
    },
    messages: {
      date: {
        vi: "Excel đã đổi số thứ tự này thành ngày tháng. Gõ lại “{expected}” ở dạng văn bản (Text).",
        en: "Excel turned this number into a date. Type “{expected}” again as text.",
      },
      zero: {
        vi: "Ô đang lưu số {text}: Excel đã bỏ số 0 ở cuối. Gõ lại “{expected}” ở dạng văn bản (Text).",
        en: "The cell holds the number {text}: Excel dropped the final zero. Type “{expected}” again as text.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    const converted = conversionsOf(appendix);
    if (converted.size === 0) return;
    const styles = labelStylesOf(appendix);
    for (const list of siblingLists(appendix)) {
      if (!list.rows.some(({ row }) => converted.has(row))) continue;
      for (const { row, label } of relabel(list, [])) {
        const messageId = converted.get(row);
        if (!messageId) continue;
        const expected = dressed(label, row, styles);
        const change = labelChange(appendix, row, expected, placeOf(appendix, row));
        const text = formatNumberLabel(expected);
        report({
          sheet: appendix.sheet,
          cell: row.number.cell,
          messageId,
          data: { text: row.number.raw, expected: text },
          about: [row.content.text, text],
          ...(change && { fix: { confidence: "suggested", changes: [change] } }),
        });
      }
    }
  },
});

/** As the others of its kind; the only one of its kind takes the sign after its parent's label: "4." gives "4.1.". */
function dressed(label: NumberLabel, row: PlanRow, styles: LabelStyles): NumberLabel {
  if (styles.of(label, row)) return styles.dress(label, row);
  const above = row.parent && labelOf(row.parent);
  return above?.scheme === "decimal" ? { ...label, suffix: above.suffix } : label;
}
