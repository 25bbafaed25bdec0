import { strayWhitespace } from "../../../../src/engine/rules/text/stray-whitespace";
import type { TestCell } from "../../../support/plan-builder";
import { formulaCell } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const REST = ["Biên bản", "Văn phòng", "Các phòng", "Quý I"];
const TASK = ["1", "Họp giao ban", ...REST];

// Which texts are untidy is the table of tidy-spaces.test.ts.
testRule(strayWhitespace, {
  valid: [
    { name: "tidy text", rows: [TASK] },
    { name: "lines broken by hand", rows: [["1", "Họp\ngiao ban \n  định kỳ", ...REST]] },
    {
      name: "blanks left to fill in",
      title: [
        "Số:    /KH-SGDĐT",
        "Số:   ",
        "Kế hoạch năm 2026",
        "(Kèm theo Kế hoạch số:  /KH-SGDĐT, ngày   tháng  năm 2026)",
      ],
      rows: [TASK],
    },
    {
      name: "blanks that set the parts of a letterhead apart",
      title: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kế hoạch năm 2026"],
      rows: [TASK],
    },
    { name: "five blanks in a title line", title: ["SỞ     UBND", "Kế hoạch năm 2026"], rows: [TASK] },
    { name: "notes under the table", rows: [TASK, [], ["Ghi chú:  lưu nội bộ "]] },
    { name: "beside the table", rows: [[...TASK, null, null, "lưu  nội bộ"]] },
    { name: "an amount stored as text", rows: [[...TASK, " 1 500 "]] },
    { name: "what a formula shows", rows: [["1", formulaCell("A1", "Họp  giao ban"), ...REST]] },
    {
      name: "decomposed text, which its own rule tidies",
      rows: [["1", "Họp  giao ban".normalize("NFD"), ...REST]],
      verbatim: "nfd",
    },
    {
      name: "legacy text, which its own rule tidies",
      rows: [["1", { value: "KÕ  ho¹ch ", style: { fontName: ".VnTime" } }, ...REST] as TestCell[]],
      verbatim: true,
    },
    {
      name: "where another sheet has its table or its title",
      sheets: [
        { rows: [TASK, ["2", "Sơ kết công tác", ...REST], ["3", "Tổng kết năm", ...REST]] },
        { name: "Phụ lục II", title: [], rows: [TASK, ["Ghi chú:  a"], [], ["Ghi chú:  b"], [], ["Ghi chú:  c"]] },
      ],
    },
    {
      name: "a sheet without a plan table",
      sheets: [{ rows: [TASK] }, { name: "Ghi chép", title: [], header: ["Họp  giao ban"], rows: [] }],
    },
  ],
  invalid: [
    {
      name: "blanks at the ends and in a row, non-breaking and without width",
      rows: [["1", " Họp giao ban", "Biên bản ", "Văn  phòng", "Các\u00A0phòng", "Quý\u200B I"]],
      verbatim: "nfd",
      findings: ["B5", "C5", "D5", "E5", "F5"].map((cell) => ({ cell, messageId: "stray", fix: "safe" as const })),
      after: { B5: "Họp giao ban", C5: "Biên bản", D5: "Văn phòng", E5: "Các phòng", F5: "Quý I" },
    },
    {
      name: "in labels, headings, headers, totals and columns of no known role",
      header: ["TT", "Nội  dung", "Sản phẩm", "Chủ trì", "Cột phụ", "Thời gian", "Kinh phí (triệu đồng)"],
      rows: [
        ["I ", "CÔNG TÁC CHUNG"],
        ["1", "Họp giao ban", "Biên bản", "Văn phòng", "a ", "Quý I", 5],
        [null, "Tổng cộng ", null, null, null, null, 5],
      ],
      verbatim: "nfd",
      findings: ["B4", "A5", "E6", "B7"].map((cell) => ({ cell, messageId: "stray", fix: "safe" as const })),
      after: { B4: "Nội dung", A5: "I", E6: "a", B7: "Tổng cộng" },
    },
    {
      name: "in title lines, but not what is left to fill in or laid out",
      title: ["PHỤ LỤC ", "Kế hoạch    năm 2026", "(Kèm theo  Kế hoạch số:     /KH-SGDĐT ngày  20/12/2025)"],
      rows: [TASK],
      verbatim: "nfd",
      findings: ["A1", "A2", "A3"].map((cell) => ({ cell, messageId: "stray", fix: "safe" as const })),
      after: { A1: "PHỤ LỤC", A2: "Kế hoạch năm 2026", A3: "(Kèm theo Kế hoạch số:     /KH-SGDĐT ngày 20/12/2025)" },
    },
    {
      name: "many blanks at the ends of a title line or in a row of a table lay out nothing",
      title: ["       PHỤ LỤC", "Kế hoạch năm 2026       "],
      rows: [["1", "Họp       giao ban", ...REST]],
      verbatim: "nfd",
      findings: ["A1", "A2", "B4"].map((cell) => ({ cell, messageId: "stray", fix: "safe" as const })),
      after: { A1: "PHỤ LỤC", A2: "Kế hoạch năm 2026", B4: "Họp giao ban" },
    },
    {
      name: "words in a money column, and digits elsewhere",
      rows: [["1", "Họp  5 lần", ...REST, "Lồng ghép "]],
      verbatim: "nfd",
      findings: ["B5", "G5"].map((cell) => ({ cell, messageId: "stray", fix: "safe" as const })),
      after: { B5: "Họp 5 lần", G5: "Lồng ghép" },
    },
    {
      name: "nothing but blanks",
      rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "  ", "Quý I", "\u00A0"]],
      findings: ["E5", "G5"].map((cell) => ({ cell, messageId: "onlySpaces", fix: "safe" as const })),
      after: { E5: null, G5: null },
    },
    {
      name: "many cells keep a finding each",
      rows: Array.from({ length: 25 }, (_, at) => [
        String(at + 1),
        "Họp lần",
        `Biên bản số ${String(at)} `,
        ...REST.slice(1),
      ]),
      verbatim: "nfd",
      findings: Array.from({ length: 25 }, (_, at) => ({
        cell: `C${String(at + 5)}`,
        messageId: "stray",
        fix: "safe" as const,
      })),
    },
  ],
});
