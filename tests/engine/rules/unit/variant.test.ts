import { variant } from "../../../../src/engine/rules/unit/variant";
import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";
import { testRule } from "../../../support/rule-tester";
import { combined, COMBINED, heading, task, twoLeads, TWO_LEADS } from "./unit-rows";

const other = (cell: string) => ({ cell, messageId: "variant", fix: "suggested" as const });

testRule(variant, {
  valid: [
    { name: "one writing", rows: [task("1", "Văn phòng Sở"), task("2", "Văn phòng Sở", "Thanh tra Sở")] },
    {
      name: "letter case, white space and notes make no variant",
      rows: [task("1", "Văn phòng Sở"), task("2", "VĂN PHÒNG sở"), task("3", "Văn  phòng Sở (bộ phận một cửa)")],
    },
    {
      name: "Unicode form makes no variant",
      rows: [task("1", "Văn phòng Sở"), task("2", "Văn phòng Sở".normalize("NFD"))],
      verbatim: true,
    },
    { name: "different units", rows: [task("1", "Phòng Giáo dục Tiểu học", "Phòng Giáo dục Trung học")] },
    {
      name: "the user said these are two units",
      options: { pairs: new UnitPairs([{ a: "Văn phòng Sở", b: "Văn phòng", same: false }]) },
      rows: [task("1", "Văn phòng Sở"), task("2", "Văn phòng"), task("3", "Văn phòng Sở")],
    },
    {
      name: "inherited cells do not count",
      rows: [heading("1", "Văn phòng"), task("1.1", null), task("1.2", "nt"), task("1.3", "Văn phòng")],
    },
  ],
  invalid: [
    {
      name: "two names the user said are one unit",
      options: { pairs: new UnitPairs([{ a: "Tổ giúp việc", b: "Tổ thư ký", same: true }]) },
      rows: [task("1", "Tổ giúp việc"), task("2", "Tổ thư ký"), task("3", "Tổ giúp việc")],
      findings: [other("D6")],
      after: { D6: "Tổ giúp việc" },
    },
    {
      name: "each minority cell, over all columns",
      rows: [
        task("1", "Văn phòng"),
        task("2", "VP Sở", "Thanh tra Sở; Văn phòng Sở"),
        task("3", "Văn phòng", "Thanh tra"),
      ],
      findings: [other("D6"), other("E6"), other("E7")],
      after: { D6: "Văn phòng", E6: "Thanh tra Sở; Văn phòng", E7: "Thanh tra Sở" },
    },
    {
      name: "over all appendices",
      sheets: [
        { rows: [task("1", "Văn phòng")] },
        { name: "Phụ lục 2", rows: [task("1", "Văn phòng Sở"), task("2", "Văn phòng Sở")] },
      ],
      findings: [other("D5")],
    },
    {
      name: "on a tie the directory's writing",
      rows: [task("1", "Phòng KHTC"), task("2", "Phòng Kế hoạch - Tài chính"), task("3", "P.KHTC")],
      findings: [other("D5"), other("D7")],
      after: { D5: "Phòng Kế hoạch - Tài chính", D7: "Phòng Kế hoạch - Tài chính" },
    },
    {
      name: "the majority goes before the directory",
      rows: [task("1", "Phòng KHTC"), task("2", "Phòng Kế hoạch - Tài chính"), task("3", "Phòng KHTC")],
      findings: [other("D6")],
      after: { D6: "Phòng KHTC" },
    },
    {
      name: "on a tie without the directory's writing the first",
      rows: [task("1", "P.KHTC"), task("2", "Phòng KHTC")],
      findings: [other("D6")],
      after: { D6: "P.KHTC" },
    },
    {
      name: "a name the directory does not know",
      options: { directory: new UnitDirectory([]) },
      rows: [task("1", "Tổ giúp việc Sở", "Thanh tra tỉnh"), task("2", "Tổ giúp việc", "Thanh tra tỉnh")],
      findings: [other("D6")],
      after: { D6: "Tổ giúp việc Sở" },
    },
    {
      name: "a misspelled name is reported as such only",
      rows: [
        task("1", "Phòng Tổ chức cán bô"),
        task("2", "Phòng Tổ chức cán bô Sở"),
        task("3", "Văn phòng"),
        task("4", "Văn phòng Sở"),
      ],
      findings: [other("D7")],
    },
    {
      name: "the internal lead and both roles in one cell",
      sheets: [
        { ...TWO_LEADS, rows: [twoLeads("1", "Sở GDĐT", "Văn phòng Sở", "Thanh tra Sở")] },
        { name: "Phụ lục 2", ...COMBINED, rows: [combined("1", "Chủ trì: VP Sở\nPhối hợp: Thanh tra Sở")] },
      ],
      findings: [{ ...other("C5"), sheet: "Phụ lục 2" }],
    },
    {
      name: "the list goes on in another row: left to the user",
      rows: [
        task("1", "Văn phòng Sở", "Thanh tra;"),
        [null, null, null, null, "các đơn vị trực thuộc"],
        task("2", "Văn phòng Sở", "Thanh tra Sở"),
      ],
      findings: [{ cell: "E5", messageId: "variant" }],
    },
  ],
});
