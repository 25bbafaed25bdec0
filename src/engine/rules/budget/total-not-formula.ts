import { formatMoney } from "../../values/money/format-money";
import { amountOf, holdsAmount } from "../../plan/totals";
import { defineAppendixRule } from "../define-rule";
import { aboutCell } from "./money-cells";
import { sumCells } from "../../plan/sum-cells";
import { sumFix } from "./sum-fix";

export const totalNotFormula = defineAppendixRule({
  meta: {
    id: "budget/total-not-formula",
    severity: "info",
    title: { vi: "Tổng cộng gõ tay", en: "Total typed by hand" },
    why: {
      vi: "Tổng cộng gõ tay không tự đổi khi sửa số tiền của nhiệm vụ, nên lần sửa sau dễ thành sai.",
      en: "A typed total does not follow when a task's amount changes, so the next edit makes it wrong.",
    },
    basis: {
      vi: "Thói quen lập biểu trên Excel: dòng tổng cộng dùng hàm SUM.",
      en: "Office habit in Excel: the total row uses SUM.",
    },
    messages: {
      typed: {
        vi: "Tổng cộng {text} là số gõ tay. Thay bằng công thức để tổng tự đổi theo các nhiệm vụ.",
        en: "The total {text} is typed by hand. Use a formula so that it follows the tasks.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    for (const cell of sumCells(appendix)) {
      const { kind, field, addends } = cell;
      const formula = appendix.sheet.cells.at(field.cell)?.formula;
      if (kind !== "total" || formula !== undefined || !holdsAmount(field) || addends.length === 0) continue;
      const amount = amountOf(field);
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "typed",
        data: { text: amount ? formatMoney(amount) : field.text },
        about: aboutCell(cell),
        fix: sumFix(appendix, cell),
      });
    }
  },
});
