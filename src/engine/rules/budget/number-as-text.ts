import type { Fix } from "../../findings/finding";
import type { Appendix } from "../../plan/plan";
import { scaleOf } from "../../plan/totals";
import { formatAddress } from "../../snapshot/address";
import { formatMoney } from "../../values/money/format-money";
import { defineAppendixRule } from "../define-rule";
import type { MoneyCell } from "../../plan/totals";
import { aboutCell, moneyCells } from "./money-cells";
import { sumsPassingOver } from "./formula-count";
import { moneyFix } from "./sum-fix";

export const numberAsText = defineAppendixRule({
  meta: {
    id: "budget/number-as-text",
    severity: "error",
    title: { vi: "Số tiền lưu dạng chữ", en: "Amount stored as text" },
    why: {
      vi: "Số tiền lưu dạng chữ nhìn vẫn là số nhưng hàm SUM bỏ qua, nên tổng cộng thiếu mà không ai thấy.",
      en: "An amount stored as text looks like a number, but SUM skips it and the total falls short unseen.",
    },
    basis: {
      vi: "Cách tính của Excel: SUM chỉ cộng ô số.",
      en: "How Excel calculates: SUM adds number cells only.",
    },
    messages: {
      text: {
        vi: "“{text}” là chữ, không phải số, nên SUM không cộng. Đổi thành số.",
        en: "“{text}” is text, not a number, so SUM skips it. Turn it into a number.",
      },
      addedTwice: {
        vi: "“{text}” là chữ nên công thức ở ô {formula} chưa cộng dòng này. Đổi thành số thì sửa cả vùng cộng ở đó, kẻo cộng hai lần.",
        en: "“{text}” is text, so the formula in {formula} skips this row. Turn it into a number and correct that range, or it counts twice.",
      },
      ambiguous: {
        vi: "“{text}” là chữ và đọc được hai cách: {first} hoặc {second}. Gõ lại thành số đúng.",
        en: "“{text}” is text with two readings: {first} or {second}. Type the right number.",
      },
    },
    fix: "safe",
  },
  check(appendix, { report }) {
    const { sheet } = appendix;
    for (const cell of moneyCells(appendix)) {
      const { value, text, cell: address } = cell.field;
      if (value.status !== "ambiguous" && !(value.status === "amount" && value.asText)) continue;
      const about = [...aboutCell(cell), text];
      if (value.status === "ambiguous") {
        const [first, second] = value.readings.map(formatMoney);
        const data = { text, first: first ?? "", second: second ?? "" };
        report({ sheet, cell: address, messageId: "ambiguous", data, about });
      } else {
        const fix = numberFix(appendix, cell);
        const [over] = sumsPassingOver(appendix, address);
        const [messageId, data] = over
          ? (["addedTwice", { text, formula: formatAddress(over.field.cell) }] as const)
          : (["text", { text }] as const);
        report({ sheet, cell: address, messageId, data, about, ...(fix && { fix }) });
      }
    }
  },
});

/** The amount as a number; null where that would lose words or a formula, or the unit it is in is not known. */
function numberFix(appendix: Appendix, cell: MoneyCell): Fix | null {
  const { column, field } = cell;
  const { value } = field;
  if (value.status !== "amount" || value.note !== undefined) return null;
  if (value.unit !== undefined && scaleOf(appendix, column) === null) return null;
  const stored = appendix.sheet.cells.at(field.cell);
  const number = value.amount.toNumber();
  if (stored?.formula !== undefined || !value.amount.eq(number)) return null;
  return moneyFix("safe", appendix, cell, { kind: "number", number });
}
