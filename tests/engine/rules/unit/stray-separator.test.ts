import { straySeparator } from "../../../../src/engine/rules/unit/stray-separator";
import { testRule } from "../../../support/rule-tester";
import { task, twoLeads, TWO_LEADS } from "./unit-rows";

const stray = (cell: string) => ({ cell, messageId: "stray", fix: "safe" as const });

testRule(straySeparator, {
  valid: [
    { name: "between two names", rows: [task("1", "Văn phòng Sở", "Thanh tra Sở; các đơn vị trực thuộc.")] },
    {
      name: "the list goes on in another row",
      rows: [
        task("1", "Văn phòng Sở", "Thanh tra Sở;"),
        [null, null, null, null, "các đơn vị trực thuộc"],
        task("2", "Văn phòng Sở"),
      ],
    },
    { name: "inherited cells", rows: [task("1", "Văn phòng Sở", "Thanh tra Sở"), task("2", "nt", "nt")] },
  ],
  invalid: [
    {
      name: "leading, trailing and doubled",
      rows: [
        task("1", "Văn phòng Sở;", "; Thanh tra Sở"),
        task("2", "Văn phòng Sở", "Thanh tra Sở;; Phòng KHTC, "),
        task("3", "nt", "nt"),
      ],
      findings: ["D5", "E5", "E6"].map(stray),
      after: { D5: "Văn phòng Sở", E5: "Thanh tra Sở", E6: "Thanh tra Sở; Phòng KHTC" },
    },
    {
      name: "in a list that goes on in another row: left to the user",
      rows: [
        task("1", "Văn phòng Sở", "; Thanh tra Sở;"),
        [null, null, null, null, "các đơn vị trực thuộc"],
        task("2", "Văn phòng Sở"),
      ],
      findings: [{ cell: "E5", messageId: "stray" }],
    },
    {
      name: "in the internal lead",
      ...TWO_LEADS,
      rows: [twoLeads("1", "Sở GDĐT", "Văn phòng Sở,", null)],
      findings: [stray("E5")],
      after: { E5: "Văn phòng Sở" },
    },
  ],
});
