import { defineAppendixRule } from "../define-rule";
import { labelStylesOf } from "../../numbering/label-style";
import { numberRows } from "../../numbering/number-rows";
import { siblingLists } from "../../numbering/sibling-lists";
import { unnumberedRows } from "../../numbering/unnumbered";

export const numberMissing = defineAppendixRule({
  meta: {
    id: "numbering/missing",
    severity: "warning",
    title: { vi: "Dòng không có số thứ tự", en: "Row without a number" },
    why: {
      vi: "Dòng không đánh số giữa các dòng có số dễ bị đọc nhầm là phần tiếp theo của dòng trên và không viện dẫn được.",
      en: "A row without a number among numbered ones reads as a continuation of the row above and cannot be cited.",
    },
    basis: {
      vi: "Thói quen văn phòng: các dòng cùng cấp trong một mục đều có số; chỉ dòng duy nhất của mục và gạch đầu dòng được bỏ số.",
      en: "Office habit: all rows of a level are numbered; only an only child and bullets go without.",
    },
    messages: {
      missing: {
        vi: "Dòng “{content}” chưa có số thứ tự, trong khi các dòng cùng cấp đều có. Điền số “{expected}”.",
        en: "“{content}” has no number while the other rows of its level have one. Number it “{expected}”.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    const rows = unnumberedRows(appendix);
    if (rows.length === 0) return;
    const lists = siblingLists(appendix);
    const styles = labelStylesOf(appendix);
    for (const { row, cell, text, changes } of numberRows(appendix, rows, lists, styles)) {
      report({
        sheet: appendix.sheet,
        cell,
        messageId: "missing",
        data: { content: row.content.text, expected: text },
        // Where merged areas are unknown, the number may stand in one that reaches down to this row.
        ...(appendix.sheet.merges === null && { severity: "info" }),
        about: [row.content.text],
        ...(changes && { fix: { confidence: "suggested", changes } }),
      });
    }
  },
});
