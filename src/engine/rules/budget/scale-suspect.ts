import Big from "big.js";
import type { Appendix } from "../../plan/plan";
import { amountOf, isTreeRow, moneyColumns, scaleOf } from "../../plan/totals";
import { foldKey } from "../../text/normalize";
import { formatMoney } from "../../values/money/format-money";
import { defineAppendixRule } from "../define-rule";
import type { MoneyCell } from "../../plan/totals";
import { aboutCell, ownAmounts, totalsFirst } from "./money-cells";

/** So many times the column's median, and so many đồng, make an amount suspect. */
const TIMES_MEDIAN = 1000;
const LEAST_VND = 1e12;

export const scaleSuspect = defineAppendixRule({
  meta: {
    id: "budget/scale-suspect",
    severity: "warning",
    title: { vi: "Có thể nhầm đơn vị tính", en: "Probably in another unit" },
    why: {
      vi: "Số tiền lớn gấp hàng nghìn lần các dòng khác thường là gõ theo đồng trong cột triệu đồng; cả tổng cộng sai theo.",
      en: "An amount thousands of times larger than the others is usually typed in đồng in a column of millions; the total goes wrong with it.",
    },
    basis: {
      vi: "Thói quen lập biểu: mọi số trong một cột dùng chung một đơn vị tính.",
      en: "Office habit: all numbers of a column are in one unit.",
    },
    messages: {
      suspect: {
        vi: "{amount} lớn hơn hẳn các dòng khác, quy ra đồng là {vnd} đồng. Kiểm tra xem có gõ nhầm đơn vị tính không.",
        en: "{amount} is far above the other rows: {vnd} đồng. Check whether it is in the wrong unit.",
      },
    },
    fix: "none",
  },
  check(appendix, { report }) {
    for (const { cell, amount, vnd } of suspects(appendix)) {
      report({
        sheet: appendix.sheet,
        cell: cell.field.cell,
        messageId: "suspect",
        data: { amount: formatMoney(amount), vnd: formatMoney(vnd) },
        about: aboutCell(cell),
      });
    }
  },
});

function suspects(appendix: Appendix): { cell: MoneyCell; amount: Big; vnd: Big }[] {
  const cells = ownAmounts(appendix).filter(({ row }) => isTreeRow(row));
  const found = new Map<MoneyCell, { cell: MoneyCell; amount: Big; vnd: Big }>();
  for (const column of moneyColumns(appendix)) {
    const scale = scaleOf(appendix, column);
    // The whole investment of a project may well dwarf the others.
    if (scale === null || /tổng mức đầu tư/u.test(foldKey(column.column.header))) continue;
    const own = cells.filter((cell) => cell.column.column === column.column);
    const amounts = own.map(({ field }) => amountOf(field) ?? new Big(0));
    // Hardly any plan has one, and for the median all amounts are put in order. Cells that say the same share their amount.
    if (![...new Set(amounts)].some((amount) => amount.times(scale).gte(LEAST_VND))) continue;
    const limit = median(own).times(TIMES_MEDIAN);
    for (const cell of own) {
      const amount = amountOf(cell.field) ?? new Big(0);
      if (amount.lt(limit)) continue;
      const vnd = amount.times(scale);
      if (vnd.gte(LEAST_VND)) found.set(cell, { cell, amount, vnd });
    }
  }
  return totalsFirst([...found.keys()]).flatMap((cell) => found.get(cell) ?? []);
}

/** Median of the amounts above zero; 0 where there are none. */
function median(cells: readonly MoneyCell[]): Big {
  const amounts = cells
    .flatMap(({ field }) => amountOf(field) ?? [])
    .filter((amount) => amount.gt(0))
    .sort((a, b) => (a === b ? 0 : a.cmp(b)));
  const upper = amounts[Math.floor(amounts.length / 2)] ?? new Big(0);
  const lower = amounts[Math.ceil(amounts.length / 2) - 1] ?? upper;
  return upper.plus(lower).div(2);
}
