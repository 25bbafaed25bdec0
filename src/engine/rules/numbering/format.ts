import { formatNumberLabel } from "../../values/number-label/format-number-label";
import { defineAppendixRule } from "../define-rule";
import { conversionOf } from "../../numbering/conversion";
import { labelChange, placeOf } from "../../numbering/label-change";
import { labelOf } from "../../numbering/label-of";
import { isStyled, labelStylesOf, styled } from "../../numbering/label-style";

export const labelFormat = defineAppendixRule({
  meta: {
    id: "numbering/format",
    severity: "info",
    title: { vi: "Số thứ tự viết khác kiểu", en: "Number written differently" },
    why: {
      vi: "Số cùng cấp viết lẫn “1.3” với “1.3.” làm bảng thiếu thống nhất và khó tìm theo số.",
      en: "“1.3” and “1.3.” mixed on one level look careless and make a number hard to search for.",
    },
    basis: {
      vi: "Thói quen văn phòng: số cùng cấp trong một phụ lục viết theo một kiểu.",
      en: "Office habit: numbers of one level are written in one way throughout an appendix.",
    },
    messages: {
      style: {
        vi: "“{text}” viết khác kiểu các số cùng cấp. Sửa thành “{expected}”.",
        en: "“{text}” is written unlike the other numbers of its level. Make it “{expected}”.",
      },
    },
    fix: "safe",
  },
  check(appendix, { report }) {
    const styles = labelStylesOf(appendix);
    for (const row of appendix.rows) {
      const label = labelOf(row);
      const style = label && styles.of(label, row);
      if (!label || !style || isStyled(label, style) || conversionOf(appendix, row) !== null) continue;
      const expected = styled(label, style);
      const change = labelChange(appendix, row, expected, placeOf(appendix, row));
      report({
        sheet: appendix.sheet,
        cell: row.number.cell,
        messageId: "style",
        data: { text: row.number.raw, expected: formatNumberLabel(expected) },
        about: [row.content.text, row.number.raw],
        ...(change && { fix: { confidence: "safe", changes: [change] } }),
      });
    }
  },
});
