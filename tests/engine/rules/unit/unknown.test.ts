import { unknown } from "../../../../src/engine/rules/unit/unknown";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";
import { testRule } from "../../../support/rule-tester";
import { heading, task, twoLeads, TWO_LEADS } from "./unit-rows";

const at = (cell: string) => ({ cell, messageId: "unknown", fix: "suggested" as const });

testRule(unknown, {
  valid: [
    {
      name: "names of the directory, short ones and groups",
      rows: [
        task("1", "Văn phòng Sở", "Phòng KHTC; các đơn vị trực thuộc"),
        task("2", "Các cơ quan, đơn vị liên quan"),
      ],
    },
    { name: "persons and contacts", rows: [task("1", "Đ/c Chánh Văn phòng", "Ông Nguyễn A, SĐT 0912 345 678")] },
    {
      name: "a name the user said is a unit of the directory",
      options: { pairs: new UnitPairs([{ a: "Văn phòng Sở", b: "Bộ phận hành chính", same: true }]) },
      rows: [task("1", "Bộ phận hành chính"), task("2", "BỘ PHẬN hành  chính")],
    },
    { name: "a misspelled name is reported as such", rows: [task("1", "Phòng Tổ chức cán bô")] },
  ],
  invalid: [
    {
      name: "once a name, on the first cell that names it",
      rows: [
        heading("1", "Tổ giúp việc"),
        task("1.1", null),
        task("1.2", "TỔ GIÚP VIỆC", "Thanh tra Sở; Ban vận động quỹ"),
        task("1.3", "Văn phòng Sở", "Ban vận động quỹ"),
      ],
      findings: [at("D5"), at("E7")],
    },
    {
      name: "once over all appendices",
      sheets: [
        { rows: [task("1", "Tổ giúp việc")] },
        { name: "Phụ lục 2", rows: [task("1", "Tổ giúp việc", "Tổ thư ký")] },
      ],
      findings: [at("D5"), { ...at("E5"), sheet: "Phụ lục 2" }],
    },
    {
      name: "a name the user said is no misspelling",
      options: { pairs: new UnitPairs([{ a: "Phòng Tổ chức cán bộ", b: "Phòng Tổ chức cán bô", same: false }]) },
      rows: [task("1", "Phòng Tổ chức cán bô"), task("2", "Phòng Tổ chức cán bộ")],
      findings: [at("D5")],
    },
    {
      name: "a name the user keeps apart from the directory's",
      options: { pairs: new UnitPairs([{ a: "Văn phòng Sở", b: "VP", same: false }]) },
      rows: [task("1", "VP"), task("2", "Văn phòng Sở")],
      findings: [at("D5")],
    },
    {
      name: "in the internal lead",
      ...TWO_LEADS,
      rows: [twoLeads("1", "Sở GDĐT", "Tổ giúp việc", null)],
      findings: [at("E5")],
    },
  ],
});
