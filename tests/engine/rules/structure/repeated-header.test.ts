import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { repeatedHeader } from "../../../../src/engine/rules/structure/repeated-header";
import type { TestCell } from "../../../support/plan-builder";
import { HEADER, workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const TASK = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I", 5];
const NEXT = ["2", "Sơ kết công tác", "Báo cáo", "Văn phòng", "Các phòng", "Quý II", 7];
const LAST = ["3", "Tổng kết năm", "Báo cáo", "Văn phòng", "Các phòng", "Quý IV", 9];
const NUMBERS = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"];

const MERGES = ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4"];
const TOP = ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", null];
const SUB = [null, null, null, null, "Bắt đầu", "Kết thúc"];
const DATED = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "1/3/2026", "5/3/2026"];
const DATED_TOO = ["2", "Sơ kết công tác", "Báo cáo", "Văn phòng", "1/6/2026", "5/6/2026"];

testRule(repeatedHeader, {
  valid: [
    { name: "one header", rows: [TASK, NEXT] },
    { name: "column numbers belong to the header", rows: [NUMBERS, TASK, NEXT] },
    { name: "a task that names a column", rows: [TASK, ["2", "Sản phẩm", "Báo cáo", "Văn phòng", null, "Quý I"]] },
    {
      name: "a header under title lines of its own opens another table",
      rows: [TASK, [], ["PHỤ LỤC II"], ["Danh mục báo cáo năm 2026"], [], HEADER, NEXT],
    },
  ],
  invalid: [
    {
      name: "between tasks",
      rows: [TASK, HEADER, NEXT],
      findings: [{ cell: "A6", messageId: "repeated", fix: "suggested" }],
      after: { A5: "1", A6: "2", B6: "Sơ kết công tác" },
    },
    {
      name: "with its column numbers: one finding, both rows go",
      rows: [NUMBERS, TASK, HEADER, NUMBERS, NEXT],
      findings: [{ cell: "A7", messageId: "repeated", fix: "suggested" }],
      after: { A6: "1", A7: "2" },
    },
    {
      name: "of two rows: one finding, both rows go",
      header: TOP,
      header2: SUB,
      merges: MERGES,
      rows: [DATED, TOP, SUB, DATED_TOO],
      findings: [{ cell: "A7", messageId: "repeated", fix: "suggested" }],
      after: { A6: "1", A7: "2", B7: "Sơ kết công tác" },
    },
    {
      name: "on every page: one finding each",
      rows: [TASK, HEADER, NEXT, HEADER, LAST],
      findings: [
        { cell: "A6", messageId: "repeated", fix: "suggested" },
        { cell: "A8", messageId: "repeated", fix: "suggested" },
      ],
      after: { A5: "1", A6: "2", A7: "3" },
    },
    {
      name: "without its first column: on the first filled cell",
      rows: [TASK, [null, ...HEADER.slice(1)], NEXT],
      findings: [{ cell: "B6", messageId: "repeated", fix: "suggested" }],
      after: { A6: "2" },
    },
    {
      name: "something stands beside the table: no fix",
      rows: [TASK, [...HEADER, null, "Trang 2"], NEXT],
      findings: [{ cell: "A6", messageId: "repeated" }],
    },
    {
      name: "something stands beside a further row of it: no fix",
      rows: [NUMBERS, TASK, HEADER, [...NUMBERS, null, "Trang 2"], NEXT],
      findings: [{ cell: "A7", messageId: "repeated" }],
    },
    {
      name: "something stands before the table: no fix, and not on that cell",
      title: ["PHỤ LỤC", "Kế hoạch năm 2026"],
      header: [null, ...HEADER],
      rows: [
        [null, ...TASK],
        ["Trang 2", ...HEADER],
        [null, ...NEXT],
      ],
      findings: [{ cell: "B5", messageId: "repeated" }],
    },
    {
      name: "a blank text beside the table is nothing",
      rows: [TASK, [...HEADER, null, " "], NEXT],
      findings: [{ cell: "A6", messageId: "repeated", fix: "suggested" }],
      after: { A6: "2" },
    },
    {
      name: "in a table that does not start in column A",
      offset: { rows: 1, columns: 2 },
      rows: [TASK, HEADER, NEXT],
      findings: [{ cell: "C7", messageId: "repeated", fix: "suggested" }],
      after: { C6: "1", C7: "2" },
    },
  ],
});

test("a repeated header is known by the task it comes after", () => {
  const prints = (...rows: (readonly TestCell[])[]) =>
    runRules(recognizePlan(workbookOf({ rows })), [repeatedHeader]).map(({ fingerprint }) => fingerprint);
  const [first, second] = prints(TASK, HEADER, NEXT, [], HEADER, LAST);
  expect(first).not.toBe(second);
  expect(prints(TASK, HEADER, NEXT, LAST)).toEqual([first]);
  expect(prints(TASK, NEXT, HEADER, LAST)).toEqual([second]);
  expect(prints(NEXT, HEADER, TASK, LAST)).toEqual([second]);
});
