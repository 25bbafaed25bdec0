import { columnSamples } from "../../../src/engine/plan/column-samples";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestCell } from "../../support/plan-builder";
import { dateCell, workbookOf } from "../../support/plan-builder";

function samples(cells: readonly TestCell[], count = 3): string[] {
  const rows = cells.map((cell, at) => [String(at + 1), "Việc", "Báo cáo", "Văn phòng", "", "Quý I", cell]);
  const [appendix] = recognizePlan(workbookOf({ rows })).appendices;
  return appendix ? columnSamples(appendix, 6, count, 1900) : [];
}

test.each<[string, readonly TestCell[], string[]]>([
  ["the first ones, without the heading", ["một", "hai", "ba", "bốn"], ["một", "hai", "ba"]],
  ["each once, blanks passed over", ["một", "", "một", "  ", "hai"], ["một", "hai"]],
  ["on one line", ["hai\n dòng "], ["hai dòng"]],
  ["numbers without the noise of binary", [0.1 + 0.2, 12], ["0.3", "12"]],
  ["dates as days", [dateCell(2026, 3, 5)], ["5/3/2026"]],
  ["errors by their code", [{ value: { error: "#REF!" } }], ["#REF!"]],
  ["nothing in the column", ["", ""], []],
])("%s", (_name, cells, expected) => {
  expect(samples(cells)).toEqual(expected);
});

test("no further than the table", () => {
  expect(samples(["một"], 9)).toEqual(["một"]);
});
