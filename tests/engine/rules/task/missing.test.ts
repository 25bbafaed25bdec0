import { taskMissing } from "../../../../src/engine/rules/task/missing";
import { testRule } from "../../../support/rule-tester";

const FULL = ["1", "Khảo sát nhu cầu", "Báo cáo", "Văn phòng Sở", "Các phòng thuộc Sở", "Quý I", 5];
const LAST = ["9", "Tổng kết", "Báo cáo", "Văn phòng Sở", "Các phòng thuộc Sở", "Quý IV", 5];

testRule(taskMissing, {
  valid: [
    { name: "content everywhere", rows: [FULL, LAST] },
    { name: "a number alone", rows: [FULL, ["2"], LAST] },
    { name: "no amount in the budget cell", rows: [FULL, ["2", null, null, null, null, null, "-"], LAST] },
    {
      name: "content merged from above",
      rows: [FULL, [null, null, "Biên bản", "Phòng Tổ chức cán bộ", null, "Quý II"], LAST],
      merges: ["B5:B6"],
    },
    {
      name: "the rest of a cell cut by a page break",
      rows: [FULL, [null, null, null, null, "các đơn vị trực thuộc"], LAST],
    },
    { name: "a total", rows: [FULL, LAST, ["Tổng cộng", null, null, null, null, null, 10]] },
  ],
  invalid: [
    {
      name: "lead and time",
      rows: [FULL, ["2", null, "Báo cáo", "Phòng Tổ chức cán bộ", null, "Quý II"], LAST],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "a lead",
      rows: [FULL, ["2", null, null, "Phòng Tổ chức cán bộ"], LAST],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "a time",
      rows: [FULL, ["2", null, null, null, null, "Quý II"], LAST],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "an amount",
      rows: [FULL, ["2", null, null, null, null, null, 12], LAST],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "an amount in a row without a number",
      rows: [FULL, [null, null, null, null, null, null, 12], LAST],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "a dash for content",
      rows: [FULL, ["2", "…", null, "Phòng Tổ chức cán bộ", null, "Quý II"], LAST],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "a start",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc"],
      rows: [
        ["1", "Khảo sát", "Báo cáo", "Văn phòng Sở", null, "1/3/2026", "1/4/2026"],
        ["2", null, null, null, null, "1/5/2026"],
        ["3", "Tổng kết", "Báo cáo", "Văn phòng Sở", null, "1/3/2026", "1/4/2026"],
      ],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "an amount in one of several columns",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", "Kinh phí", null],
      header2: [null, null, null, null, null, "NSNN", "Nguồn khác"],
      rows: [
        ["1", "Khảo sát", "Báo cáo", "Văn phòng Sở", "Quý I", 5],
        ["2", null, null, null, null, null, 7],
        ["3", "Tổng kết", "Báo cáo", "Văn phòng Sở", "Quý I", 5],
      ],
      findings: [{ cell: "B7", messageId: "missing" }],
    },
    {
      name: "a heading with a time",
      rows: [
        FULL,
        ["2", null, null, null, null, "Quý II"],
        ["2.1", "Khảo sát", "Báo cáo", "Văn phòng Sở", null, "Quý II"],
        LAST,
      ],
      findings: [{ cell: "B6", messageId: "missing" }],
    },
    {
      name: "merged areas unknown: the content may stand in one",
      rows: [FULL, ["2", null, "Báo cáo", "Phòng Tổ chức cán bộ", null, "Quý II"], LAST],
      merges: null,
      findings: [{ cell: "B6", messageId: "missing", severity: "info" }],
    },
  ],
});
