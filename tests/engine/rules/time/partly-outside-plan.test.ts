import { partlyOutsidePlan } from "../../../../src/engine/rules/time/partly-outside-plan";
import { testRule } from "../../../support/rule-tester";
import { SCHOOL_YEAR, SPAN, split, SPLIT, timedRows } from "./rows";

testRule(partlyOutsidePlan, {
  valid: [
    { name: "inside", rows: timedRows("Quý I", "31/12/2026", "Thường xuyên") },
    { name: "wholly outside", rows: timedRows("Tháng 12/2025", "1/2/2027", "31/12/2025") },
    {
      name: "no plan period",
      title: ["PHỤ LỤC", "Nhiệm vụ trọng tâm"],
      rows: timedRows("Tháng 12/2025 - tháng 1/2026"),
    },
    { name: "the school year of the plan", ...SCHOOL_YEAR, rows: timedRows("Năm học 2025-2026", "Hè 2026") },
  ],
  invalid: [
    {
      name: "over the turn of the year",
      rows: timedRows("Tháng 12/2025 - tháng 1/2026", "Tháng 12/2025, tháng 3/2026", "Quý I"),
      findings: [
        { cell: "F5", messageId: "partly" },
        { cell: "F6", messageId: "partly" },
      ],
    },
    {
      name: "a deadline at most 31 days after the end",
      rows: timedRows("1/1/2027", "31/1/2027"),
      findings: [
        { cell: "F5", messageId: "partly" },
        { cell: "F6", messageId: "partly" },
      ],
    },
    {
      name: "a school year that overlaps",
      rows: timedRows("Năm học 2025-2026"),
      findings: [{ cell: "F5", messageId: "partly" }],
    },
    { name: "beyond a span", ...SPAN, rows: timedRows("2025-2027"), findings: [{ cell: "F4", messageId: "partly" }] },
    {
      name: "start and end",
      ...SPLIT,
      rows: [split("1/12/2026", "1/2/2027")],
      findings: [{ cell: "G6", messageId: "partly" }],
    },
  ],
});
