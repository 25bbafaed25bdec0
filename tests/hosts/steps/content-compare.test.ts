import type { CellContent } from "../../../src/engine/changes/change";
import { holds, holdsSkeleton } from "../../../src/hosts/steps/content-compare";

const text = (words: string): CellContent => ({ kind: "text", text: words });
const formula = (of: string): CellContent => ({ kind: "formula", formula: of, cached: null });

test.each([
  ["a text, its lines ended otherwise", text("a\r\nb\rc"), text("a\nb\nc"), true, true],
  ["another text", text("a"), text("b"), false, false],
  ["a text and a formula", text("A1"), formula("A1"), false, false],
  ["a formula and a text", formula("A1"), text("A1"), false, false],
  [
    "a newer function under its name in files",
    formula("_xlfn.XLOOKUP(A1,B:B,C:C)"),
    formula("XLOOKUP(A1,B:B,C:C)"),
    true,
    true,
  ],
  ["a formula that points elsewhere", formula("A1+1"), formula("A9+1"), false, true],
  ["another formula", formula("A1+1"), formula("A1+2"), false, false],
])("%s", (_, actual, expected, same, alike) => {
  expect([holds(actual, expected), holdsSkeleton(actual, expected)]).toEqual([same, alike]);
});
