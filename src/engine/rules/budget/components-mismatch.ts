import { defineAppendixRule } from "../define-rule";
import { faultyComponents } from "./components";
import { mismatchReport } from "./mismatch-report";

export const componentsMismatch = defineAppendixRule({
  meta: {
    id: "budget/components-mismatch",
    severity: "error",
    title: { vi: "Tổng không bằng các nguồn cộng lại", en: "Components do not add up" },
    why: {
      vi: "Tổng kinh phí của dòng phải bằng các nguồn cộng lại; lệch thì không biết nguồn nào cấp bao nhiêu.",
      en: "A row's total must be the sum of its sources of funds; otherwise nobody knows which source gives how much.",
    },
    basis: {
      vi: "Số học: ngân sách nhà nước cộng các nguồn khác bằng tổng kinh phí.",
      en: "Arithmetic: state budget plus other sources is the total.",
    },
    messages: {
      mismatch: {
        vi: "Tổng của dòng ghi {stated}, cộng các nguồn được {sum}, lệch {difference}. Sửa tổng hoặc số tiền của từng nguồn.",
        en: "The row's total says {stated}, its sources add up to {sum}: {difference} apart. Correct the total or the sources.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const row of faultyComponents(appendix)) {
      if (row.kind === "mismatch") report(mismatchReport("mismatch", appendix, row.total, row));
    }
  },
});
