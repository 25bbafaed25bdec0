import type Big from "big.js";
import type { Appendix } from "../../plan/plan";
import { formatMoney } from "../../values/money/format-money";
import type { MoneyCell } from "../../plan/totals";
import { aboutCell } from "./money-cells";

/** The report of a stated amount that is not the sum of others; its message may use {stated}, {sum} and {difference}. */
export function mismatchReport<MessageId extends string>(
  messageId: MessageId,
  appendix: Appendix,
  cell: MoneyCell,
  { stated, sum }: { readonly stated: Big; readonly sum: Big },
) {
  return {
    sheet: appendix.sheet,
    cell: cell.field.cell,
    messageId,
    data: {
      stated: formatMoney(stated),
      sum: formatMoney(sum),
      difference: formatMoney(stated.minus(sum).abs()),
    },
    about: aboutCell(cell),
  };
}
