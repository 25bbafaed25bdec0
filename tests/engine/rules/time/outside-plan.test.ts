import { outsidePlan } from "../../../../src/engine/rules/time/outside-plan";
import { dateCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { SCHOOL_YEAR, SPAN, split, SPLIT, timed, timedRows } from "./rows";

testRule(outsidePlan, {
  valid: [
    { name: "inside", rows: timedRows("Quý I", "1/1/2026", "31/12/2026", "Thường xuyên", "Khi có hướng dẫn") },
    { name: "partly", rows: timedRows("Tháng 12/2025 - tháng 1/2026", "Tháng 12/2025, tháng 3/2026") },
    { name: "a deadline just after the end", rows: timedRows("15/1/2027", "31/1/2027") },
    { name: "a school year that overlaps it", rows: timedRows("Năm học 2025-2026") },
    { name: "no plan period", title: ["PHỤ LỤC", "Nhiệm vụ trọng tâm"], rows: timedRows("15/6/2019") },
    { name: "every year of a span", ...SPAN, rows: timedRows("2021", "Quý IV/2025") },
    { name: "the summer before and after a school year", ...SCHOOL_YEAR, rows: timedRows("1/6/2025", "31/8/2026") },
    { name: "start and end reach into it", ...SPLIT, rows: [split("1/12/2025", "1/2/2026")] },
  ],
  invalid: [
    {
      name: "last year, next year",
      rows: timedRows("Tháng 12/2025", "Quý I", "15/6/2027", "31/12/2025"),
      findings: [
        { cell: "F5", messageId: "outside" },
        { cell: "F7", messageId: "outside" },
        { cell: "F8", messageId: "outside" },
      ],
    },
    {
      name: "a deadline more than a month after the end",
      rows: timedRows("1/2/2027"),
      findings: [{ cell: "F5", messageId: "outside" }],
    },
    {
      name: "a month just after the end is no deadline",
      rows: timedRows("Tháng 1/2027"),
      findings: [{ cell: "F5", messageId: "outside" }],
    },
    {
      name: "before and after, but never in it",
      rows: timedRows("Tháng 12/2025, tháng 3/2027"),
      findings: [{ cell: "F5", messageId: "outside" }],
    },
    { name: "date cells", rows: timedRows(dateCell(2024, 6, 15)), findings: [{ cell: "F5", messageId: "outside" }] },
    {
      name: "before a school year",
      ...SCHOOL_YEAR,
      rows: timedRows("31/5/2025", "Tháng 9/2026"),
      findings: [
        { cell: "F4", messageId: "outside" },
        { cell: "F5", messageId: "outside" },
      ],
    },
    { name: "after a span", ...SPAN, rows: timedRows("Quý II/2026"), findings: [{ cell: "F4", messageId: "outside" }] },
    {
      name: "merged over two rows: once",
      rows: [timed("Quý I/2020"), timed(null, "Tổng kết", "2")],
      merges: ["F5:F6"],
      findings: [{ cell: "F5", messageId: "outside" }],
    },
    {
      name: "start and end together: the end cell",
      ...SPLIT,
      rows: [split("1/3/2025", "1/6/2025")],
      findings: [{ cell: "G6", messageId: "outside" }],
    },
    {
      name: "a start alone",
      ...SPLIT,
      rows: [split("1/3/2025", null)],
      findings: [{ cell: "F6", messageId: "outside" }],
    },
  ],
});
