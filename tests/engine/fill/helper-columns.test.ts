import { helperProposals } from "../../../src/engine/fill/helper-columns";
import type { HelperColumn } from "../../../src/engine/fill/proposal";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { formatAddress } from "../../../src/engine/snapshot/address";
import type { TestSheet } from "../../support/plan-builder";
import { workbookOf } from "../../support/plan-builder";

function proposals(sheet: TestSheet, ...columns: HelperColumn[]) {
  return helperProposals(recognizePlan(workbookOf(sheet)), columns).map(({ cell, taskCell, after, confidence }) => [
    formatAddress(cell),
    formatAddress(taskCell),
    after,
    confidence,
  ]);
}

const row = (number: string, time: string, budget: unknown = null, lead = "VP Sở") => [
  number,
  "Việc",
  "Báo cáo",
  lead,
  "",
  time,
  budget as number,
];

test("dates of the time frame; an implied end is only suggested; an event has none", () => {
  const rows = [
    row("1", "Quý II"),
    row("2", "Trước 15/6"),
    row("3", "Từ tháng 4 trở đi"),
    row("4", "Khi có yêu cầu"),
    row("5", "Tháng 13"),
  ];
  expect(proposals({ rows }, "start", "end")).toEqual([
    ["H5", "B5", "2026-04-01", "safe"],
    ["H7", "B7", "2026-04-01", "safe"],
    ["I5", "B5", "2026-06-30", "safe"],
    ["I6", "B6", "2026-06-14", "safe"],
    ["I7", "B7", "2026-12-31", "suggested"],
  ]);
});

test("dates are written as serial numbers with a format", () => {
  const [first] = helperProposals(recognizePlan(workbookOf({ rows: [row("1", "Quý I")] })), ["start"]);
  expect(first?.change).toMatchObject({
    before: { kind: "empty" },
    after: { kind: "number", number: 46023 },
    numberFormat: "dd/mm/yyyy",
    anchor: { rowContent: "Việc", header: "Bắt đầu" },
  });
});

test("section, canonical lead, quarters and đồng", () => {
  const rows = [
    ["I", "CẢI CÁCH"],
    row("1", "Quý II-III", 1.5),
    row("2", "Tháng 5", "lồng ghép", "Phòng Lạ Lùng; VP"),
    row("3", "12/2026 hoặc 1/2027"),
  ];
  expect(proposals({ rows }, "section", "leadCanonical", "quarter", "budgetVnd")).toEqual([
    ["H6", "B6", "CẢI CÁCH", "safe"],
    ["H7", "B7", "CẢI CÁCH", "safe"],
    ["H8", "B8", "CẢI CÁCH", "safe"],
    ["I6", "B6", "Văn phòng Sở", "safe"],
    ["I7", "B7", "Phòng Lạ Lùng; Văn phòng Sở", "safe"],
    ["I8", "B8", "Văn phòng Sở", "safe"],
    ["J6", "B6", "II–III", "safe"],
    ["J7", "B7", "II", "safe"],
    ["K6", "B6", 1_500_000, "safe"],
  ]);
});

test("no column for đồng without a budget column or a known scale", () => {
  const header = ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"];
  expect(proposals({ header, rows: [row("1", "Quý I").slice(0, 6)] }, "budgetVnd")).toEqual([]);
  expect(proposals({ header: [...header, "Kinh phí"], rows: [row("1", "Quý I", 5)] }, "budgetVnd")).toEqual([]);
});

test("where the user's own cells stand beside the table, the next free place is suggested", () => {
  const rows = [[...row("1", "Quý I"), "của tôi"], row("2", "Quý I")];
  expect(proposals({ rows }, "start")).toEqual([
    ["I5", "B5", "2026-01-01", "suggested"],
    ["I6", "B6", "2026-01-01", "suggested"],
  ]);
  const [first] = helperProposals(recognizePlan(workbookOf({ rows })), ["start"]);
  expect(first?.occupied).toEqual({ top: 3, bottom: 5, left: 7, right: 7 });
  expect(first?.reason.vi).toMatch(/cột H bên phải bảng đã có dữ liệu nên đặt ở cột I/);
});

test("the quarter of an end without a start", () => {
  expect(proposals({ rows: [row("1", "Trước 15/6"), row("2", "Quý III")] }, "quarter")).toEqual([
    ["H5", "B5", "II", "safe"],
    ["H6", "B6", "III", "safe"],
  ]);
});

test("the quarter of an implied end is only suggested, beside the same of one that is said", () => {
  expect(proposals({ rows: [row("1", "Quý I–IV"), row("2", "Từ tháng 1 trở đi")] }, "quarter")).toEqual([
    ["H5", "B5", "I–IV", "safe"],
    ["H6", "B6", "I–IV", "suggested"],
  ]);
});

test("dates say which time they are read from", () => {
  const plan = recognizePlan(workbookOf({ rows: [row("1", "Quý  II")] }));
  expect(helperProposals(plan, ["start", "end"]).map(({ reason }) => [reason.vi, reason.en])).toEqual([
    ["Ngày bắt đầu của “Quý II”", "First day of the time frame"],
    ["Ngày kết thúc của “Quý II”", "Last day of the time frame"],
  ]);
});

test("a group without a section over it is no section; the outermost one counts", () => {
  const tasks = [row("1.1", "Quý I"), row("1.2", "Quý I")];
  expect(proposals({ rows: [["1", "Cải cách"], ...tasks] }, "section")).toEqual([]);
  expect(
    proposals({ rows: [["I", "HÀNH CHÍNH"], ["1", "Cải cách"], ...tasks] }, "section").map(([, , after]) => after),
  ).toEqual(["HÀNH CHÍNH", "HÀNH CHÍNH"]);
});

test("no section, no lead: nothing to say", () => {
  expect(proposals({ rows: [["1", "Việc", "Báo cáo", null, null, "Quý I"]] }, "section", "leadCanonical")).toEqual([]);
});
