import Big from "big.js";
import type { SheetSnapshot } from "../snapshot/workbook";
import { sumAmounts } from "../values/money/amounts";
import type { MoneyCell } from "./totals";

/**
 * Decimals a number format shows: "0.0" → 1, "#,##0" → 0, "0%" → 2, "#,##0," (thousands) → −3.
 * Null where the format hides nothing (General, text) or shows something else than a number.
 */
export function shownDecimals(format: string): number | null {
  const [section = ""] = format.replace(/"[^"]*"|\\.|_.|\*./g, "").split(";");
  const plain = section.replace(/\[[^\]]*\]/g, "");
  const [, digits] = /^[^0#?]*([0#?,\s]*(?:\.[0#?]*)?,*)[^0#?]*$/.exec(plain) ?? [];
  if (digits === undefined || !/[0#?]/.test(digits) || /[/eyd@]|general/i.test(plain)) return null;
  const decimals = /\.([0#?]*)/.exec(digits)?.[1]?.length ?? 0;
  const thousands = /(,*)$/.exec(digits.replace(/\.[0#?]*/, "").trim())?.[1]?.length ?? 0;
  return decimals + (plain.includes("%") ? 2 : 0) - 3 * thousands;
}

function formatOf(sheet: SheetSnapshot, { field }: MoneyCell): string {
  const cell = sheet.cells.at(field.cell);
  return typeof cell?.value === "number" ? cell.style.numberFormat : "General";
}

/** Decimals of the last digit a cell shows: of its format, else of what is stored. */
function lastDigit(sheet: SheetSnapshot, cell: MoneyCell, amount: Big): number {
  return shownDecimals(formatOf(sheet, cell)) ?? amount.toFixed().split(".")[1]?.length ?? 0;
}

/** What the format of an amount's cell hides of it. */
function hiddenPart(sheet: SheetSnapshot, cell: MoneyCell): Big {
  const { value } = cell.field;
  const decimals = shownDecimals(formatOf(sheet, cell));
  if (value.status !== "amount" || decimals === null) return new Big(0);
  return value.amount.minus(value.amount.round(decimals, Big.roundHalfUp)).abs();
}

/**
 * How far a stated sum may be off for rounding alone: half a unit of the last digit it shows, plus what the number
 * formats of its addends hide.
 */
export function roundingAllowance(
  sheet: SheetSnapshot,
  total: MoneyCell,
  stated: Big,
  addends: readonly MoneyCell[],
): Big {
  const half = new Big(10).pow(-lastDigit(sheet, total, stated)).div(2);
  return half.plus(sumAmounts(addends.map((cell) => hiddenPart(sheet, cell))));
}
