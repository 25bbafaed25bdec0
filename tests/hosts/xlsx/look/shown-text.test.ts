import type { CellSnapshot, CellValue } from "../../../../src/engine/index";
import { DEFAULT_STYLE } from "../../../../src/engine/index";
import { shownText } from "../../../../src/hosts/xlsx/look/shown-text";

const cell = (value: CellValue, numberFormat = "General", formula?: string): CellSnapshot => ({
  value,
  style: { ...DEFAULT_STYLE, numberFormat },
  ...(formula !== undefined && { formula }),
});

test.each([
  [cell(1234.5), "1234,5"],
  [cell(1234.5, "#,##0.0"), "1.234,5"],
  [cell(46387, "mm-dd-yy"), "31/12/2026"],
  [cell(46387.5, "m/d/yy h:mm"), "31/12/2026 12:00"],
  [cell(0.25, "0%"), "25%"],
  [cell("Báo cáo"), "Báo cáo"],
  [cell("12", "0.00"), "12"],
  [cell("x", '@" (mới)"'), "x (mới)"],
  [cell(true), "TRUE"],
  [cell(false), "FALSE"],
  [cell({ error: "#REF!" }), "#REF!"],
  [cell(null), ""],
  [cell(null, "General", "SUM(A1:A2)"), "=SUM(A1:A2)"],
  [cell(null, "General", ""), ""],
  [cell(7, "[dở dang"), "7"],
])("%j is shown as %s", (value, text) => {
  expect(shownText(value, 1900)).toBe(text);
});

test("days of the 1904 system are four years and a day on; numbers are not", () => {
  expect(shownText(cell(44925, "dd/mm/yyyy"), 1904)).toBe("31/12/2026");
  expect(shownText(cell(44925, "0"), 1904)).toBe("44925");
});
