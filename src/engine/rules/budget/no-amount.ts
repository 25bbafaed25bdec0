import { defineAppendixRule } from "../define-rule";
import { aboutCell, moneyCells } from "./money-cells";

export const noAmount = defineAppendixRule({
  meta: {
    id: "budget/no-amount",
    severity: "info",
    title: { vi: "Ghi nguồn, không ghi số tiền", en: "A way of funding, no amount" },
    why: {
      vi: "Ô ghi nguồn kinh phí thay cho số tiền được tính là không có số tiền; tổng cộng không gồm nhiệm vụ này.",
      en: "A cell that names a way of funding counts as no amount; the total leaves the task out.",
    },
    basis: {
      vi: "Thói quen lập biểu: “kinh phí thường xuyên”, “lồng ghép” … ghi thay số tiền.",
      en: "Office habit: “from regular funds”, “combined with other work” … stand in place of an amount.",
    },
    messages: {
      funding: {
        vi: "“{text}” được tính là không có số tiền. Nếu nhiệm vụ có dự toán riêng, ghi số tiền vào ô này.",
        en: "“{text}” counts as no amount. If the task has a budget of its own, enter it here.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const cell of moneyCells(appendix)) {
      const { field } = cell;
      if (field.value.status !== "funding") continue;
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "funding",
        data: { text: field.text },
        about: [...aboutCell(cell), field.text],
      });
    }
  },
});
