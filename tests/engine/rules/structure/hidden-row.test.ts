import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { hiddenRow } from "../../../../src/engine/rules/structure/hidden-row";
import { workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const SECTION = ["I", "CÔNG TÁC CHUNG"];
const TASK = ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I"];
const NEXT = ["2", "Sơ kết công tác", "Báo cáo", "Văn phòng", "Các phòng", "Quý II"];
const LAST = ["3", "Tổng kết năm", "Báo cáo", "Văn phòng", "Các phòng", "Quý IV"];
const ROWS = [SECTION, TASK, NEXT, LAST];

testRule(hiddenRow, {
  valid: [
    { name: "nothing hidden", rows: ROWS },
    { name: "rows above the table hidden", rows: ROWS, hiddenRows: [1, 2, 3] },
    { name: "a row under the table hidden", rows: [...ROWS, [], ["Ghi chú: lưu nội bộ"]], hiddenRows: [10] },
    { name: "only a heading hidden", rows: ROWS, hiddenRows: [5] },
    { name: "only a blank row hidden", rows: [SECTION, TASK, [], NEXT], hiddenRows: [7] },
  ],
  invalid: [
    {
      name: "one task",
      rows: ROWS,
      hiddenRows: [7],
      findings: [{ cell: "B7", messageId: "hidden" }],
    },
    {
      name: "a run of rows: one finding, on its first row",
      rows: ROWS,
      hiddenRows: [5, 6, 7],
      findings: [{ cell: "B5", messageId: "hidden" }],
    },
    {
      name: "two runs",
      rows: ROWS,
      hiddenRows: [6, 8],
      findings: [
        { cell: "B6", messageId: "hidden" },
        { cell: "B8", messageId: "hidden" },
      ],
    },
    {
      name: "a blank row does not end a run",
      rows: [TASK, [], NEXT, LAST],
      hiddenRows: [5, 6, 7],
      findings: [{ cell: "B5", messageId: "hidden" }],
    },
    {
      name: "in a table whose content column the user says is another",
      rows: [TASK, NEXT, LAST],
      hiddenRows: [6],
      options: { tables: [{ sheet: "Phụ lục", columns: new Map([[1, "other"]]) }] },
      findings: [{ cell: "A6", messageId: "hidden" }],
    },
    {
      name: "by a filter, in a table that does not start in column A",
      offset: { rows: 0, columns: 1 },
      filter: { range: { top: 3, left: 1, bottom: 7, right: 7 }, active: true },
      rows: ROWS,
      hiddenRows: [6],
      findings: [{ cell: "C6", messageId: "hidden" }],
    },
  ],
});

test("counts the tasks of the run only and names the first", () => {
  const plan = recognizePlan(workbookOf({ rows: ROWS, hiddenRows: [5, 6, 7] }));
  const [finding] = runRules(plan, [hiddenRow]);
  expect(finding?.message.vi).toMatch(/^Có 2 nhiệm vụ bị ẩn .*“Họp giao ban”/u);
});
