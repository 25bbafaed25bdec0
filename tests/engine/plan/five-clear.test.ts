import { fiveClear, isAllClear } from "../../../src/engine/plan/five-clear";
import { tasksOf } from "../../../src/engine/plan/queries";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestCell } from "../../support/plan-builder";
import { HEADER, workbookOf } from "../../support/plan-builder";

const CLEAR = ["1", "Lập kế hoạch", "Kế hoạch", "Văn phòng Sở", "", "Quý I"];

/** What is not clear of the only task of a plan. */
function unclear(row: readonly TestCell[], header: readonly string[] = HEADER): string[] {
  const [appendix] = recognizePlan(workbookOf({ header, rows: [row] })).appendices;
  const [task] = appendix ? tasksOf(appendix) : [];
  if (!task) throw new Error("no task");
  const clear = fiveClear(task, task.lead?.value.mentions ?? []);
  const names = Object.entries(clear).flatMap(([name, isClear]) => (isClear ? [] : [name]));
  expect(isAllClear(clear)).toBe(names.length === 0);
  return names;
}

const withCell = (column: number, value: TestCell) => CLEAR.map((cell, at) => (at === column ? value : cell));

test.each<[string, readonly TestCell[], string[]]>([
  ["all", CLEAR, []],
  ["a content of marks only", withCell(1, "…"), ["work"]],
  ["no lead", withCell(3, ""), ["person", "responsibility"]],
  ["a collective leads", withCell(3, "Các phòng thuộc Sở"), ["person"]],
  ["two lead", withCell(3, "Văn phòng Sở; Thanh tra Sở"), ["responsibility"]],
  ["a unit and a collective lead", withCell(3, "Văn phòng Sở; Các phòng thuộc Sở"), ["responsibility"]],
  ["it goes on", withCell(5, "Thường xuyên"), ["time"]],
  ["it comes round", withCell(5, "Hằng tháng"), ["time"]],
  ["it comes round on a day", withCell(5, "Ngày 20 hằng tháng"), []],
  ["no time that can be read", withCell(5, "Cuối năm"), ["time"]],
  ["no deliverable", withCell(2, ""), ["product"]],
  ["a deliverable of marks only", withCell(2, "-"), ["product"]],
  ["a vague deliverable", withCell(2, "Văn bản"), ["product"]],
])("%s", (_name, row, expected) => {
  expect(unclear(row)).toEqual(expected);
});

test("columns that the table does not have", () => {
  const without = (name: string) => HEADER.flatMap((text, at) => (text === name ? [] : [at]));
  for (const [name, missing] of [
    ["Sản phẩm", "product"],
    ["Thời gian thực hiện", "time"],
  ] as const) {
    const kept = without(name);
    expect(
      unclear(
        kept.map((at) => CLEAR[at] ?? ""),
        kept.map((at) => HEADER[at] ?? ""),
      ),
    ).toEqual([missing]);
  }
});

test("what the user calls vague is not clear, and nothing else is", () => {
  const [appendix] = recognizePlan(workbookOf({ rows: [CLEAR] })).appendices;
  const [task] = appendix ? tasksOf(appendix) : [];
  expect(task && fiveClear(task, [], ["kế hoạch"]).product).toBe(false);
  expect(task && fiveClear(task, [], []).product).toBe(true);
});
