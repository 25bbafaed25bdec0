import { ambiguousTime } from "../../../../src/engine/rules/time/ambiguous";
import { testRule } from "../../../support/rule-tester";
import { SCHOOL_YEAR, SPAN, split, SPLIT, timedRows } from "./rows";

testRule(ambiguousTime, {
  valid: [
    { name: "a quarter in a plan of one year", rows: timedRows("Quý III") },
    { name: "a term in a plan of one school year", ...SCHOOL_YEAR, rows: timedRows("Học kỳ I") },
    { name: "a quarter with its year", ...SPAN, rows: timedRows("Quý III/2023") },
  ],
  invalid: [
    {
      name: "a quarter in a plan of several years",
      ...SPAN,
      rows: timedRows("Quý III", "2023"),
      findings: [{ cell: "F4", messageId: "year" }],
    },
    {
      name: "a term in a calendar year",
      rows: timedRows("Học kỳ II", "Tháng 3"),
      findings: [{ cell: "F5", messageId: "schoolYear" }],
    },
    {
      name: "start and end each",
      title: SPAN.title,
      ...SPLIT,
      rows: [split("Quý I", "Quý II")],
      findings: [
        { cell: "F5", messageId: "year" },
        { cell: "G5", messageId: "year" },
      ],
    },
  ],
});
