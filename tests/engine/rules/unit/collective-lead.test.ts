import { collectiveLead } from "../../../../src/engine/rules/unit/collective-lead";
import { testRule } from "../../../support/rule-tester";
import { heading, task, twoLeads, TWO_LEADS } from "./unit-rows";

testRule(collectiveLead, {
  valid: [
    { name: "a unit", rows: [task("1", "Văn phòng Sở"), task("2", "Ban Quản lý dự án")] },
    { name: "a unit and a group", rows: [task("1", "Văn phòng Sở; các đơn vị trực thuộc")] },
    { name: "nobody, and a person", rows: [task("1", null), task("2", "Đ/c Chánh Văn phòng"), task("3", "-")] },
    { name: "a group that coordinates", rows: [task("1", "Văn phòng Sở", "Các phòng thuộc Sở")] },
  ],
  invalid: [
    {
      name: "groups, known to the directory or not",
      rows: [
        task("1", "Các phòng thuộc Sở"),
        task("2", "Các đơn vị trực thuộc; các phòng thuộc Sở"),
        task("3", "Cơ quan, đơn vị liên quan"),
      ],
      findings: ["D5", "D6", "D7"].map((cell) => ({ cell, messageId: "collective" })),
    },
    {
      name: "once, where the text stands",
      rows: [heading("1", "Các phòng thuộc Sở"), task("1.1", null), task("1.2", "nt")],
      findings: [{ cell: "D5", messageId: "collective" }],
    },
    {
      name: "among the internal leads",
      ...TWO_LEADS,
      rows: [twoLeads("1", "Sở GDĐT", "Các phòng thuộc Sở", null)],
      findings: [{ cell: "E5", messageId: "collective" }],
    },
  ],
});
