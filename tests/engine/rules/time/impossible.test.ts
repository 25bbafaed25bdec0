import { impossibleTime } from "../../../../src/engine/rules/time/impossible";
import { testRule } from "../../../support/rule-tester";
import { split, SPLIT, timedRows } from "./rows";

testRule(impossibleTime, {
  valid: [
    { name: "days, months and quarters that exist", rows: timedRows("30/6/2026", "Tháng 12", "Quý IV", "29/2/2024") },
    { name: "not a time at all", rows: timedRows("Theo phân công") },
    { name: "taken from a merged cell: said once, above", rows: timedRows("Quý III", null), merges: ["F5:F6"] },
  ],
  invalid: [
    {
      name: "each where it stands",
      rows: timedRows("Tháng 13", "Quý I", "31/6/2026", "Quý V/2026"),
      findings: [
        { cell: "F5", messageId: "impossible" },
        { cell: "F7", messageId: "impossible" },
        { cell: "F8", messageId: "impossible" },
      ],
    },
    {
      name: "merged over two rows: once",
      rows: timedRows("Tháng 14", null),
      merges: ["F5:F6"],
      findings: [{ cell: "F5", messageId: "impossible" }],
    },
    {
      name: "stated by a group and inherited: once",
      rows: [
        ["1", "Chuyển đổi số", null, null, null, "Quý VI"],
        ["1.1", "Số hóa sổ điểm", "Báo cáo", "Văn phòng Sở"],
      ],
      findings: [{ cell: "F5", messageId: "impossible" }],
    },
    {
      name: "either of start and end",
      ...SPLIT,
      rows: [split("Tháng 15", "30/6/2026"), split("1/3/2026", "31/4/2026")],
      findings: [
        { cell: "F6", messageId: "impossible" },
        { cell: "G7", messageId: "impossible" },
      ],
    },
  ],
});
