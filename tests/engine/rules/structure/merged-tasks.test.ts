import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { mergedTasks } from "../../../../src/engine/rules/structure/merged-tasks";
import { workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const SECTION = ["I", "CÔNG TÁC CHUNG"];
const TASK = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I"];
const NEXT = ["2", "Sơ kết công tác", "Báo cáo", null, "Các phòng", "Quý II"];
const LAST = ["3", "Tổng kết năm", "Báo cáo", null, "Các phòng", "Quý IV"];

testRule(mergedTasks, {
  valid: [
    { name: "nothing merged", rows: [TASK, LAST] },
    { name: "merged areas unknown", merges: null, rows: [TASK, NEXT] },
    {
      name: "title, header and a section from side to side",
      merges: ["A1:G1", "A2:G3", "A5:G5"],
      rows: [SECTION, TASK, LAST],
    },
    {
      name: "header cells over two rows",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", null],
      header2: [null, null, null, null, "Bắt đầu", "Kết thúc"],
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4"],
      rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "1/3/2026", "5/3/2026"]],
    },
    { name: "cells of one row", merges: ["D5:E5"], rows: [TASK, LAST] },
    {
      name: "over a task and its continuation row",
      merges: ["D5:D6"],
      rows: [TASK, [null, null, "họp"], LAST],
    },
    { name: "over a heading and its first task", merges: ["D5:D6"], rows: [SECTION, NEXT, LAST] },
    { name: "to the right of the table", merges: ["J5:J7"], rows: [TASK, NEXT, LAST] },
    {
      name: "to the left of the table",
      offset: { rows: 0, columns: 2 },
      merges: ["A5:B7"],
      rows: [TASK, NEXT, LAST],
    },
    {
      name: "under the table",
      merges: ["B8:B9"],
      rows: [TASK, NEXT, [], [null, "Người lập biểu"], [null, "(Ký tên)"]],
    },
  ],
  invalid: [
    {
      name: "a lead over two tasks",
      merges: ["D5:D6"],
      rows: [TASK, NEXT],
      findings: [{ cell: "D5", messageId: "merged" }],
    },
    {
      name: "several columns: a finding each",
      merges: ["E6:E7", "D6:D8"],
      rows: [SECTION, TASK, ["2", "Sơ kết", "Báo cáo", null, null, "Quý II"], LAST],
      findings: [
        { cell: "D6", messageId: "merged" },
        { cell: "E6", messageId: "merged" },
      ],
    },
    {
      name: "assignments of one task are tasks",
      merges: ["A5:A6", "B5:B6"],
      rows: [TASK, [null, null, "Báo cáo", "Thanh tra", null, "Quý II"], LAST],
      findings: [
        { cell: "A5", messageId: "merged" },
        { cell: "B5", messageId: "merged" },
      ],
    },
    {
      name: "over several rows and columns",
      merges: ["D5:E6"],
      rows: [TASK, ["2", "Sơ kết", "Báo cáo", null, null, "Quý II"]],
      findings: [{ cell: "D5", messageId: "merged" }],
    },
    {
      name: "a column of no known role",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", "Cột phụ"],
      merges: ["F5:F6"],
      rows: [
        ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Quý I", "a"],
        ["2", "Sơ kết", "Báo cáo", "Văn phòng", "Quý II", null],
      ],
      findings: [{ cell: "F5", messageId: "merged" }],
    },
    {
      name: "a cell that reaches past the table",
      merges: ["D5:D40"],
      rows: [TASK, NEXT],
      findings: [{ cell: "D5", messageId: "merged" }],
    },
  ],
});

function findings(merges: string[], rows = [TASK, NEXT, LAST]) {
  return runRules(recognizePlan(workbookOf({ merges, rows })), [mergedTasks]);
}

test("says which cells are merged and over how many tasks", () => {
  expect(findings(["D5:D7"])[0]?.message.vi).toContain("Ô gộp D5:D7 trùm 3 nhiệm vụ");
});

describe("a merged area is known", () => {
  const prints = (merges: string[], rows?: (string | null)[][]) =>
    findings(merges, rows).map(({ fingerprint }) => fingerprint);

  test("by its column and its first task", () => {
    const all = [["D5:D6"], ["E5:E6"], ["D6:D7"]].flatMap((merges) => prints(merges));
    expect(new Set(all).size).toBe(3);
    expect(prints(["D5:D6"])).toEqual(prints(["D5:D7"]));
  });

  test("whatever order the file lists the areas in", () => {
    const twice = [TASK, NEXT, TASK, NEXT];
    expect(prints(["D7:D8", "D5:D6"], twice)).toEqual(prints(["D5:D6", "D7:D8"], twice));
  });
});
