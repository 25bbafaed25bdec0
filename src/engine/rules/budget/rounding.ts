import { defineAppendixRule } from "../define-rule";
import { faultyComponents } from "./components";
import { mismatchReport } from "./mismatch-report";
import { faultySums } from "./sum-judgement";

export const rounding = defineAppendixRule({
  meta: {
    id: "budget/rounding",
    severity: "info",
    title: { vi: "Lệch do làm tròn", en: "Off by rounding" },
    why: {
      vi: "Tổng lệch một chút vì các số đã làm tròn: không phải cộng sai, nhưng người đọc cộng lại sẽ không khớp.",
      en: "The total is slightly off because numbers were rounded: not wrong, but a reader who adds up will not get it.",
    },
    basis: {
      vi: "Số học: định dạng số giấu phần lẻ, tổng làm tròn lệch không quá nửa đơn vị chữ số cuối.",
      en: "Arithmetic: number formats hide fractions; a rounded total is off by at most half its last digit.",
    },
    messages: {
      rounded: {
        vi: "Ghi {stated}, cộng đúng là {sum}, lệch {difference} do làm tròn. Nếu cần khớp tuyệt đối, dùng công thức.",
        en: "It says {stated}, the exact sum is {sum}: {difference} apart by rounding. Use a formula if it must match exactly.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { cell, fault } of faultySums(appendix)) {
      if (fault.kind === "rounding") report(mismatchReport("rounded", appendix, cell, fault));
    }
    for (const row of faultyComponents(appendix)) {
      if (row.kind === "rounding") report(mismatchReport("rounded", appendix, row.total, row));
    }
  },
});
