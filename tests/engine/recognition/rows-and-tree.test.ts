import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { mapText } from "../../support/map-text";
import type { TestSheet } from "../../support/plan-builder";
import { HEADER, dateCell, workbookOf } from "../../support/plan-builder";
import type { Row } from "./recognized";
import { only, outline, task } from "./recognized";

describe("rows and their tree", () => {
  const TABLE: readonly (readonly [string, Partial<TestSheet> & { rows: readonly Row[] }, readonly string[]])[] = [
    [
      "sections, groups and tasks by their numbers",
      {
        rows: [
          ["I", "MỤC MỘT"],
          ["1", "Nhóm"],
          task("1.1", "Việc"),
          task("1.2", "Việc hai"),
          task("2", "Việc ba"),
          ["II", "MỤC HAI"],
          task("1", "Việc bốn"),
        ],
      },
      [
        "5 section I",
        "6 group ^5 1",
        "7 task ^6 1.1",
        "8 task ^6 1.2",
        "9 task ^5 2",
        "10 section II",
        "11 task ^10 1",
      ],
    ],
    [
      "A over I over 1 over a), letters in Vietnamese order",
      {
        rows: [
          ["A", "PHẦN"],
          ["I", "Mục"],
          ["1", "Nhóm"],
          task("a)", "Việc a"),
          task("b)", "Việc b"),
          task("c)", "Việc c"),
          task("d)", "Việc d"),
          task("đ)", "Việc đ"),
          ["B", "PHẦN"],
          ["I", "Mục"],
          task("1", "Việc"),
        ],
      },
      [
        "5 section A",
        "6 section ^5 I",
        "7 group ^6 1",
        "8 task ^7 a)",
        "9 task ^7 b)",
        "10 task ^7 c)",
        "11 task ^7 d)",
        "12 task ^7 đ)",
        "13 section B",
        "14 section ^13 I",
        "15 task ^14 1",
      ],
    ],
    [
      "Roman numerals over letters, where they come first",
      { rows: [["I", "MỤC"], ["A", "Phần"], task("1", "Việc"), ["B", "Phần"], task("1", "Việc hai")] },
      ["5 section I", "6 section ^5 A", "7 task ^6 1", "8 section ^5 B", "9 task ^8 1"],
    ],
    [
      "a capital letter that is also a Roman numeral goes on its list",
      {
        rows: [
          ["A", "PHẦN"],
          task("1", "Việc"),
          ["B", "PHẦN"],
          task("1", "Việc"),
          ["C", "PHẦN"],
          task("1", "Việc"),
          ["D", "PHẦN"],
          task("1", "Việc"),
        ],
      },
      [
        "5 section A",
        "6 task ^5 1",
        "7 section B",
        "8 task ^7 1",
        "9 section C",
        "10 task ^9 1",
        "11 section D",
        "12 task ^11 1",
      ],
    ],
    [
      "a numbered row with a lead of its own is a task, whatever stands under it",
      { rows: [["1", "Chương trình", null, "Văn phòng Sở"], task("a)", "Việc"), task("b)", "Việc hai")] },
      ["5 task 1", "6 task ^5 a)", "7 task ^5 b)"],
    ],
    [
      "a Roman row with lead and time is a task",
      { rows: [task("I", "Việc lớn"), task("II", "Việc khác")] },
      ["5 task I", "6 task II"],
    ],
    [
      "an unnumbered task under a bare heading is its child, after a task its sibling",
      { rows: [["1", "Nhóm"], task(null, "Việc con"), task("2", "Việc"), task(null, "Việc không số")] },
      ["5 group 1", "6 task ^5", "7 task 2", "8 task"],
    ],
    [
      "unnumbered headings between numbered tasks",
      {
        rows: [
          ["I", "Mục"],
          [null, "Công tác tham mưu"],
          task("1", "Việc"),
          [null, "Công tác kiểm tra"],
          task("2", "Việc hai"),
        ],
      },
      ["5 section I", "6 group ^5", "7 task ^6 1", "8 group ^5", "9 task ^8 2"],
    ],
    [
      "a heading in capitals among numbered capital headings is their sibling",
      { rows: [["I", "CẢI CÁCH"], task("1", "Việc"), [null, "TUYÊN TRUYỀN"], task("1", "Việc hai")] },
      ["5 section I", "6 task ^5 1", "7 section", "8 task ^7 1"],
    ],
    [
      "capitals over other headings, no numbers at all",
      {
        rows: [
          [null, "NHIỆM VỤ CHUNG"],
          [null, "Tham mưu"],
          task(null, "Việc"),
          [null, "NHIỆM VỤ RIÊNG"],
          task(null, "Việc hai"),
        ],
      },
      ["5 section", "6 group ^5", "7 task ^6", "8 section", "9 task ^8"],
    ],
    [
      "headings typed and merged from the label column on",
      {
        rows: [["I. CẢI CÁCH THỂ CHẾ"], task("1", "Việc"), ["II. KHÁC"], task("1", "Việc hai")],
        merges: ["A5:G5", "A7:G7"],
      },
      ["5 section I.", "6 task ^5 1", "7 section II.", "8 task ^7 1"],
    ],
    [
      "labels typed before the content",
      {
        rows: [
          [null, "I. CẢI CÁCH"],
          task(null, "1. Việc"),
          task(null, "a) Việc con"),
          task(null, "1.2 Việc hai"),
          task(null, "100% hồ sơ được rà soát"),
        ],
      },
      ["5 section I.", "6 task ^5 1.", "7 task ^6 a)", "8 task ^6 1.2", "9 task ^6"],
    ],
    [
      "bullets: tasks with values, details without",
      {
        rows: [
          task("1", "Tuyên truyền"),
          task(null, "- trên báo"),
          [null, "+ trên bảng tin"],
          ["2", "Nhóm"],
          task(null, "• việc con"),
        ],
      },
      ["5 task 1", "6 task ^5", "7 detail ^5", "8 group 2", "9 task ^8"],
    ],
    [
      "what a page break cut: cells, sentences, and the heading again",
      {
        rows: [
          task("1", "Rà soát văn bản quy phạm"),
          [null, "pháp luật của ngành"],
          [null, null, null, null, "trực thuộc"],
          [...HEADER],
          [null, null, "và phụ lục"],
          task("2", "Việc"),
        ],
      },
      ["5 task 1", "6 continuation ^5", "7 continuation ^5", "8 repeatedHeader ^5", "9 continuation ^5", "10 task 2"],
    ],
    [
      "the numbers of the columns below the heading that a page break repeats, and nowhere else",
      {
        rows: [
          task("1", "Việc"),
          [...HEADER],
          ["1", "2", "3", "4", "5", "6", "7"],
          task("2", "Việc hai"),
          ["3", "4", "5"],
        ],
      },
      ["5 task 1", "6 repeatedHeader ^5", "7 columnNumbers ^5", "8 task 2", "9 task 3"],
    ],
    [
      "a number that goes on once the zero it lost is back",
      { rows: [["1", "Nhóm"], task("1.8", "A"), task("1.9", "B"), task(1.1, "C")] },
      ["5 group 1", "6 task ^5 1.8", "7 task ^5 1.9", "8 task ^5 1.10"],
    ],
    [
      "numbers that go on as they are",
      { rows: [["1", "Nhóm"], task(1.1, "A"), task(1.2, "B"), ["2", "Nhóm khác"], task(2.1, "C")] },
      ["5 group 1", "6 task ^5 1.1", "7 task ^5 1.2", "8 group 2", "9 task ^8 2.1"],
    ],
    [
      "dates: the reading that goes on, else the one below an open row, else day and month",
      {
        rows: [
          ["4", "Nhóm"],
          task(dateCell(2026, 4, 2, "d-mmm"), "A"),
          task(dateCell(2026, 4, 3, "d-mmm"), "B"),
          task(dateCell(2026, 12, 11, "d-mmm"), "C"),
        ],
      },
      ["5 group 4", "6 task ^5 4.2", "7 task ^5 4.3", "8 task ^5 11.12"],
    ],
    [
      "i after h is a letter, at the start of a list one",
      { rows: [task("1", "A"), task("h)", "B"), task("i)", "C"), task("2", "D"), task("i)", "E"), task("ii)", "F")] },
      ["5 task 1", "6 task ^5 h)", "7 task ^5 i)", "8 task 2", "9 task ^8 i)", "10 task ^8 ii)"],
    ],
    [
      "a row with others below it that a merged cell gives its lead is a task",
      { rows: [task("1", "Việc"), ["2", "Việc lớn"], task("a)", "Việc con")], merges: ["D5:D6"] },
      ["5 task 1", "6 task 2", "7 task ^6 a)"],
    ],
    [
      "a row below a merged content is another assignment of it",
      { rows: [task("1", "Việc"), [null, null, null, "Văn phòng Sở"], task("2", "Việc hai")], merges: ["B5:B6"] },
      ["5 task 1", "6 task", "7 task 2"],
    ],
    [
      "a Roman numeral with nothing but a deliverable, a lead or a time is a task",
      {
        rows: [
          ["I", "Việc", "Báo cáo"],
          ["II", "Việc hai", null, "Văn phòng Sở"],
          ["III", "Việc ba", null, null, null, "Quý I"],
          ["IV", "Nhóm"],
          task("1", "Việc bốn"),
        ],
      },
      ["5 task I", "6 task II", "7 task III", "8 section IV", "9 task ^8 1"],
    ],
    [
      "a row with lead and time but no content is a task, and so is one with an amount",
      {
        rows: [
          task("1", "Việc"),
          [null, null, null, "Văn phòng Sở", null, "Quý II"],
          [null, null, null, null, null, null, 5],
          task("2", "Việc hai"),
        ],
      },
      ["5 task 1", "6 task", "7 task", "8 task 2"],
    ],
    [
      "another assignment under a merged content cell is a task of its own",
      {
        rows: [task("1", "Việc chung"), [null, null, "Kế hoạch", "Phòng Tổ chức cán bộ", null, "Quý II"]],
        merges: ["A5:A6", "B5:B6"],
      },
      ["5 task 1", "6 task"],
    ],
    [
      "one task over two merged rows is one task",
      {
        rows: [task("1", "Việc"), [], task("2", "Việc hai")],
        merges: ["A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:E6", "F5:F6"],
      },
      ["5 task 1", "6 blank ^5", "7 task 2"],
    ],
    [
      "sums, in whichever column they are typed",
      {
        rows: [
          ["I", "Mục"],
          task("1", "Việc", "Quý I", 5),
          [null, "Cộng mục I", null, null, null, null, 5],
          ["Tổng cộng", null, null, null, null, null, 5],
        ],
      },
      ["5 section I", "6 task ^5 1", "7 subtotal ^6", "8 total ^6"],
    ],
    [
      "a bare “Cộng” between tasks and the total closes a section; a total may come first",
      {
        rows: [
          [null, "TỔNG SỐ", null, null, null, null, 9],
          task("1", "Việc", "Quý I", 5),
          [null, "Cộng", null, null, null, null, 5],
          task("2", "Việc hai", "Quý I", 4),
          [null, null, null, "Tổng cộng", null, null, 9],
        ],
      },
      ["5 total", "6 task 1", "7 subtotal ^6", "8 task 2", "9 total ^8"],
    ],
    [
      "a task that only sounds like a sum",
      { rows: [task("1", "Tổng hợp kinh phí"), task("2", "Cộng tác viên thư viện")] },
      ["5 task 1", "6 task 2"],
    ],
    [
      "“trong đó” and its list belong to the row above",
      {
        rows: [
          task("1", "Hội nghị", "Quý I", 10),
          [null, "Trong đó:"],
          [null, "- Ngân sách", null, null, null, null, 6],
          [null, "- Xã hội hóa", null, null, null, null, 4],
          task("2", "Việc"),
        ],
      },
      ["5 task 1", "6 breakdown ^5", "7 breakdown ^5", "8 breakdown ^5", "9 task 2"],
    ],
    [
      "notes and signatures end the table, in whichever column",
      {
        rows: [
          task("1", "Việc"),
          [null, "Tổng cộng"],
          [null, "Kinh phí trên đã gồm thuế"],
          [],
          [null, "NGƯỜI LẬP BIỂU", null, "Huế, ngày 5 tháng 1 năm 2026"],
          [null, "Nguyễn Văn", null, "KT. GIÁM ĐỐC"],
        ],
      },
      ["5 task 1", "6 total ^5"],
    ],
    [
      "a signatory's title inside the table does not end it",
      { rows: [task("1", "Việc"), [null, null, null, null, "Kế toán trưởng"], task("2", "Việc hai")] },
      ["5 task 1", "6 continuation ^5", "7 task 2"],
    ],
    [
      "numbers stored as numbers, and what Excel made of labels",
      {
        rows: [
          [1, "Nhóm"],
          ...[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1].map((label) => task(label, `Việc ${String(label)}`)),
          [2, "Nhóm hai"],
          task(dateCell(2026, 1, 2, "d-mmm"), "Việc"),
          task("2.2", "Việc"),
        ],
      },
      [
        "5 group 1",
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((part) => `${part + 5} task ^5 1.${part}`),
        "16 group 2",
        "17 task ^16 2.1",
        "18 task ^16 2.2",
      ],
    ],
    [
      "a subordinate number under another heading's number starts anew",
      { rows: [["1", "Nhóm"], task("1.1", "Việc"), task("2.1", "Việc của nhóm thiếu")] },
      ["5 group 1", "6 task ^5 1.1", "7 task 2.1"],
    ],
    [
      "“1.10” shown by a number format",
      { rows: [task({ value: 1.1, style: { numberFormat: "0.00" } }, "Việc")] },
      ["5 task 1.10"],
    ],
  ];

  test.each(TABLE)("%s", (_name, sheet, expected) => {
    expect(outline(sheet)).toEqual(expected);
  });

  test.each(TABLE)("%s (NFD, and set off by blank rows and columns)", (_name, sheet, expected) => {
    const nfd = recognizePlan(mapText(workbookOf(sheet), (text) => text.normalize("NFD"))).appendices[0];
    expect(nfd?.rows.map(({ kind }) => kind)).toEqual(expected.map((line) => line.split(" ")[1]));
    if (sheet.merges) return;
    const moved = only({ ...sheet, offset: { rows: 4, columns: 3 } });
    expect(moved.rows.map(({ row, kind }) => `${row - 3} ${kind}`)).toEqual(
      expected.map((line) => line.split(" ").slice(0, 2).join(" ")),
    );
  });
});

describe("what a page break and a signature leave", () => {
  test("a page number is no part of the row above", () => {
    const rows = [task("1", "Việc"), [null, null, null, "Trang 2"], task("2", "Việc hai")];
    expect(outline({ rows })).toEqual(["5 task 1", "6 blank ^5", "7 task 2"]);
  });

  test.each<[string, Row, number]>([
    ["an office in capitals ends the table, whatever its name", [null, null, null, "HỢP TÁC XÃ"], 1],
    ["other words go on with the row above", [null, null, null, "thuộc Sở"], 2],
    ["capitals below capitals go on, too", [null, null, null, null, "THUỘC SỞ"], 2],
    ["a content in capitals is one", [null, "BÁO CÁO TỔNG HỢP"], 2],
  ])("%s", (_name, last, rows) => {
    const row = ["1", "Việc", "Báo cáo", "Văn phòng Sở", "CÁC PHÒNG", "Quý I"];
    expect(only({ rows: [row, last] }).rows).toHaveLength(rows);
  });
});
