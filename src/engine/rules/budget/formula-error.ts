import { parseFormula } from "../../formulas/parse-formula";
import { referencedRanges } from "../../formulas/sum-references";
import type { Appendix, Plan } from "../../plan/plan";
import type { CellRange } from "../../snapshot/address";
import { rangeContains } from "../../snapshot/address";
import { defineRule } from "../define-rule";
import type { MoneyCell } from "../../plan/totals";
import { aboutCell, moneyCells } from "./money-cells";
import { sumCells } from "../../plan/sum-cells";

interface ErrorCell extends MoneyCell {
  readonly appendix: Appendix;
  readonly error: string;
}

export const formulaError = defineRule({
  meta: {
    id: "budget/formula-error",
    severity: "error",
    title: { vi: "Công thức báo lỗi", en: "Formula error" },
    why: {
      vi: "Ô báo lỗi không có số tiền, và mọi tổng cộng tham chiếu đến ô này cũng báo lỗi theo.",
      en: "A cell with an error has no amount, and every total that refers to it fails with it.",
    },
    basis: {
      vi: "Cách tính của Excel: lỗi ở một ô lan sang mọi công thức dùng ô đó.",
      en: "How Excel calculates: an error spreads to every formula that uses the cell.",
    },
    messages: {
      error: {
        vi: "Ô báo lỗi {error}. Sửa công thức, hoặc gõ số tiền.",
        en: "The cell shows {error}. Correct the formula, or type the amount.",
      },
    },
    fix: "none",
  },
  check(plan, { report }) {
    const cells = errorCells(plan);
    for (const cell of cells) {
      if (follows(cell, cells)) continue;
      const { appendix, error, field } = cell;
      report({
        sheet: appendix.sheet,
        cell: field.cell,
        messageId: "error",
        data: { error },
        about: [...aboutCell(cell), error],
      });
    }
  },
});

function errorCells(plan: Plan): ErrorCell[] {
  const cells: ErrorCell[] = [];
  for (const appendix of plan.appendices) {
    for (const cell of moneyCells(appendix)) {
      const { value } = cell.field;
      if (value.status === "error") cells.push({ ...cell, appendix, error: value.error });
    }
  }
  return cells;
}

/** The error comes from another cell that is reported itself. */
function follows(cell: ErrorCell, all: readonly ErrorCell[]): boolean {
  const { appendix, field } = cell;
  const formula = appendix.sheet.cells.at(field.cell)?.formula;
  if (formula === undefined) return false;
  const node = parseFormula(formula);
  const ranges = node ? referencedRanges(node, appendix.sheet.name) : addedCells(cell);
  return all.some(
    (other) =>
      other !== cell &&
      ranges.some(
        ({ sheet, range }) =>
          sheet.toLowerCase() === other.appendix.sheet.name.toLowerCase() && rangeContains(range, other.field.cell),
      ),
  );
}

/** What a sum whose formula we cannot read must add. */
function addedCells({ appendix, field }: ErrorCell): { sheet: string; range: CellRange }[] {
  const sum = sumCells(appendix).find((cell) => cell.field === field);
  return (sum?.addends ?? []).map(({ row }) => {
    const { column } = field.cell;
    return { sheet: appendix.sheet.name, range: { top: row, bottom: row, left: column, right: column } };
  });
}
