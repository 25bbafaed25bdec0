import { leadAlsoCoordinates } from "../../../../src/engine/rules/unit/lead-also-coordinates";
import { testRule } from "../../../support/rule-tester";
import { combined, COMBINED, heading, task, twoLeads, TWO_LEADS } from "./unit-rows";

const both = (cell: string) => ({ cell, messageId: "both", fix: "safe" as const });

testRule(leadAlsoCoordinates, {
  valid: [
    { name: "other units", rows: [task("1", "Văn phòng Sở", "Thanh tra Sở; các đơn vị trực thuộc")] },
    { name: "a group the lead belongs to", rows: [task("1", "Văn phòng Sở", "Các phòng thuộc Sở")] },
    {
      name: "inherited helpers",
      rows: [
        heading("1", null, "Văn phòng Sở; Thanh tra Sở"),
        task("1.1", "Văn phòng Sở", null),
        task("1.2", "Thanh tra Sở", "nt"),
      ],
    },
    { name: "nobody leads", rows: [task("1", null, "Văn phòng Sở")] },
    {
      name: "no coordinating column",
      header: ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"],
      rows: [["1", "Rà soát", "Báo cáo", "Văn phòng Sở", "Quý I"]],
    },
    {
      name: "both roles in one cell, different units",
      ...COMBINED,
      rows: [combined("1", "Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở")],
    },
  ],
  invalid: [
    {
      name: "first, last and in the middle of a list",
      rows: [
        task("1", "Văn phòng Sở", "Văn phòng Sở; Thanh tra Sở"),
        task("2", "Văn phòng Sở", "Thanh tra Sở; VP Sở."),
        task("3", "Văn phòng Sở", "Thanh tra Sở, Văn phòng, Phòng KHTC"),
        task("4", "Văn phòng Sở", "- Thanh tra Sở\n- Văn phòng Sở"),
      ],
      findings: ["E5", "E6", "E7", "E8"].map(both),
      after: { E5: "Thanh tra Sở", E6: "Thanh tra Sở", E7: "Thanh tra Sở, Phòng KHTC", E8: "- Thanh tra Sở" },
    },
    {
      name: "nothing is left, and a stray separator goes with it",
      rows: [
        task("1", "Văn phòng Sở", "Văn phòng Sở"),
        task("2", "Văn phòng Sở", "Văn phòng Sở; Thanh tra Sở;"),
        task("3", "Các phòng thuộc Sở", "Các phòng thuộc Sở;"),
      ],
      findings: ["E5", "E6", "E7"].map(both),
      after: { E5: null, E6: "Thanh tra Sở", E7: null },
    },
    {
      name: "the lead is inherited, or one of several",
      rows: [
        heading("1", "Văn phòng Sở"),
        task("1.1", null, "Văn phòng Sở; Thanh tra Sở"),
        task("2", "Phòng KHTC; Thanh tra Sở", "Thanh tra Sở; Phòng KHTC; Văn phòng Sở"),
      ],
      findings: ["E6", "E7"].map(both),
      after: { E6: "Thanh tra Sở", E7: "Văn phòng Sở" },
    },
    {
      name: "a person between the units would be lost",
      rows: [task("1", "Văn phòng Sở", "Văn phòng Sở; Đ/c Nguyễn A; Thanh tra Sở")],
      findings: [{ cell: "E5", messageId: "both" }],
    },
    {
      name: "notes go with their unit, joining words with it",
      rows: [task("1", "Văn phòng Sở", "Thanh tra Sở (bộ phận kiểm tra) và Văn phòng Sở (bộ phận một cửa)")],
      findings: [both("E5")],
      after: { E5: "Thanh tra Sở (bộ phận kiểm tra)" },
    },
    {
      name: "the list goes on in another row",
      rows: [
        task("1", "Văn phòng Sở", "Văn phòng Sở;"),
        [null, null, null, null, "các đơn vị trực thuộc"],
        task("2", "Văn phòng Sở", "Thanh tra Sở"),
      ],
      findings: [{ cell: "E5", messageId: "both" }],
    },
    {
      name: "the internal lead coordinates",
      ...TWO_LEADS,
      rows: [twoLeads("1", "Sở GDĐT", "Văn phòng Sở", "Văn phòng Sở; Thanh tra Sở")],
      findings: [both("F5")],
      after: { F5: "Thanh tra Sở" },
    },
    {
      name: "both roles in one cell",
      ...COMBINED,
      rows: [
        combined("1", "Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở, Văn phòng Sở"),
        combined("2", "Chủ trì: Văn phòng Sở\nPhối hợp: Văn phòng Sở"),
        combined("3", "Chủ trì: VP Sở\nPhối hợp: Văn phòng Sở"),
      ],
      findings: [both("C5"), { cell: "C6", messageId: "both" }, { cell: "C7", messageId: "both" }],
      after: { C5: "Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở" },
    },
  ],
});
