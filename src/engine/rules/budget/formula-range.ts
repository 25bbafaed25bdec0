import type { PlanRow } from "../../plan/plan";
import { defineAppendixRule } from "../define-rule";
import { aboutCell } from "./money-cells";
import { sumFix } from "./sum-fix";
import { faultySums } from "./sum-judgement";

export const formulaRange = defineAppendixRule({
  meta: {
    id: "budget/formula-range",
    severity: "error",
    title: { vi: "Công thức cộng sai vùng", en: "Formula adds the wrong rows" },
    why: {
      vi: "Chèn thêm dòng mà công thức không mở rộng, hoặc cộng cả dòng mục lẫn các dòng con, thì tổng sai mà nhìn vẫn như đúng.",
      en: "Rows added outside the range, or headings added along with their own rows, make a total wrong that looks right.",
    },
    basis: {
      vi: "Số học: mỗi số tiền được cộng đúng một lần.",
      en: "Arithmetic: every amount is added exactly once.",
    },
    messages: {
      leftOut: {
        vi: "Công thức bỏ sót {count} số tiền (dòng {rows}). Sửa vùng cộng cho đủ.",
        en: "The formula leaves out {count} amounts (row {rows}). Correct its range.",
      },
      tooOften: {
        vi: "Công thức cộng thừa {count} số tiền (dòng {rows}): đã tính ở dòng khác hoặc không thuộc phần này. Sửa vùng cộng.",
        en: "The formula adds {count} amounts it should not (row {rows}): counted elsewhere, or not of this part. Correct its range.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    for (const { cell, fault } of faultySums(appendix)) {
      if (fault.kind !== "range") continue;
      const [messageId, rows] =
        fault.leftOut.length > 0 ? (["leftOut", fault.leftOut] as const) : (["tooOften", fault.tooOften] as const);
      report({
        sheet: appendix.sheet,
        cell: cell.field.cell,
        messageId,
        data: { count: rows.length, rows: rowNumbers(rows) },
        about: aboutCell(cell),
        fix: sumFix(appendix, cell),
      });
    }
  },
});

const MOST_NAMED = 5;

/** Row numbers as Excel shows them, the first few. */
function rowNumbers(rows: readonly PlanRow[]): string {
  const numbers = rows.map(({ row }) => row + 1).sort((a, b) => a - b);
  return numbers.slice(0, MOST_NAMED).join(", ") + (numbers.length > MOST_NAMED ? "…" : "");
}
