import { contentFingerprint, gridFingerprint } from "../../../src/engine/changes/content-fingerprint";
import type { CellContent } from "../../../src/engine/changes/change";
import { applyChanges } from "../../../src/engine/changes/apply";
import { workbookOf } from "../../support/plan-builder";
import { contentOfRows } from "../../support/sheet-content";

const of = (content: CellContent | string | number, row = 0, column = 0) =>
  contentFingerprint(contentOfRows([[content]]).cells.map((cell) => ({ ...cell, row, column })));
const formula = (text: string, cached: string | number | null = null): CellContent => {
  return { kind: "formula", formula: text, cached };
};

test.each<[string, CellContent | string | number, CellContent | string | number]>([
  ["line breaks", "một\nhai", "một\r\nhai"],
  ["a cached value", formula("SUM(A1)", 1), formula("SUM(A1)", 2)],
  ["rows put in above", formula("SUM(G8:G9)"), formula("SUM(G18:G19)")],
  ["absolute references", formula("SUM($G$8,A:A)"), formula("SUM($G$9,A:A)")],
  ["a sheet renamed", formula("'Phụ lục'!B12&\"x\""), formula("'Phụ lục 1'!B14&\"x\"")],
  ["a sheet that needs no quotes any more", formula("'Phụ lục'!B12"), formula("Phụ_lục!B12")],
  ["a quote in a sheet's name", formula("'a''b'!B12"), formula("c!B12")],
  ["blanks in a formula", formula("SUM(A1, A2)"), formula("SUM(A1,A2)")],
])("the same: %s", (_name, a, b) => {
  expect(of(a)).toBe(of(b));
});

test.each<[string, CellContent | string | number, CellContent | string | number]>([
  ["another text", "một", "hai"],
  ["another number", 1, 1.5],
  ["a number as text", 1, "1"],
  ["another value of truth", { kind: "boolean", boolean: true }, { kind: "boolean", boolean: false }],
  ["another error", { kind: "error", error: "#REF!" }, { kind: "error", error: "#N/A" }],
  ["another function", formula("SUM(A1)"), formula("MAX(A1)")],
  ["another text in a formula", formula('HYPERLINK(A1,"A1")'), formula('HYPERLINK(A1,"A2")')],
  ["a doubled quote in a text", formula('"a""A1"'), formula('"a""A2"')],
  ["a formula for its value", formula("1"), 1],
  ["a function whose name looks like a cell", formula("LOG10(A1)"), formula("LOG20(A1)")],
])("another: %s", (_name, a, b) => {
  expect(of(a)).not.toBe(of(b));
});

test("the place counts, the order and empty cells do not", () => {
  expect(of("x", 1, 0)).not.toBe(of("x", 0, 1));
  const { cells } = contentOfRows([["a", "b"], [{ kind: "empty" }]]);
  expect(contentFingerprint([...cells].reverse())).toBe(contentFingerprint(contentOfRows([["a", "b"]]).cells));
});

test("a sheet as read has the fingerprint of what was written", () => {
  const content = contentOfRows([
    ["a", 1],
    [null, formula("SUM(B1)", 1)],
  ]);
  const made = applyChanges(workbookOf(), [{ type: "putSheet", sheet: "TH", over: null, content }]);
  expect(made.sheets.map(({ cells }) => gridFingerprint(cells))).toEqual([contentFingerprint(content.cells)]);
});
