import { defineAppendixRule } from "../define-rule";
import { aboutCell, moneyCells } from "./money-cells";

export const notANumber = defineAppendixRule({
  meta: {
    id: "budget/not-a-number",
    severity: "error",
    title: { vi: "Kinh phí không phải là số", en: "Budget is not a number" },
    why: {
      vi: "Ô kinh phí ghi chữ không đọc được thành số tiền thì không cộng được, người duyệt không biết cần bao nhiêu.",
      en: "A budget cell that states no amount cannot be added up, and nobody knows how much is needed.",
    },
    basis: {
      vi: "Thói quen lập biểu: cột kinh phí ghi số tiền, hoặc ghi rõ nguồn thay cho số tiền.",
      en: "Office habit: a budget column holds amounts, or names the source of funds in place of one.",
    },
    messages: {
      unreadable: {
        vi: "“{text}” không phải là số tiền, cũng không phải cách ghi nguồn kinh phí. Ghi số tiền, hoặc để trống nếu chưa có.",
        en: "“{text}” is neither an amount nor a way of funding. Enter the amount, or leave the cell blank if there is none yet.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const cell of moneyCells(appendix)) {
      const { field } = cell;
      if (field.value.status !== "unrecognised") continue;
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "unreadable",
        data: { text: field.text },
        about: [...aboutCell(cell), field.text],
      });
    }
  },
});
