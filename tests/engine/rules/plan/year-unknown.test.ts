import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { yearUnknown } from "../../../../src/engine/rules/plan/year-unknown";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const TASK = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I"];
const DATED = ["2", "Sơ kết công tác", "Báo cáo", "Văn phòng", "Các phòng", "30/6/2027"];
const NO_YEAR = ["PHỤ LỤC", "Nhiệm vụ trọng tâm của Sở", "(Kèm theo Kế hoạch số 15/KH-SGDĐT ngày 20/12/2025)"];

testRule(yearUnknown, {
  valid: [
    { name: "a year", rows: [TASK] },
    { name: "a span of years", title: ["PHỤ LỤC", "Chương trình giai đoạn 2026-2030"], rows: [TASK] },
    { name: "a school year", title: ["PHỤ LỤC", "Nhiệm vụ năm học 2025-2026"], rows: [TASK] },
    {
      name: "chosen by the user",
      title: NO_YEAR,
      rows: [TASK],
      options: { period: { kind: "year", firstYear: 2026, lastYear: 2026 } },
    },
    {
      name: "named on a cover sheet",
      sheets: [
        { name: "Bìa", title: ["KẾ HOẠCH", "Công tác năm 2026"], header: [], rows: [] },
        { title: NO_YEAR, rows: [TASK] },
      ],
    },
  ],
  invalid: [
    {
      name: "no year in the title: on the line that names the plan",
      title: NO_YEAR,
      rows: [TASK],
      findings: [{ cell: "A2", messageId: "unknown" }],
    },
    {
      name: "no title: on the first header cell",
      title: [],
      offset: { rows: 1, columns: 1 },
      rows: [TASK],
      findings: [{ cell: "B2", messageId: "unknown" }],
    },
    {
      name: "most times say a year: proposed",
      title: NO_YEAR,
      rows: [TASK, DATED],
      findings: [{ cell: "A2", messageId: "implied" }],
    },
    {
      name: "each table for itself",
      title: NO_YEAR,
      rows: [
        TASK,
        [],
        ["PHỤ LỤC II"],
        ["Danh mục báo cáo"],
        [],
        ["TT", "Nội dung", "Chủ trì", "Thời gian"],
        ["1", "Sơ kết", "Văn phòng", "Quý II"],
      ],
      findings: [
        { cell: "A2", messageId: "unknown" },
        { cell: "A8", messageId: "unknown" },
      ],
    },
  ],
});

test("the proposal names the year", () => {
  const [finding] = runRules(recognizePlan(workbookOf({ title: NO_YEAR, rows: [TASK, DATED] })), [yearUnknown]);
  expect(finding?.message.vi).toContain("chọn năm kế hoạch 2027");
});

test("the finding is known by the title, not by its place on the sheet", () => {
  const second = [["PHỤ LỤC II"], ["Danh mục báo cáo"], [], ["TT", "Nội dung", "Chủ trì", "Thời gian"], TASK];
  const prints = (title: string[]) =>
    runRules(recognizePlan(workbookOf({ title, rows: [TASK, [], ...second] })), [yearUnknown]).map(
      ({ fingerprint }) => fingerprint,
    );
  const [, undated] = prints(NO_YEAR);
  expect(prints(["PHỤ LỤC", "Danh mục báo cáo"])[0]).toBe(undated);
  expect(prints(["PHỤ LỤC", "Danh mục hội nghị"])[0]).not.toBe(undated);
});
