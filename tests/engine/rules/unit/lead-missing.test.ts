import { leadMissing } from "../../../../src/engine/rules/unit/lead-missing";
import { HEADER } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { combined, COMBINED, heading, task, twoLeads, TWO_LEADS } from "./unit-rows";

testRule(leadMissing, {
  valid: [
    {
      name: "a unit, a group of units, an unknown one, a person",
      rows: [
        task("1", "Văn phòng Sở"),
        task("2", "Các phòng thuộc Sở"),
        task("3", "Tổ giúp việc"),
        task("4", "Đ/c Trưởng phòng"),
      ],
    },
    { name: "taken from the row above", rows: [task("1", "Văn phòng Sở"), task("2", "nt")] },
    { name: "taken from the group", rows: [heading("1", "Văn phòng Sở"), task("1.1", null), task("1.2", null)] },
    { name: "under a merged cell", rows: [task("1", "Văn phòng Sở"), task("2", null)], merges: ["D5:D6"] },
    { name: "headings need none", rows: [heading("I"), task("1", "Văn phòng Sở")] },
    {
      name: "a parent whose sub-rows all have one",
      verbatim: "upper",
      rows: [task("1", null), task("a)", "Văn phòng Sở"), task("b)", "Thanh tra Sở")],
    },
    {
      name: "(nếu có)",
      header: [...HEADER.slice(0, 3), "Đơn vị chủ trì (nếu có)", ...HEADER.slice(4)],
      rows: [task("1", null)],
    },
    {
      name: "no lead column",
      header: ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Thời gian"],
      rows: [["1", "Rà soát", "Báo cáo", "Quý I"]],
    },
    {
      name: "the internal lead leads",
      ...TWO_LEADS,
      rows: [twoLeads("1", null, "Văn phòng Sở", null), twoLeads("2", "Sở GDĐT", null, null)],
    },
    {
      name: "one column for both",
      ...COMBINED,
      rows: [combined("1", "Chủ trì: Văn phòng Sở\nPhối hợp: các phòng thuộc Sở")],
    },
  ],
  invalid: [
    {
      name: "blank, a dash, a word for nobody",
      rows: [
        task("1", "Văn phòng Sở"),
        task("2", null),
        task("3", "-"),
        task("4", "…"),
        task("5", "Không có"),
        task("6", "Chưa phân công"),
      ],
      findings: ["D6", "D7", "D8", "D9", "D10"].map((cell) => ({ cell, messageId: "missing" })),
    },
    {
      name: "a sub-row, not the group it stands in",
      verbatim: "upper",
      rows: [task("1", null), task("a)", "Văn phòng Sở"), task("b)", null)],
      findings: [{ cell: "D7", messageId: "missing" }],
    },
    {
      name: "a merged cell may reach down where nobody can tell",
      rows: [task("1", "Văn phòng Sở"), task("2", null)],
      merges: null,
      findings: [{ cell: "D6", messageId: "missing", severity: "info" }],
    },
    {
      name: "neither of two lead columns",
      ...TWO_LEADS,
      rows: [twoLeads("1", null, null, "Văn phòng Sở"), twoLeads("2", "Sở GDĐT", "Văn phòng Sở", null)],
      findings: [{ cell: "D5", messageId: "missing" }],
    },
    {
      name: "one column for both that names only who helps",
      ...COMBINED,
      rows: [
        combined("1", "Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở"),
        combined("2", "Phối hợp: các phòng thuộc Sở"),
      ],
      findings: [{ cell: "C6", messageId: "missing" }],
    },
  ],
});
