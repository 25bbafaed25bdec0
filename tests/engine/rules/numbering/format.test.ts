import { labelFormat } from "../../../../src/engine/rules/numbering/format";
import { dateCell, formulaCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { heading, task, tasks } from "./rows";

testRule(labelFormat, {
  valid: [
    { name: "one style", rows: tasks("1.", "2.", "3.") },
    { name: "text and number cells alike", rows: tasks("1", 2, "3") },
    { name: "a tie", rows: tasks("1", "2.", "3", "4.") },
    {
      name: "another style on another level",
      rows: [
        heading("I.", "Cải cách thể chế"),
        ...tasks("1", "2"),
        heading("II.", "Cải cách bộ máy"),
        ...tasks("1", "2"),
      ],
    },
    {
      name: "ten needs no zero in front",
      rows: tasks("08", "09", "10", "11"),
    },
    { name: "more labels than say so fit both ways", rows: tasks("9", "10", "11", "12") },
    {
      name: "a label that became a date",
      rows: [heading("1.", "Mở đầu"), ...tasks("1.1.", dateCell(2026, 2, 1, "d-mmm"), "1.3.")],
    },
    {
      name: "a dropped zero",
      rows: [heading("1", "Mở đầu"), ...tasks("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", 1.9, 1.1)],
    },
    { name: "codes of two kinds", rows: tasks("NV01", "NV02", "CV1") },
    {
      name: "typed in the content beside a column",
      rows: [...tasks("1", "2", "3"), task(null, "4. Tổng kết"), task(null, "5. Khen thưởng")],
    },
  ],
  invalid: [
    {
      name: "a full stop too many",
      rows: [heading("1", "Mở đầu"), ...tasks("1.1", "1.2", "1.3.")],
      findings: [{ cell: "A8", messageId: "style", fix: "safe" }],
      after: { A8: "1.3" },
    },
    {
      name: "a full stop too few",
      rows: tasks("1.", "2", "3."),
      findings: [{ cell: "A6", messageId: "style", fix: "safe" }],
      after: { A6: "2." },
    },
    {
      name: "a number cell among texts with a full stop",
      rows: tasks("1.", 2, "3."),
      findings: [{ cell: "A6", messageId: "style", fix: "safe" }],
      after: { A6: "2." },
    },
    {
      name: "a bracket in front",
      rows: tasks("1)", "(2)", "3)"),
      findings: [{ cell: "A6", messageId: "style", fix: "safe" }],
      after: { A6: "2)" },
    },
    {
      name: "brackets on both sides are the style",
      rows: tasks("(1)", "2)", "(3)"),
      findings: [{ cell: "A6", messageId: "style", fix: "safe" }],
      after: { A6: "(2)" },
    },
    {
      name: "a comma for a full stop",
      rows: [heading("1", "Mở đầu"), ...tasks("1.1", "1,2", "1.3")],
      findings: [{ cell: "A7", messageId: "style", fix: "safe" }],
      after: { A7: "1.2" },
    },
    {
      name: "a zero left out in front",
      rows: tasks("01", "02", "3", "04"),
      findings: [{ cell: "A7", messageId: "style", fix: "safe" }],
      after: { A7: "03" },
    },
    {
      name: "of many headings one",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1"),
        heading("II.", "Cải cách bộ máy"),
        ...tasks("1"),
        heading("III", "Tài chính công"),
        ...tasks("1"),
      ],
      findings: [{ cell: "A7", messageId: "style", fix: "safe" }],
      after: { A7: "II" },
    },
    {
      name: "labels typed in the content",
      header: ["Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: ["1. Xây dựng đề án", "2) Tổ chức hội thảo", "3. Tổng kết"].map((text) => [
        text,
        "Báo cáo",
        "Văn phòng Sở",
        "",
        "Quý I",
      ]),
      findings: [{ cell: "A6", messageId: "style", fix: "safe" }],
      after: { A6: "2. Tổ chức hội thảo" },
    },
    {
      name: "no fix for a formula",
      rows: [...tasks("1.", "2."), task(formulaCell("ROW()-4", 3), "Tổng kết")],
      findings: [{ cell: "A7", messageId: "style" }],
    },
  ],
});
