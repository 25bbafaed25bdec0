import { editText, isUnchanged, typedContent } from "../../../src/apps/web/worker/typed-content";
import { DEFAULT_STYLE } from "../../../src/engine/index";
import type { CellSnapshot, CellValue } from "../../../src/engine/index";

const cell = (value: CellValue, numberFormat = "General", formula?: string): CellSnapshot => ({
  value,
  style: { ...DEFAULT_STYLE, numberFormat },
  ...(formula !== undefined && { formula }),
});

test.each([
  ["", { kind: "empty" }],
  ["Báo cáo", { kind: "text", text: "Báo cáo" }],
  ["12", { kind: "number", number: 12 }],
  ["-1.234,5", { kind: "number", number: -1234.5 }],
  ["0,25", { kind: "number", number: 0.25 }],
  ["1.234.567", { kind: "number", number: 1234567 }],
  // Numbers of plan rows, codes and what English writes are no numbers here.
  ["1.1", { kind: "text", text: "1.1" }],
  ["007", { kind: "text", text: "007" }],
  ["1,234.5", { kind: "text", text: "1,234.5" }],
  ["'12", { kind: "text", text: "12" }],
  ["'", { kind: "empty" }],
  ["=SUM(G6:G9)", { kind: "formula", formula: "SUM(G6:G9)", cached: null }],
  ["=HYPERLINK(1)", { kind: "text", text: "=HYPERLINK(1)" }],
  ["=", { kind: "text", text: "=" }],
  ["true", { kind: "boolean", boolean: true }],
  ["FALSE", { kind: "boolean", boolean: false }],
  ["#n/a", { kind: "error", error: "#N/A" }],
  ["#khác", { kind: "text", text: "#khác" }],
  ["31/6/2026", { kind: "text", text: "31/6/2026" }],
  ["1/1/1899", { kind: "text", text: "1/1/1899" }],
])("typed %s", (typed, content) => {
  expect(typedContent(typed, undefined, 1900)).toEqual({ content });
});

test.each([
  [undefined, 1900, { content: { kind: "number", number: 46387 }, numberFormat: "dd/mm/yyyy" }],
  [cell(1, "d/m/yy"), 1900, { content: { kind: "number", number: 46387 } }],
  [undefined, 1904, { content: { kind: "number", number: 44925 }, numberFormat: "dd/mm/yyyy" }],
  [cell("x", "@"), 1900, { content: { kind: "text", text: "31/12/2026" } }],
] as const)("a typed date into %j", (present, system, result) => {
  expect(typedContent("31/12/2026", present, system)).toEqual(result);
});

test.each([
  [cell("Báo cáo"), "Báo cáo", "Báo cáo"],
  [cell("=A1"), "=A1", "'=A1"],
  [cell("'x"), "'x", "''x"],
  [cell("12"), "12", "'12"],
  [cell("12", "@"), "12", "12"],
  [cell(1234.5), "1.234,50", "1234,5"],
  [cell(46387, "dd/mm/yyyy"), "31/12/2026", "31/12/2026"],
  [cell(5, "General", "SUM(A1:A2)"), "5", "=SUM(A1:A2)"],
  [cell(true), "TRUE", "TRUE"],
  [cell({ error: "#REF!" }), "#REF!", "#REF!"],
])("the editor of %j leaves it as it is", (present, shown, edit) => {
  expect(editText(present, shown)).toBe(edit);
  expect(isUnchanged(present, typedContent(edit, present, 1900))).toBe(true);
  expect(isUnchanged(present, typedContent("khác", present, 1900))).toBe(false);
});

test("an empty cell stays empty", () => {
  expect(editText(undefined, "")).toBe("");
  expect(isUnchanged(undefined, typedContent("", undefined, 1900))).toBe(true);
  expect(isUnchanged(cell(null, "General", "A1"), typedContent("", undefined, 1900))).toBe(false);
});
