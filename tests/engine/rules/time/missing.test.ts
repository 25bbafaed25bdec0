import { timeMissing } from "../../../../src/engine/rules/time/missing";
import { HEADER } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { split, SPLIT, timed, timedRows } from "./rows";

testRule(timeMissing, {
  valid: [
    { name: "stated", rows: timedRows("Quý I", "Thường xuyên") },
    { name: "merged from above", rows: timedRows("Quý I", null), merges: ["F5:F6"] },
    { name: "a ditto mark", rows: timedRows("Quý I", "nt") },
    {
      name: "stated by the group",
      rows: [["1", "Chuyển đổi số", null, null, null, "Quý II"], timed(null, "Số hóa sổ điểm", "1.1")],
    },
    {
      name: "a task whose sub-tasks all have one",
      rows: [
        timed(null, "Triển khai đề án", "1"),
        timed("Quý I", "Khảo sát", "1.1"),
        timed("Quý II", "Tổng hợp", "1.2"),
      ],
    },
    {
      name: "a task with lines of its own, whose sub-tasks all have one",
      rows: [timed(null, "Triển khai đề án", "1"), [null, "- gửi phiếu"], timed("Quý I", "Khảo sát", "1.1")],
    },
    {
      name: "a task over a group that has one",
      rows: [
        timed(null, "Triển khai đề án", "1"),
        ["1.1", "Khảo sát", null, null, null, "Quý II"],
        timed(null, "Gửi phiếu", "1.1.1"),
      ],
    },
    {
      name: "headings need none",
      rows: [["I", "Cải cách thể chế"], ["1", "Rà soát"], timed("Quý I", "Khảo sát", "1.1")],
    },
    {
      name: "an optional column",
      header: [...HEADER.slice(0, 5), "Thời gian thực hiện (nếu có)"],
      rows: timedRows(null),
    },
    {
      name: "a start without an end, and the other way",
      ...SPLIT,
      rows: [split("1/3/2026", null), split(null, "30/6/2026")],
    },
    {
      name: "a line nobody has filled in",
      rows: [...timedRows("Quý I"), ["2"], ["3", "…"], timed("Quý II", "Tổng kết", "4")],
    },
    { name: "impossible is not missing", rows: timedRows("Tháng 13") },
  ],
  invalid: [
    {
      name: "blank",
      rows: timedRows("Quý I", null, "Quý II"),
      findings: [{ cell: "F6", messageId: "missing" }],
    },
    {
      name: "a line with nothing but its content",
      rows: [...timedRows("Quý I"), ["2", "Tổng kết"], timed("Quý II", "Lưu hồ sơ", "3")],
      findings: [{ cell: "F6", messageId: "missing" }],
    },
    {
      name: "a dash",
      rows: timedRows("-", "…"),
      findings: [
        { cell: "F5", messageId: "missing" },
        { cell: "F6", messageId: "missing" },
      ],
    },
    {
      name: "a ditto mark under a blank",
      rows: timedRows(null, "nt"),
      findings: [
        { cell: "F5", messageId: "missing" },
        { cell: "F6", messageId: "missing" },
      ],
    },
    {
      name: "a task one of whose sub-tasks has none either",
      rows: [timed(null, "Triển khai đề án", "1"), timed("Quý I", "Khảo sát", "1.1"), timed(null, "Tổng hợp", "1.2")],
      findings: [
        { cell: "F5", messageId: "missing" },
        { cell: "F7", messageId: "missing" },
      ],
    },
    {
      name: "a task with nothing but lines under it",
      rows: [timed(null, "Triển khai đề án", "1"), [null, "- Khảo sát"], [null, "- Tổng hợp"]],
      findings: [{ cell: "F5", messageId: "missing" }],
    },
    {
      name: "another assignment under one content cell",
      rows: [timed("Quý I"), [null, null, null, "Phòng Tổ chức cán bộ"]],
      merges: ["B5:B6"],
      findings: [{ cell: "F6", messageId: "missing" }],
    },
    {
      name: "no content either, but a lead",
      rows: [...timedRows("Quý I"), ["2", null, null, "Phòng Tổ chức cán bộ"]],
      findings: [{ cell: "F6", messageId: "missing" }],
    },
    {
      name: "neither start nor end",
      ...SPLIT,
      rows: [split(null, null)],
      findings: [{ cell: "G6", messageId: "missing" }],
    },
    {
      name: "merged areas unknown: it may stand in one",
      rows: timedRows("Quý I", null),
      merges: null,
      findings: [{ cell: "F6", messageId: "missing", severity: "info" }],
    },
  ],
});
