import { numberMissing } from "../../../../src/engine/rules/numbering/missing";
import { formulaCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";
import { heading, task, tasks } from "./rows";

const CONTENT_ONLY = ["Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"];
const labelled = (text: string) => [text, "Báo cáo", "Văn phòng Sở", "", "Quý I"];

testRule(numberMissing, {
  valid: [
    { name: "all numbered", rows: tasks("1", "2", "3") },
    { name: "none numbered", rows: tasks(null, null, null) },
    {
      name: "an only child",
      rows: [heading("1", "Xây dựng văn bản"), ...tasks("1.1", "1.2"), heading("2", "Rà soát văn bản"), ...tasks(null)],
    },
    {
      name: "bullets",
      rows: [...tasks("1"), task(null, "- Lập danh sách"), task(null, "+ Gửi các trường"), task("2", "Họp sơ kết")],
    },
    {
      name: "lines that spell out a task",
      rows: [...tasks("1"), [null, "Gửi báo cáo về phòng chuyên môn."], task("2", "Họp sơ kết")],
    },
    {
      name: "another assignment under one content cell",
      rows: [...tasks("1"), [null, null, "Biên bản", "Phòng Tổ chức cán bộ", null, "Quý III"], task("2", "Họp sơ kết")],
      merges: ["B5:B6"],
    },
    {
      name: "a number cell merged over several rows",
      rows: [...tasks("1"), task(null, "Gửi báo cáo"), task("2", "Họp sơ kết")],
      merges: ["A5:A6"],
    },
    {
      name: "a heading without a number between tasks whose numbers run on",
      rows: [heading("I", "Cải cách thể chế"), ...tasks("1", "2"), heading(null, "Công tác khác"), ...tasks("3", "4")],
      verbatim: "upper",
    },
    {
      name: "a heading without a number between groups whose numbers run on",
      rows: [
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1"),
        heading(null, "Công tác khác"),
        heading("2", "Rà soát văn bản"),
        ...tasks("2.1"),
        heading("3", "Kiểm tra văn bản"),
        ...tasks("3.1"),
      ],
      verbatim: "upper",
    },
    {
      name: "more rows without a number than with one",
      rows: tasks("1", null, null),
    },
    {
      name: "a mark that is no number",
      rows: [...tasks("1", "2"), task("-", "Họp sơ kết")],
    },
    {
      name: "labels typed in the content",
      header: CONTENT_ONLY,
      rows: ["1. Xây dựng đề án", "2. Tổ chức hội thảo"].map(labelled),
    },
    {
      name: "an unnumbered total under numbered sections",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("1"),
        [null, "Tổng cộng", null, null, null, null, 5],
      ],
    },
    { name: "an unnumbered total", rows: [...tasks("1", "2"), [null, "Tổng cộng", null, null, null, null, 5]] },
  ],
  invalid: [
    {
      name: "a task, its number left free",
      rows: tasks("1", "2", null, "4"),
      findings: [{ cell: "A7", messageId: "missing", fix: "suggested" }],
      after: { A7: "3", A8: "4" },
    },
    {
      name: "a task, its number taken by the next: the rest moves up",
      rows: tasks(1, 2, null, 3),
      findings: [{ cell: "A7", messageId: "missing", fix: "suggested" }],
      after: { A7: 3, A8: 4 },
    },
    {
      name: "rows above and below a merged number",
      rows: tasks("1", null, "3", null, "4", null, "6"),
      merges: ["A7:A8"],
      findings: [
        { cell: "A6", messageId: "missing", fix: "suggested" },
        { cell: "A10", messageId: "missing", fix: "suggested" },
      ],
      after: { A6: "2", A7: "3", A9: "4", A10: "5" },
    },
    {
      name: "a task whose time is merged with that of the task above",
      rows: tasks("1", "2", null, "4"),
      merges: ["F6:F7"],
      findings: [{ cell: "A7", messageId: "missing", fix: "suggested" }],
      after: { A7: "3" },
    },
    {
      name: "the first task",
      rows: tasks(null, "2", "3"),
      findings: [{ cell: "A5", messageId: "missing", fix: "suggested" }],
      after: { A5: "1" },
    },
    {
      name: "two tasks: numbered together",
      rows: tasks("1.", null, null, "4.", "5."),
      findings: [
        { cell: "A6", messageId: "missing", fix: "suggested" },
        { cell: "A7", messageId: "missing", fix: "suggested" },
      ],
      after: { A6: "2.", A7: "3.", A8: "4." },
    },
    {
      name: "a task of a group in the style of its siblings",
      rows: [heading("1.", "Rà soát văn bản"), ...tasks("1.1.", "1.2.", null)],
      findings: [{ cell: "A8", messageId: "missing", fix: "suggested" }],
      after: { A8: "1.3." },
    },
    {
      name: "a group among numbered groups",
      rows: [
        heading("I", "Cải cách thể chế"),
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", "1.2"),
        heading(null, "Rà soát văn bản"),
        ...tasks("2.1", "2.2"),
        heading("3", "Kiểm tra văn bản"),
        ...tasks("3.1"),
      ],
      findings: [{ cell: "A9", messageId: "missing", fix: "suggested" }],
      after: { A9: "2", A10: "2.1", A12: "3" },
      verbatim: "upper",
    },
    {
      name: "a group and its first task: the number left free below the group is the task's",
      rows: [
        heading("I", "Cải cách thể chế"),
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", "1.2"),
        heading(null, "Rà soát văn bản"),
        ...tasks(null, "2.2"),
        heading("3", "Kiểm tra văn bản"),
        ...tasks("3.1"),
      ],
      findings: [
        { cell: "A9", messageId: "missing", fix: "suggested" },
        { cell: "A10", messageId: "missing", fix: "suggested" },
      ],
      after: { A9: "2", A10: "2.1", A11: "2.2", A12: "3" },
      verbatim: "upper",
    },
    {
      name: "a section in capitals among numbered sections",
      rows: [
        heading("I", "CẢI CÁCH THỂ CHẾ"),
        ...tasks("1"),
        heading(null, "CẢI CÁCH BỘ MÁY"),
        ...tasks("1"),
        heading("III", "TÀI CHÍNH CÔNG"),
        ...tasks("1"),
      ],
      findings: [{ cell: "A7", messageId: "missing", fix: "suggested" }],
      after: { A7: "II" },
    },
    {
      name: "a task over lettered sub-tasks",
      rows: [
        task("1", "Triển khai đề án"),
        ...tasks("a)", "b)"),
        task(null, "Triển khai chương trình"),
        ...tasks("a)", "b)"),
        task("3", "Tổng kết"),
      ],
      findings: [{ cell: "A8", messageId: "missing", fix: "suggested" }],
      after: { A8: "2" },
      verbatim: "upper",
    },
    {
      name: "a task between a group's tasks and the next number: the number left free is its own",
      rows: [
        heading("1", "Xây dựng văn bản"),
        ...tasks("1.1", "1.2"),
        task(null, "Sắp xếp lại kho lưu trữ"),
        task("3", "Tổng kết năm"),
      ],
      findings: [{ cell: "A8", messageId: "missing", fix: "suggested" }],
      after: { A8: "2" },
    },
    {
      name: "the section after it runs on",
      rows: [
        heading("I", "Cải cách thể chế"),
        ...tasks("1", null, "2"),
        heading("II", "Cải cách bộ máy"),
        ...tasks("3", "4"),
      ],
      findings: [{ cell: "A7", messageId: "missing", fix: "suggested" }],
      after: { A7: "2", A8: "3", A10: "4", A11: "5" },
    },
    {
      name: "a blank number cell where the others are labelled in the content",
      rows: [task(null, "1. Xây dựng đề án"), task(null, "Tổ chức hội thảo"), task(null, "3. Tổng kết")],
      findings: [{ cell: "A6", messageId: "missing", fix: "suggested" }],
      after: { B6: "2. Tổ chức hội thảo" },
    },
    {
      name: "no number column: the content cell",
      header: CONTENT_ONLY,
      rows: ["1) Xây dựng đề án", "Tổ chức hội thảo", "2) Tổng kết"].map(labelled),
      findings: [{ cell: "A6", messageId: "missing", fix: "suggested" }],
      after: { A6: "2) Tổ chức hội thảo", A7: "3) Tổng kết" },
    },
    {
      name: "merged areas unknown: it may stand under one",
      rows: tasks("1", "2", null, "4"),
      merges: null,
      findings: [{ cell: "A7", messageId: "missing", severity: "info", fix: "suggested" }],
    },
    {
      name: "no fix where a number that must move is a formula",
      rows: [...tasks(1, null), task(formulaCell("A5+1", 2), "Tổ chức hội thảo")],
      findings: [{ cell: "A6", messageId: "missing" }],
    },
  ],
});
