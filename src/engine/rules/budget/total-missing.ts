import type { WorkbookChange } from "../../changes/change";
import { textContent } from "../../changes/cell-content";
import type { Fix } from "../../findings/finding";
import type { Appendix, PlanRow } from "../../plan/plan";
import { columnOf } from "../../plan/queries";
import type { MoneyColumn } from "../../plan/totals";
import { addends, moneyColumns, topRows } from "../../plan/totals";
import { cellFix } from "../cell-fix";
import { defineAppendixRule } from "../define-rule";
import { sumFormula } from "./sum-formula";

/** What is worth adding up. */
const FEWEST_AMOUNTS = 2;

export const totalMissing = defineAppendixRule({
  meta: {
    id: "budget/total-missing",
    severity: "warning",
    title: { vi: "Thiếu dòng tổng cộng", en: "No total row" },
    why: {
      vi: "Bảng có kinh phí mà không có tổng cộng thì người duyệt phải tự cộng, và không có số để đối chiếu.",
      en: "A table with budgets but no total leaves the adding to the reader, with nothing to check against.",
    },
    basis: {
      vi: "Thói quen lập biểu: bảng có cột kinh phí kết thúc bằng dòng “Tổng cộng”.",
      en: "Office habit: a table with a budget column ends with a total row.",
    },
    messages: {
      missing: {
        vi: "Cột “{header}” có số tiền nhưng bảng không có dòng tổng cộng. Thêm dòng “Tổng cộng” ở cuối bảng.",
        en: "The column “{header}” has amounts but the table has no total row. Add one at its end.",
      },
      blank: {
        vi: "Dòng tổng cộng để trống ở cột “{header}”. Điền công thức tổng.",
        en: "The total row is blank in the column “{header}”. Fill in the formula.",
      },
    },
    fix: "suggested",
  },
  check(appendix, { report }) {
    const columns = moneyColumns(appendix).filter((column) => {
      return addends(topRows(appendix), column).length >= FEWEST_AMOUNTS;
    });
    const [first] = columns;
    if (!first) return;
    const totals = appendix.rows.filter(({ kind }) => kind === "total");
    if (totals.some((row) => columns.some((column) => column.field(row)?.value.status !== "none"))) return;
    const { header, headerCell } = first.column;
    const total = totals.at(-1);
    report({
      sheet: appendix.sheet,
      cell: headerCell,
      messageId: total ? "blank" : "missing",
      data: { header },
      about: [appendix.title?.text ?? "", header],
      fix: total ? fillFix(appendix, total, columns) : addFix(appendix, columns),
    });
  },
});

function fillFix(appendix: Appendix, total: PlanRow, columns: readonly MoneyColumn[]): Fix {
  const changes = columns.flatMap((column) => {
    const cell = { row: total.row, column: column.column.index };
    return cellFix("suggested", appendix.sheet, cell, formulaOf(appendix, column)).changes;
  });
  return { confidence: "suggested", changes };
}

/** A row of its own after the last one, with the words and the formulas. */
function addFix(appendix: Appendix, columns: readonly MoneyColumn[]): Fix {
  const sheet = appendix.sheet.name;
  const row = appendix.table.bottom + 1;
  const set = (column: number, after: ReturnType<typeof formulaOf>): WorkbookChange => {
    return { type: "setCell", sheet, cell: { row, column }, before: { kind: "empty" }, after };
  };
  const content = columnOf(appendix, "content");
  return {
    confidence: "suggested",
    changes: [
      { type: "insertRows", sheet, row, count: 1 },
      ...(content ? [set(content.index, textContent("Tổng cộng"))] : []),
      ...columns.map((column) => set(column.column.index, formulaOf(appendix, column))),
    ],
  };
}

function formulaOf(appendix: Appendix, column: MoneyColumn) {
  return sumFormula(appendix, topRows(appendix), column);
}
