import { misspelled } from "../../../../src/engine/rules/unit/misspelled";
import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { UnitPairs } from "../../../../src/engine/values/units/unit-pairs";
import { testRule } from "../../../support/rule-tester";
import { combined, COMBINED, heading, task } from "./unit-rows";

const wrong = (cell: string) => ({ cell, messageId: "misspelled", fix: "suggested" as const });

testRule(misspelled, {
  valid: [
    {
      name: "names of the directory",
      rows: [task("1", "Phòng Tổ chức cán bộ", "Phòng Kế hoạch - Tài chính; các phòng thuộc Sở")],
    },
    {
      name: "other units",
      rows: [task("1", "Phòng Giáo dục Tiểu học", "Phòng Giáo dục Trung học"), task("2", "Tổ giúp việc")],
    },
    {
      name: "schools are a letter apart",
      rows: [
        task("1", "Trường THPT Nguyễn Trãi"),
        task("2", "Trường THPT Nguyễn Trải"),
        task("3", "Trường THPT Nguyễn Trãi"),
      ],
    },
    {
      name: "two unknown names, equally frequent",
      rows: [task("1", "Tổ tư vấn tuyển sinh"), task("2", "Tổ tư vấn tuyến sinh")],
    },
    { name: "a kind of unit without a name", rows: [task("1", "UBND huyên")] },
    {
      name: "names that the directory leaves open",
      options: {
        directory: new UnitDirectory([{ name: "Ban Chỉ huy …", shortName: "BCH", aliases: [], kind: "external" }]),
      },
      rows: [
        task("1", "Ban Chỉ huy chiến dịch"),
        task("2", "Ban Chỉ huy chiến dich"),
        task("3", "Ban Chỉ huy chiến dịch"),
      ],
    },
    {
      name: "the user said these are two units",
      options: { pairs: new UnitPairs([{ a: "Phòng Tổ chức cán bộ", b: "Phòng Tổ chức cán bô", same: false }]) },
      rows: [task("1", "Phòng Tổ chức cán bô"), task("2", "Văn phòng Sở")],
    },
    {
      name: "the user said this is the unit: another writing, no misspelling",
      options: { pairs: new UnitPairs([{ a: "Phòng Tổ chức cán bộ", b: "Phòng Tổ chức cán bô", same: true }]) },
      rows: [task("1", "Phòng Tổ chức cán bô"), task("2", "Thanh tra Sở")],
    },
    { name: "inherited cells", rows: [heading("1", "Phòng Tổ chức cán bộ"), task("1.1", null), task("1.2", "nt")] },
  ],
  invalid: [
    {
      name: "one pair rejected, the other names are still asked about",
      options: { pairs: new UnitPairs([{ a: "Phòng Tổ chức cán bộ", b: "Phòng Tổ chức cán bô", same: false }]) },
      rows: [task("1", "Phòng Tổ chức cán bô"), task("2", "Phòng Quản lý chất lương")],
      findings: [wrong("D6")],
    },
    {
      name: "a letter away from a name of the directory, in lead and list",
      rows: [
        task("1", "Phòng Tổ chức cán bô"),
        task("2", "Văn phòng Sở", "Thanh tra Sở; Phòng Quản lý chất lương; các đơn vị trực thuộc"),
      ],
      findings: [wrong("D5"), wrong("E6")],
      after: { D5: "Phòng Tổ chức cán bộ", E6: "Thanh tra Sở; Phòng Quản lý chất lượng; các đơn vị trực thuộc" },
    },
    {
      name: "as the plan writes it most",
      rows: [
        task("1", "Phòng Tổ chức cán bô"),
        task("2", "Phòng TCCB"),
        task("3", "Phòng TCCB"),
        task("4", "Phòng Tổ chức cán bộ"),
      ],
      findings: [wrong("D5")],
      after: { D5: "Phòng TCCB" },
    },
    {
      name: "away from an unknown name that the plan uses more often",
      rows: [task("1", "Tổ tư vấn tuyển sinh"), task("2", "Tổ tư vấn tuyến sinh"), task("3", "Tổ tư vấn tuyển sinh")],
      findings: [wrong("D6")],
      after: { D6: "Tổ tư vấn tuyển sinh" },
    },
    {
      name: "every cell that has it, on every sheet",
      sheets: [
        { rows: [task("1", "Phòng Tổ chức cán bô"), task("2", "Phòng Tổ chức cán bô")] },
        { name: "Phụ lục 2", rows: [task("1", "Phòng Tổ chức cán bô")] },
      ],
      findings: [wrong("D5"), wrong("D6"), { ...wrong("D5"), sheet: "Phụ lục 2" }],
    },
    {
      name: "the list goes on in another row, and both roles in one cell",
      sheets: [
        {
          rows: [
            task("1", "Văn phòng Sở", "Phòng Tổ chức cán bô;"),
            [null, null, null, null, "các đơn vị trực thuộc"],
            task("2", "Văn phòng Sở"),
          ],
        },
        {
          name: "Phụ lục 2",
          ...COMBINED,
          rows: [combined("1", "Chủ trì: Phòng Tổ chức cán bô\nPhối hợp: Văn phòng Sở")],
        },
      ],
      findings: [
        { cell: "E5", messageId: "misspelled" },
        { ...wrong("C5"), sheet: "Phụ lục 2" },
      ],
    },
  ],
});
