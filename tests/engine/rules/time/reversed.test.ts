import { reversedTime } from "../../../../src/engine/rules/time/reversed";
import { dateCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { split, SPLIT, timed, timedRows } from "./rows";

testRule(reversedTime, {
  valid: [
    { name: "in order", rows: timedRows("Tháng 3 - Tháng 5", "28/6-5/7/2026", "15/6/2026") },
    {
      name: "start before end",
      ...SPLIT,
      rows: [split("Tháng 3", "Tháng 5"), split(dateCell(2026, 1, 5), dateCell(2026, 1, 5))],
    },
    { name: "only an end", ...SPLIT, rows: [split(null, "30/6/2026")] },
    {
      name: "both merged from above: said once",
      ...SPLIT,
      rows: [split("Quý I", "Quý II"), [...timed(null).slice(0, 6), null]],
      merges: ["F6:F7", "G6:G7"],
    },
  ],
  invalid: [
    {
      name: "in one cell",
      rows: timedRows("Từ tháng 9 đến tháng 3/2026", "Quý I"),
      findings: [{ cell: "F5", messageId: "reversed" }],
    },
    {
      name: "end before start: the end cell",
      ...SPLIT,
      rows: [split(dateCell(2026, 5, 1), dateCell(2026, 3, 1)), split("Quý III", "Quý I")],
      findings: [
        { cell: "G6", messageId: "reversed" },
        { cell: "G7", messageId: "reversed" },
      ],
    },
    {
      name: "the end merged from above: the start cell",
      ...SPLIT,
      rows: [split("Quý I", "Quý II"), split("Quý III", null)],
      merges: ["G6:G7"],
      findings: [{ cell: "F7", messageId: "reversed" }],
    },
    {
      name: "both merged from above: once, where they stand",
      ...SPLIT,
      rows: [split("Quý IV", "Quý II"), split(null, null)],
      merges: ["F6:F7", "G6:G7"],
      findings: [{ cell: "G6", messageId: "reversed" }],
    },
    {
      name: "a start cell that is reversed in itself: there only",
      ...SPLIT,
      rows: [split("28/7-5/3/2026", "30/6/2026")],
      findings: [{ cell: "F6", messageId: "reversed" }],
    },
  ],
});
