import { shownDecimals } from "../../../src/engine/plan/shown-amount";

test.each<[string, number | null]>([
  ["General", null],
  ["@", null],
  ["", null],
  [";;;", null],
  ['"chưa có"', null],
  ["dd/mm/yyyy hh:mm:ss.000", null],
  ["dd/mm/yyyy", null],
  ["0", 0],
  ["#,##0", 0],
  ["#,##0.0", 1],
  ["0.00", 2],
  ["#,##0.0##", 3],
  ["0%", 2],
  ["0.0%", 3],
  ["#,##0,", -3],
  ["#,##0.0,,", -5],
  ['#,##0.0" triệu"', 1],
  ['"Số: "0', 0],
  ["#,##0\\ đ", 0],
  ["0.00;(0)", 2],
  ["[Red]0.0;0", 1],
  ["_(* #,##0.00_);_(* (#,##0.00)", 2],
  ["[$-42A]#,##0.0", 1],
  ["0.00E+00", null],
])("%j shows %p decimals", (format, decimals) => {
  expect(shownDecimals(format)).toBe(decimals);
});
