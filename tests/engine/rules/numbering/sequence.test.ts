import { sequence } from "../../../../src/engine/rules/numbering/sequence";
import { dateCell, formulaCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { heading, task, tasks } from "./rows";

testRule(sequence, {
  valid: [
    { name: "numbers in order", rows: tasks("1", "2", "3") },
    {
      name: "a number Excel changed is told by numbering/converted alone",
      rows: [
        heading("1", "Cải cách thể chế"),
        ...tasks("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", 1.1, "1.11"),
      ],
    },
    {
      name: "a label Excel made a date that fits nowhere is told by numbering/converted alone",
      rows: [heading("1", "Cải cách thể chế"), ...tasks("1.1", "1.2", dateCell(2026, 5, 1, "d-mmm"), "1.6")],
    },
    { name: "number cells in order", rows: tasks(1, 2, 3) },
    {
      name: "anew in each section",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "2"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("1", "2"),
      ],
    },
    {
      name: "on through the table",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "2"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("3", "4"),
      ],
    },
    {
      name: "on through the table after a section that starts anew",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "2"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("1"),
        heading("III", "Tài chính công"),
        ...tasks("2", "3"),
      ],
    },
    {
      name: "on through the table under headings without a number",
      rows: [heading(null, "Công tác tham mưu"), ...tasks("1", "2"), heading(null, "Công tác kiểm tra"), ...tasks("3")],
      verbatim: "upper",
    },
    {
      name: "groups in one section, tasks in another",
      rows: [
        heading("I", "Cải cách thể chế"),
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", "1.2"),
        heading("2", "Rà soát văn bản"),
        ...tasks("2.1"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("1", "2", "3"),
      ],
    },
    { name: "a total with a number of its own", rows: [...tasks("1", "2"), ["5", "Tổng cộng", "", "", "", "", 5]] },
    { name: "an unnumbered row that took a number", rows: tasks("1", "2", null, "4") },
    { name: "an unnumbered row that took none", rows: tasks("1", "2", null, "3") },
    {
      name: "an unnumbered row that ends a section whose numbers run on",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "2", null),
        heading("II", "Cải cách bộ máy"),
        ...tasks("4", "5"),
      ],
    },
    {
      name: "a task without a number between two groups took theirs",
      rows: [
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", "1.2"),
        task(null, "Sắp xếp lại kho lưu trữ"),
        heading("3", "Rà soát văn bản"),
        ...tasks("3.1"),
      ],
    },
    {
      name: "a group without a number over its own tasks",
      rows: [
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", "1.2"),
        heading(null, "Rà soát văn bản"),
        ...tasks("2.1", "2.2"),
        heading("3", "Kiểm tra văn bản"),
        ...tasks("3.1"),
      ],
      verbatim: "upper",
    },
    {
      name: "letters in the order of legal drafting",
      rows: [heading("1", "Xây dựng văn bản"), ...tasks("a)", "b)", "c)", "d)", "đ)", "e)")],
      verbatim: "upper",
    },
    {
      name: "letters in English order",
      rows: [heading("1", "Xây dựng văn bản"), ...tasks("a)", "b)", "c)", "d)", "e)", "f)")],
      verbatim: "upper",
    },
    {
      name: "labels under a section's numeral",
      rows: [heading("I", "Mở đầu"), ...tasks("1.1", "1.2"), heading("II", "Cải cách bộ máy"), ...tasks("1.1", "1.2")],
    },
    {
      name: "labels that carry the numeral",
      rows: [
        heading("I", "Mở đầu"),
        ...tasks("I.1", "I.2"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("II.1", "II.2"),
      ],
    },
    {
      name: "zero dropped by Excel counts as it was",
      rows: [heading("1", "Xây dựng văn bản"), ...tasks(1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, "1.11")],
    },
    {
      name: "a label that became a date counts as it was",
      rows: [heading("1", "Xây dựng văn bản"), ...tasks("1.1", dateCell(2026, 2, 1, "d-mmm"), "1.3")],
    },
    {
      name: "labels typed in the content",
      header: ["Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: ["1. Xây dựng đề án", "2. Tổ chức hội thảo"].map((text) => [text, "Báo cáo", "Văn phòng Sở", "", "Quý I"]),
    },
    { name: "sums carry no number", rows: [...tasks("1", "2"), [null, "Tổng cộng", null, null, null, null, 5]] },
  ],
  invalid: [
    {
      name: "a gap: all after it move up",
      rows: tasks("1", "2", "4", "5"),
      findings: [{ cell: "A7", messageId: "gap", fix: "suggested" }],
      after: { A6: "2", A7: "3", A8: "4" },
    },
    {
      name: "an unnumbered row makes room for one number only",
      rows: tasks("1", null, "3", "5"),
      findings: [{ cell: "A8", messageId: "gap", fix: "suggested" }],
      after: { A8: "4" },
    },
    {
      name: "an unnumbered task makes no room among the groups",
      rows: [
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", null, "1.3"),
        heading("3", "Rà soát văn bản"),
        ...tasks("3.1"),
      ],
      findings: [{ cell: "A9", messageId: "gap", fix: "suggested" }],
      after: { A9: "2", A10: "2.1" },
    },
    {
      name: "an unnumbered row inside a section makes no room before the next",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", null, "3"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("5", "6"),
      ],
      findings: [{ cell: "A10", messageId: "start", fix: "suggested" }],
      after: { A10: "4", A11: "5" },
    },
    {
      name: "the tasks of a group do not run on from those of the group before",
      rows: [
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", "1.2"),
        heading("2", "Rà soát văn bản"),
        ...tasks("2.3", "2.4"),
      ],
      findings: [{ cell: "A9", messageId: "start", fix: "suggested" }],
      after: { A9: "2.1", A10: "2.2" },
    },
    {
      name: "number cells stay number cells",
      rows: tasks(1, 3, 4),
      findings: [{ cell: "A6", messageId: "gap", fix: "suggested" }],
      after: { A6: 2, A7: 3 },
    },
    {
      name: "a gap among groups: their tasks follow",
      rows: [
        heading("I", "Cải cách thể chế"),
        heading("1.", "Xây dựng văn bản"),
        ...tasks("1.1.", "1.2."),
        heading("3.", "Rà soát văn bản"),
        ...tasks("3.1.", "3.2."),
      ],
      findings: [{ cell: "A9", messageId: "gap", fix: "suggested" }],
      after: { A9: "2.", A10: "2.1.", A11: "2.2." },
    },
    {
      name: "a gap in a section whose numbers run on",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "3"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("4", "5"),
        heading("III", "Tài chính công"),
        ...tasks("1"),
      ],
      findings: [{ cell: "A7", messageId: "gap", fix: "suggested" }],
      after: { A7: "2", A9: "3", A10: "4", A12: "1" },
    },
    {
      name: "a repeat",
      rows: tasks("1", "2", "2", "3"),
      findings: [{ cell: "A7", messageId: "repeat", fix: "suggested" }],
      after: { A7: "3", A8: "4" },
    },
    {
      name: "a repeat in place of the next number changes nothing else",
      rows: tasks("1", "2", "2", "4"),
      findings: [{ cell: "A7", messageId: "repeat", fix: "suggested" }],
      after: { A7: "3", A8: "4" },
    },
    {
      name: "two rows swapped",
      rows: tasks("1", "3", "2", "4"),
      findings: [{ cell: "A7", messageId: "disorder", fix: "suggested" }],
      after: { A6: "2", A7: "3" },
    },
    {
      name: "a first row that is not the first",
      rows: tasks("2", "3"),
      findings: [{ cell: "A5", messageId: "start", fix: "suggested" }],
      after: { A5: "1", A6: "2" },
    },
    {
      name: "a section that neither starts anew nor runs on",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "2"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("5", "6"),
      ],
      findings: [{ cell: "A9", messageId: "start", fix: "suggested" }],
      after: { A9: "3", A10: "4" },
    },
    {
      name: "a section that starts anew at 2",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "2", "3"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("2", "3"),
      ],
      findings: [{ cell: "A10", messageId: "start", fix: "suggested" }],
      after: { A10: "1", A11: "2" },
    },
    {
      name: "a slip at the end of a section leaves the next one right",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", "2", "9"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("4", "5"),
      ],
      findings: [{ cell: "A8", messageId: "gap", fix: "suggested" }],
      after: { A8: "3", A10: "4" },
    },
    {
      name: "sections out of order",
      rows: [heading("I", "Cải cách thể chế"), ...tasks("1"), heading("III", "Cải cách bộ máy"), ...tasks("1")],
      findings: [{ cell: "A7", messageId: "gap", fix: "suggested" }],
      after: { A7: "II" },
    },
    {
      name: "the first part of another group's number",
      rows: [heading("1", "Mở đầu"), ...tasks("1.1"), heading("2", "Xây dựng văn bản"), ...tasks("2.1", "1.2", "2.3")],
      findings: [{ cell: "A9", messageId: "head", fix: "suggested" }],
      after: { A9: "2.2", A10: "2.3" },
    },
    {
      name: "tasks copied from the group above: one cause, one finding",
      rows: [heading("1", "Mở đầu"), ...tasks("1.1"), heading("2", "Xây dựng văn bản"), ...tasks("1.1", "1.2")],
      findings: [{ cell: "A8", messageId: "head", fix: "suggested" }],
      after: { A8: "2.1", A9: "2.2" },
    },
    {
      name: "a group with a slip over tasks that are right",
      rows: [
        heading("1", "Mở đầu"),
        ...tasks("1.1"),
        heading("4", "Xây dựng văn bản"),
        ...tasks("2.1", "2.2"),
        heading("3", "Kết thúc"),
        ...tasks("3.1"),
      ],
      findings: [{ cell: "A7", messageId: "gap", fix: "suggested" }],
      after: { A7: "2", A8: "2.1", A10: "3" },
    },
    {
      name: "a letter left out",
      rows: [heading("1", "Xây dựng văn bản"), ...tasks("a)", "b)", "d)")],
      findings: [{ cell: "A8", messageId: "gap", fix: "suggested" }],
      after: { A8: "c)" },
      verbatim: "upper",
    },
    {
      name: "a letter left out in English order",
      rows: [heading("1", "Xây dựng văn bản"), ...tasks("a)", "b)", "c)", "d)", "f)", "g)")],
      findings: [{ cell: "A10", messageId: "gap", fix: "suggested" }],
      after: { A10: "e)", A11: "f)" },
      verbatim: "upper",
    },
    {
      name: "a gap in labels typed in the content",
      header: ["Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: ["1. Xây dựng đề án", "  3. Tổ chức hội thảo"].map((text) => [
        text,
        "Báo cáo",
        "Văn phòng Sở",
        "",
        "Quý I",
      ]),
      findings: [{ cell: "A6", messageId: "gap", fix: "suggested" }],
      after: { A6: "  2. Tổ chức hội thảo" },
    },
    {
      name: "no fix where the numbers are formulas",
      rows: [...tasks(1), task(formulaCell("A5+2", 3), "Tổ chức hội thảo")],
      findings: [{ cell: "A6", messageId: "gap" }],
    },
    {
      name: "renumbered labels take the style of the others",
      rows: tasks("01", "02", "03", "4", "06"),
      findings: [{ cell: "A9", messageId: "gap", fix: "suggested" }],
      after: { A9: "05" },
    },
  ],
});
