import { splitRow } from "../../../../src/engine/rules/structure/split-row";
import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { applyChanges } from "../../../../src/engine/changes/apply";
import { runRules } from "../../../../src/engine/rules/run-rules";
import type { WorkbookSnapshot } from "../../../../src/engine/snapshot/workbook";
import { formulaCell, HEADER, workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const TASK = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng;", "Quý I"];
const NEXT = ["2", "Sơ kết công tác", "Báo cáo", "Văn phòng", "Các phòng", "Quý II"];
const CUT = ["1", "Bồi dưỡng công chức về", "Biên bản", "Văn phòng", "Các phòng", "Quý I"];

testRule(splitRow, {
  valid: [
    { name: "whole rows", rows: [TASK, NEXT] },
    {
      name: "a bullet under a task is a sub-row",
      rows: [TASK, [null, "- Chuẩn bị tài liệu", null, "Văn phòng", null, "Tháng 1"], NEXT],
    },
    {
      name: "another assignment of a task with merged content",
      merges: ["A5:A6", "B5:B6"],
      rows: [TASK, [null, null, "Báo cáo", "Thanh tra", null, "Quý II"], NEXT],
    },
    {
      name: "a total row",
      rows: [
        [...TASK, 5],
        [null, "Tổng cộng", null, null, null, null, 5],
      ],
    },
    { name: "an unnumbered task", rows: [TASK, [null, "Sơ kết", "Báo cáo", "Văn phòng", null, "Quý II"], NEXT] },
  ],
  invalid: [
    {
      name: "a cell cut by a page break",
      rows: [TASK, [null, null, null, null, "các đơn vị trực thuộc"], NEXT],
      findings: [{ cell: "E6", messageId: "split", fix: "suggested" }],
      after: { E5: "Các phòng; các đơn vị trực thuộc", A6: "2" },
    },
    {
      name: "content that goes on in mid-sentence",
      rows: [CUT, [null, "kỹ năng giao tiếp"], NEXT],
      findings: [{ cell: "B6", messageId: "split", fix: "suggested" }],
      after: { B5: "Bồi dưỡng công chức về kỹ năng giao tiếp", A6: "2" },
    },
    {
      name: "behind a repeated header",
      rows: [CUT, HEADER, [null, "kỹ năng giao tiếp"], NEXT],
      findings: [{ cell: "B7", messageId: "split", fix: "suggested" }],
      after: { B5: "Bồi dưỡng công chức về kỹ năng giao tiếp", A6: "TT", A7: "2" },
    },
    {
      name: "several cells of a row at once, on the first",
      rows: [TASK, [null, null, "họp; tài liệu", null, "Thanh tra"], NEXT],
      findings: [{ cell: "C6", messageId: "split", fix: "suggested" }],
      after: { C5: "Biên bản họp; tài liệu", E5: "Các phòng; Thanh tra" },
    },
    {
      name: "blank texts are not filled cells",
      rows: [TASK, [" ", null, null, null, "Thanh tra", null, null, " "], NEXT],
      findings: [{ cell: "E6", messageId: "split", fix: "suggested" }],
      after: { E5: "Các phòng; Thanh tra", A6: "2" },
    },
    {
      name: "in the last column",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"],
      rows: [[...TASK, "Theo kế hoạch"], [null, null, null, null, null, null, "của tỉnh"], NEXT],
      findings: [{ cell: "G6", messageId: "split", fix: "suggested" }],
      after: { G5: "Theo kế hoạch của tỉnh", A6: "2" },
    },
    {
      name: "a formula has no place in a text: no fix",
      rows: [TASK, [null, null, formulaCell("C1", "tài liệu")], NEXT],
      findings: [{ cell: "C6", messageId: "split" }],
    },
    {
      name: "a list goes on with a line of its own",
      rows: [TASK, [null, null, "- Thông báo kết luận"], NEXT],
      findings: [{ cell: "C6", messageId: "split", fix: "suggested" }],
      after: { C5: "Biên bản\n- Thông báo kết luận" },
    },
    {
      name: "a cell whose first part is blank takes the rest as it is",
      rows: [["1", "Họp giao ban", null, "Văn phòng", null, "Quý I"], [null, null, " Biên bản "], NEXT],
      findings: [{ cell: "C6", messageId: "split", fix: "suggested" }],
      after: { C5: "Biên bản" },
    },
    {
      name: "no blanks too many at the seam, none lost beside a cell of blanks",
      rows: [
        ["1", "Họp giao ban", " ", "Văn phòng", "Các phòng;  ", "Quý I"],
        [null, null, "Biên bản", null, " Thanh tra"],
        NEXT,
      ],
      findings: [{ cell: "C6", messageId: "split", fix: "suggested" }],
      after: { C5: "Biên bản", E5: "Các phòng; Thanh tra" },
    },
    {
      name: "two continuation rows: a finding each",
      rows: [TASK, [null, null, "họp;"], [null, null, "tài liệu", null, "Thanh tra"], NEXT],
      findings: [
        { cell: "C6", messageId: "split", fix: "suggested" },
        { cell: "C7", messageId: "split", fix: "suggested" },
      ],
      after: { C5: "Biên bản họp; tài liệu", E5: "Các phòng; Thanh tra", A6: "2" },
    },
    {
      name: "a number has no place in a text: no fix",
      rows: [TASK, [null, null, 2026], NEXT],
      findings: [{ cell: "C6", messageId: "split" }],
    },
    {
      name: "nothing can go behind a number: no fix",
      rows: [["1", "Họp giao ban", 12, "Văn phòng", null, "Quý I"], [null, null, "cuộc họp"], NEXT],
      findings: [{ cell: "C6", messageId: "split" }],
    },
    {
      name: "nothing can go into a merged cell that starts above: no fix",
      merges: ["C5:C6"],
      rows: [
        ["1", "Họp giao ban", "Biên bản", "Văn phòng", null, "Quý I"],
        ["2", "Họp chuyên đề", null, "Văn phòng", null, "Quý I"],
        [null, null, "cuộc họp"],
        NEXT,
      ],
      findings: [{ cell: "C7", messageId: "split" }],
    },
    {
      name: "something stands beside the table: no fix",
      rows: [TASK, [null, null, null, null, "Thanh tra", null, null, null, "Trang 2"], NEXT],
      findings: [{ cell: "E6", messageId: "split" }],
    },
  ],
});

describe("two continuation rows of one task", () => {
  const workbook = workbookOf({
    rows: [TASK, [null, null, "họp;"], [null, null, "tài liệu", null, "Thanh tra"], NEXT],
  });

  function joinOne(snapshot: WorkbookSnapshot, which: 0 | -1): WorkbookSnapshot {
    const fix = runRules(recognizePlan(snapshot), [splitRow]).at(which)?.fix;
    if (!fix) throw new Error("nothing to join");
    return applyChanges(snapshot, fix.changes);
  }

  test.each([0, -1] as const)("join to the same text whichever is joined first (%i)", (which) => {
    const cells = joinOne(joinOne(workbook, which), which).sheets[0]?.cells;
    expect([cells?.get(4, 2)?.value, cells?.get(4, 4)?.value, cells?.get(5, 0)?.value]).toEqual([
      "Biên bản họp; tài liệu",
      "Các phòng; Thanh tra",
      "2",
    ]);
  });
});

test("the message shows the task as it stands in its own cell", () => {
  const workbook = workbookOf({ rows: [CUT, [null, "kỹ năng giao tiếp"], NEXT] });
  const [finding] = runRules(recognizePlan(workbook), [splitRow]);
  expect(finding?.message.vi).toContain(
    "“kỹ năng giao tiếp” là phần còn lại của nhiệm vụ “Bồi dưỡng công chức về” ở trên",
  );
});

test.each([
  [2026, "“2026” là phần còn lại"],
  [{ error: "#N/A" }, "“#N/A” là phần còn lại"],
])("the message shows what stands in the cell: %j", (value, words) => {
  const workbook = workbookOf({ rows: [TASK, [null, null, value], NEXT] });
  const [finding] = runRules(recognizePlan(workbook), [splitRow]);
  expect(finding?.message.vi).toContain(words);
});

test("the message names the task of another assignment by the content merged over it", () => {
  const rows = [TASK, [null, null, "Báo cáo", "Thanh tra", null, "Quý II"], [null, null, "kết quả"], NEXT];
  const [finding] = runRules(recognizePlan(workbookOf({ merges: ["A5:A6", "B5:B6"], rows })), [splitRow]);
  expect(finding?.message.vi).toContain("“kết quả” là phần còn lại của nhiệm vụ “Họp giao ban”");
});
