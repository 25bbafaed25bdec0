import { vagueTime } from "../../../../src/engine/rules/time/vague";
import { testRule } from "../../../support/rule-tester";
import { split, SPLIT, timedRows } from "./rows";

testRule(vagueTime, {
  valid: [
    { name: "parts of the year with an end", rows: timedRows("6 tháng đầu năm", "Quý IV", "Cả năm") },
    { name: "not a time at all", rows: timedRows("Theo phân công") },
  ],
  invalid: [
    {
      name: "early and late in the year",
      rows: timedRows("Đầu năm", "Quý II", "cuối năm"),
      findings: [
        { cell: "F5", messageId: "vague" },
        { cell: "F7", messageId: "vague" },
      ],
    },
    {
      name: "the start alone",
      ...SPLIT,
      rows: [split("Đầu năm", "30/6/2026")],
      findings: [{ cell: "F6", messageId: "vague" }],
    },
  ],
});
