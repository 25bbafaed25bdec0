import { defineAppendixRule } from "../define-rule";
import { mismatchReport } from "./mismatch-report";
import { sumFix } from "./sum-fix";
import { faultySums } from "./sum-judgement";

export const subtotalMismatch = defineAppendixRule({
  meta: {
    id: "budget/subtotal-mismatch",
    severity: "error",
    title: { vi: "Cộng mục sai", en: "Wrong subtotal" },
    why: {
      vi: "Số tiền của mục phải bằng tổng các dòng bên dưới; lệch thì người duyệt không biết sửa dòng nào.",
      en: "A section's amount must be the sum of the rows under it; otherwise nobody knows which row to correct.",
    },
    basis: {
      vi: "Số học: số tiền của mục, nhóm hoặc dòng cộng bằng tổng các dòng thuộc mục đó.",
      en: "Arithmetic: the amount of a section, group or subtotal row is the sum of its rows.",
    },
    messages: {
      mismatch: {
        vi: "Dòng này ghi {stated}, cộng các dòng bên dưới được {sum}, lệch {difference}. Thay bằng công thức, hoặc sửa các dòng đó.",
        en: "This row says {stated}, its rows add up to {sum}: {difference} apart. Use a formula, or correct the rows.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    for (const { cell, fault } of faultySums(appendix)) {
      if (cell.kind !== "subtotal" || fault.kind !== "mismatch") continue;
      report({ ...mismatchReport("mismatch", appendix, cell, fault), fix: sumFix(appendix, cell) });
    }
  },
});
