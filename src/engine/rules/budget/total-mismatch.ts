import { defineAppendixRule } from "../define-rule";
import { mismatchReport } from "./mismatch-report";
import { sumFix } from "./sum-fix";
import { faultySums } from "./sum-judgement";

export const totalMismatch = defineAppendixRule({
  meta: {
    id: "budget/total-mismatch",
    severity: "error",
    title: { vi: "Tổng cộng sai", en: "Wrong total" },
    why: {
      vi: "Tổng cộng không bằng tổng các nhiệm vụ thì biểu kinh phí không trình duyệt được: không ai biết số nào đúng.",
      en: "A total that is not the sum of its tasks cannot be approved: nobody knows which number is right.",
    },
    basis: {
      vi: "Số học: tổng cộng bằng tổng kinh phí của các nhiệm vụ, kể cả dòng bị ẩn.",
      en: "Arithmetic: the total is the sum of the tasks' budgets, hidden rows included.",
    },
    messages: {
      mismatch: {
        vi: "Tổng cộng ghi {stated}, cộng các nhiệm vụ được {sum}, lệch {difference}. Thay bằng công thức, hoặc sửa số tiền của nhiệm vụ.",
        en: "The total says {stated}, its tasks add up to {sum}: {difference} apart. Use a formula, or correct the tasks.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    for (const { cell, fault } of faultySums(appendix)) {
      if (cell.kind !== "total" || fault.kind !== "mismatch") continue;
      report({ ...mismatchReport("mismatch", appendix, cell, fault), fix: sumFix(appendix, cell) });
    }
  },
});
