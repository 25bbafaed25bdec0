import type Big from "big.js";
import { amountOf } from "../../plan/totals";
import { formatMoney } from "../../values/money/format-money";
import { defineAppendixRule } from "../define-rule";
import { aboutCell, ownAmounts, totalsFirst } from "./money-cells";

export const negative = defineAppendixRule({
  meta: {
    id: "budget/negative",
    severity: "warning",
    title: { vi: "Kinh phí âm", en: "Negative budget" },
    why: {
      vi: "Nhiệm vụ không thể cần số tiền nhỏ hơn 0; thường là gõ nhầm dấu “-” hoặc công thức trừ ngược.",
      en: "No task costs less than nothing; usually a minus sign typed by mistake or a difference the wrong way round.",
    },
    basis: {
      vi: "Thói quen lập biểu: dự toán của một nhiệm vụ là số không âm.",
      en: "Office habit: a task's budget is not below zero.",
    },
    messages: {
      negative: {
        vi: "Kinh phí {amount} nhỏ hơn 0. Kiểm tra dấu “-” hoặc công thức của ô.",
        en: "The budget {amount} is below zero. Check the minus sign or the formula.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    const below = ownAmounts(appendix).filter(({ field }) => isBelowZero(amountOf(field)));
    for (const cell of totalsFirst(below)) {
      const amount = amountOf(cell.field);
      if (!amount) continue;
      report({
        sheet: appendix.sheet,
        cell: cell.field.cell,
        messageId: "negative",
        data: { amount: formatMoney(amount) },
        about: aboutCell(cell),
      });
    }
  },
});

function isBelowZero(amount: Big | null): boolean {
  return amount !== null && amount.s < 0 && !amount.eq(0);
}
