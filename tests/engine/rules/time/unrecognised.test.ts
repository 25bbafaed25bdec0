import { unrecognisedTime } from "../../../../src/engine/rules/time/unrecognised";
import { testRule } from "../../../support/rule-tester";
import { split, SPLIT, timedRows } from "./rows";

testRule(unrecognisedTime, {
  valid: [
    {
      name: "times of all kinds",
      rows: timedRows("Quý I", "15/6/2026", "Thường xuyên", "Khi có hướng dẫn", "Hằng tháng"),
    },
    { name: "no time", rows: timedRows(null) },
    { name: "impossible is not unrecognised", rows: timedRows("Tháng 13") },
  ],
  invalid: [
    {
      name: "a deliverable in the time column",
      rows: timedRows("Quyết định phê duyệt", "Quý I"),
      findings: [{ cell: "F5", messageId: "unrecognised" }],
    },
    {
      name: "taken over by a ditto mark: once",
      rows: timedRows("Phòng chuyên môn", "nt"),
      findings: [{ cell: "F5", messageId: "unrecognised" }],
    },
    {
      name: "the end alone",
      ...SPLIT,
      rows: [split("1/3/2026", "Báo cáo")],
      findings: [{ cell: "G6", messageId: "unrecognised" }],
    },
  ],
});
