import { summaryOutOfDate } from "../../../../src/engine/rules/summary/out-of-date";
import { moveRows } from "../../../../src/engine/changes/moved-sheet";
import type { WorkbookSnapshot } from "../../../../src/engine/snapshot/workbook";
import { markerName } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { changedSheet, typed, withSummaries } from "../../../support/summaries";

const SHEET = "Phụ lục";
const ROWS = [
  ["1", "Lập kế hoạch kiểm tra", "Kế hoạch", "Văn phòng Sở", "", "Quý I", 5],
  ["2", "Tập huấn giáo viên", "Báo cáo", "Phòng Tổ chức cán bộ", "", "Quý II", 7],
];
/** The same plan as another case of the table: it has one more task. */
const rowsWith = (content: string) => [...ROWS, ["3", content, "Báo cáo", "Văn phòng Sở", "", "Quý III", 1]];

const [TIME, LEAD, BUDGET] = [5, 3, 6];
const FIRST = 4;

const madeAndThen = (change: (workbook: WorkbookSnapshot) => WorkbookSnapshot) => (workbook: WorkbookSnapshot) =>
  change(withSummaries(workbook));

testRule(summaryOutOfDate, {
  valid: [
    { name: "no summaries", rows: ROWS },
    { name: "just made", verbatim: true, rows: rowsWith("Mới tạo"), prepare: (workbook) => withSummaries(workbook) },
    {
      name: "a summary edited by hand",
      verbatim: true,
      rows: rowsWith("Sửa tay"),
      prepare: madeAndThen((workbook) =>
        typed(typed(workbook, "TH VP", 0, 0, "VĂN PHÒNG"), "Tổng hợp", 40, 1, "Ghi chú"),
      ),
    },
    {
      name: "rows put in above the plan",
      verbatim: true,
      rows: rowsWith("Chèn dòng"),
      prepare: madeAndThen((workbook) => changedSheet(workbook, SHEET, (sheet) => moveRows(sheet, 0, 3))),
    },
    {
      name: "what the plan says elsewhere, and formats",
      verbatim: true,
      rows: rowsWith("Ô ngoài bảng"),
      prepare: madeAndThen((workbook) => typed(workbook, SHEET, 30, 9, "Ghi chú riêng")),
    },
    {
      name: "an edited sheet left behind beside a new one",
      verbatim: true,
      rows: rowsWith("Tạo bên cạnh"),
      prepare: (workbook) => {
        const edited = typed(withSummaries(workbook), "TH VP", 0, 0, "VĂN PHÒNG");
        return withSummaries(typed(edited, SHEET, FIRST, TIME, "Quý II"), { edited: "beside" });
      },
    },
    {
      name: "a marker nobody can read",
      verbatim: true,
      rows: rowsWith("Dấu lạ"),
      prepare: (workbook) => {
        const made = withSummaries(workbook);
        const names = made.definedNames.map(({ sheet }) => markerName(sheet ?? ""));
        return typed({ ...made, definedNames: names }, SHEET, FIRST, TIME, "Quý IV");
      },
    },
    {
      name: "made for another day, without sheets of units",
      verbatim: true,
      rows: rowsWith("Bảng chỉ có một đơn vị"),
      prepare: (workbook) => withSummaries(workbook, { units: [], asOf: "2027-01-01" }),
    },
  ],
  invalid: [
    {
      name: "a time was changed: the unit's sheet and the overall one",
      verbatim: true,
      rows: rowsWith("Đổi thời gian"),
      prepare: madeAndThen((workbook) => typed(workbook, SHEET, FIRST, TIME, "Quý II")),
      findings: [
        { sheet: "Tổng hợp", cell: "A1", messageId: "changed", fix: "suggested" },
        { sheet: "TH VP", cell: "A1", messageId: "changed", fix: "suggested" },
      ],
    },
    {
      name: "an amount was changed, and one sheet was edited by hand",
      verbatim: true,
      rows: rowsWith("Đổi kinh phí"),
      prepare: madeAndThen((workbook) =>
        typed(typed(workbook, SHEET, FIRST, BUDGET, 6), "TH VP", 0, 0, "VĂN PHÒNG SỞ"),
      ),
      findings: [
        { sheet: "Tổng hợp", cell: "A1", messageId: "changed", fix: "suggested" },
        { sheet: "TH VP", cell: "A1", messageId: "edited" },
      ],
    },
    {
      name: "a unit is gone from the plan",
      verbatim: true,
      rows: rowsWith("Đổi đơn vị"),
      prepare: madeAndThen((workbook) => typed(workbook, SHEET, FIRST + 1, LEAD, "Phòng Kế hoạch - Tài chính")),
      findings: [
        { sheet: "Tổng hợp", cell: "A1", messageId: "changed", fix: "suggested" },
        { sheet: "TH TCCB", cell: "A1", messageId: "unitGone", fix: "suggested" },
      ],
    },
    {
      name: "the first cell of the sheet was deleted: told where the sheet begins",
      verbatim: true,
      rows: rowsWith("Xóa tiêu đề"),
      prepare: madeAndThen((workbook) =>
        typed(
          changedSheet(workbook, "TH TCCB", (sheet) => moveRows(sheet, 0, 2)),
          SHEET,
          FIRST + 1,
          BUDGET,
          70,
        ),
      ),
      findings: [
        { sheet: "Tổng hợp", cell: "A1", messageId: "changed", fix: "suggested" },
        { sheet: "TH TCCB", cell: "A3", messageId: "edited" },
      ],
    },
  ],
});
