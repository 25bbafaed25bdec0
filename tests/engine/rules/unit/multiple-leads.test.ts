import { multipleLeads } from "../../../../src/engine/rules/unit/multiple-leads";
import { testRule } from "../../../support/rule-tester";
import { combined, COMBINED, heading, task, twoLeads, TWO_LEADS } from "./unit-rows";

testRule(multipleLeads, {
  valid: [
    { name: "one unit", rows: [task("1", "Văn phòng Sở")] },
    { name: "one unit written twice", rows: [task("1", "Văn phòng Sở; VP Sở")] },
    { name: "a name with “và” and commas", rows: [task("1", "Phòng Chính trị, tư tưởng và Học sinh sinh viên")] },
    { name: "a unit and a person of it", rows: [task("1", "Văn phòng Sở; Đ/c Chánh Văn phòng")] },
    { name: "groups of units only", rows: [task("1", "Các phòng thuộc Sở; các đơn vị trực thuộc")] },
    {
      name: "who leads and who helps in one cell",
      ...COMBINED,
      rows: [combined("1", "Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở")],
    },
    { name: "a lead and an internal lead", ...TWO_LEADS, rows: [twoLeads("1", "Sở GDĐT", "Văn phòng Sở", null)] },
  ],
  invalid: [
    {
      name: "two units, a unit and a group",
      rows: [task("1", "Văn phòng Sở; Thanh tra Sở"), task("2", "Văn phòng Sở, Các đơn vị trực thuộc")],
      findings: ["D5", "D6"].map((cell) => ({ cell, messageId: "several" })),
    },
    {
      name: "once, where the text stands",
      rows: [
        heading("1", "Văn phòng Sở; Thanh tra Sở"),
        task("1.1", null),
        task("1.2", null),
        task("2", "Văn phòng Sở\nThanh tra Sở"),
        task("3", "nt"),
        task("4", null),
      ],
      merges: ["D10:D11"],
      findings: ["D5", "D8"].map((cell) => ({ cell, messageId: "several" })),
    },
    {
      name: "among the internal leads",
      ...TWO_LEADS,
      rows: [twoLeads("1", "Sở GDĐT", "Văn phòng Sở; Thanh tra Sở", null)],
      findings: [{ cell: "E5", messageId: "several" }],
    },
  ],
});
