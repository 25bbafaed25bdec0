import { conversionOf } from "../../../src/engine/numbering/conversion";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestCell } from "../../support/plan-builder";
import { dateCell, workbookOf } from "../../support/plan-builder";
import { heading, task } from "../rules/numbering/rows";

function conversion(cell: TestCell) {
  const rows = [heading("4", "Rà soát văn bản"), task(cell, "Lập danh sách"), task("4.2", "Gửi danh sách")];
  const [appendix] = recognizePlan(workbookOf({ rows })).appendices;
  const row = appendix?.rows[1];
  return appendix && row && conversionOf(appendix, row);
}

test.each<[string, TestCell, string | null]>([
  ["a label that became a date", dateCell(2026, 1, 4, "d.m"), "date"],
  ["a text in a cell with a date format", { value: "4.1", style: { numberFormat: "dd/mm/yyyy" } }, null],
  ["a number that shows the label", 4.1, null],
  ["a text", "4.1", null],
  ["a blank cell with a date format", { value: null, style: { numberFormat: "dd/mm/yyyy" } }, null],
])("%s: %j is %s", (_name, cell, expected) => {
  expect(conversion(cell)).toBe(expected);
});
