import { notInForce } from "../../../../src/engine/rules/unit/not-in-force";
import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { TITLE } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { task, twoLeads, TWO_LEADS } from "./unit-rows";

const options = {
  directory: new UnitDirectory([
    { name: "Ban Lâm nghiệp", shortName: "BLN", aliases: [], kind: "external", until: "2026-06-30" },
    { name: "Ban Thủy sản", shortName: "BTS", aliases: [], kind: "external", from: "2026-07-01" },
    { name: "Ban Cũ", shortName: "BC", aliases: [], kind: "external", until: "2025-06-30" },
    { name: "Ban Mới", shortName: "BM", aliases: [], kind: "external", from: "2027-01-01" },
    { name: "Các ban", shortName: "CB", aliases: [], kind: "collective", until: "2025-06-30" },
    { name: "Ban Tạm thời", shortName: "BTT", aliases: [], kind: "external", from: "2026-03-01", until: "2026-06-30" },
    { name: "Ban Luôn có", shortName: "BLC", aliases: [], kind: "external" },
  ]),
} as const;
const ended = (cell: string) => ({ cell, messageId: "ended" });
const notYet = (cell: string) => ({ cell, messageId: "notYet" });
const undated = [TITLE[0], "Kế hoạch công tác"];

testRule(notInForce, {
  valid: [
    { name: "in force all the time, or unknown", options, rows: [task("1", "Ban Luôn có"), task("2", "Tổ giúp việc")] },
    {
      name: "in force on the first or last day of the task",
      options,
      rows: [task("1", "Ban Lâm nghiệp", null, "30/6-15/7/2026"), task("2", "Ban Thủy sản", null, "20/6-01/7/2026")],
    },
    {
      name: "in force for part of the plan, the task undated",
      options,
      rows: [task("1", "Ban Lâm nghiệp", "Ban Thủy sản", "Khi có yêu cầu")],
    },
    {
      name: "a deadline's work begins with the plan",
      options,
      rows: [task("1", "Ban Lâm nghiệp", null, "Trước ngày 15/11/2026")],
    },
    {
      name: "no dates and no plan period",
      options,
      title: undated,
      rows: [task("1", "Ban Cũ", "Ban Mới", "Khi có yêu cầu")],
    },
    {
      name: "a deadline and no plan period: its start is not known",
      options,
      title: undated,
      rows: [task("1", "Ban Cũ", null, "Trước ngày 15/11/2026")],
    },
    {
      name: "inherited cells",
      options,
      rows: [task("1", "Ban Lâm nghiệp", null, "Quý II"), task("2", "nt", null, "Quý IV")],
    },
  ],
  invalid: [
    {
      name: "by the task's dates",
      options,
      rows: [
        task("1", "Ban Lâm nghiệp", null, "Quý III"),
        task("2", "Ban Luôn có", "Ban Luôn có; Ban Thủy sản", "Quý II"),
      ],
      findings: [ended("D5"), notYet("E6")],
    },
    {
      name: "a unit with a first and a last day",
      options,
      rows: [
        task("1", "Ban Tạm thời", null, "Quý II"),
        task("2", "Ban Tạm thời", null, "Tháng 2"),
        task("3", "Ban Tạm thời", null, "Tháng 7"),
      ],
      findings: [notYet("D6"), ended("D7")],
    },
    {
      name: "by the plan period",
      options,
      rows: [task("1", "Ban Cũ", "Ban Mới", "Khi có yêu cầu"), task("2", "Các ban", null, null)],
      findings: [ended("D5"), notYet("E5"), ended("D6")],
    },
    {
      name: "a deadline: from the plan's first day, or the deadline itself where that is earlier",
      options,
      rows: [
        task("1", "Ban Cũ", null, "Trước ngày 15/11/2026"),
        task("2", "Ban Cũ", "Ban Mới", "Trước ngày 15/11/2025"),
      ],
      findings: [ended("D5"), ended("D6"), notYet("E6")],
    },
    {
      name: "dates of its own where the plan names no period",
      options,
      title: undated,
      rows: [task("1", "Ban Cũ", null, "Quý III/2025"), task("2", "Ban Mới", null, "Trước ngày 15/11/2025")],
      findings: [ended("D4"), notYet("D5")],
    },
    {
      name: "two in one cell, and the internal lead",
      options,
      ...TWO_LEADS,
      rows: [twoLeads("1", "Ban Cũ; Ban Mới", "Ban Mới", null)],
      findings: [ended("D5"), notYet("D5"), notYet("E5")],
    },
    {
      name: "units that ended in 2025, by the directory that ships",
      rows: [task("1", "Thanh tra Sở"), task("2", "Văn phòng Sở", "UBND huyện Tân Sơn")],
      findings: [ended("D5"), ended("E6")],
    },
  ],
});
