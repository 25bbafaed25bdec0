import type { Appendix } from "../../../src/engine/plan/plan";
import type { RecognitionOptions } from "../../../src/engine/plan/recognition-options";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { columnName } from "../../../src/engine/snapshot/address";
import { mapText } from "../../support/map-text";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { dateCell, formulaCell, HEADER, markerName, TITLE, workbookOf } from "../../support/plan-builder";

type Row = readonly TestCell[];

/** A task row: number, content, then deliverable, lead, coordinating, time and budget that raise no question. */
function task(number: TestCell, content: string, ...more: TestCell[]): Row {
  const [time = "Quý I", budget = null, lead = "Văn phòng Sở"] = more;
  return [number, content, "Báo cáo", lead, "Các phòng thuộc Sở", time, budget];
}

function appendicesOf(sheet: TestSheet, options?: RecognitionOptions): readonly Appendix[] {
  return recognizePlan(workbookOf(sheet), options).appendices;
}

function only(sheet: TestSheet, options?: RecognitionOptions): Appendix {
  const [appendix, ...more] = appendicesOf(sheet, options);
  if (!appendix || more.length > 0) throw new Error(`${more.length + (appendix ? 1 : 0)} appendices`);
  return appendix;
}

/** "6 task ^5 1.1": sheet row, kind, parent's row, label. */
function outline(sheet: TestSheet): string[] {
  return only(sheet).rows.map(({ row, kind, parent, number }) =>
    [row + 1, kind, parent ? `^${parent.row + 1}` : "", number.value.status === "parsed" ? number.text : ""]
      .join(" ")
      .replace(/ +/g, " ")
      .trim(),
  );
}

/** "A number, B content, …" */
function roles(appendix: Appendix): string {
  return appendix.columns
    .map(({ index, role, certainty, combined, optional }) =>
      [
        columnName(index),
        role + (certainty === "guessed" ? "?" : "") + (combined ? "+" : "") + (optional ? "~" : ""),
      ].join(" "),
    )
    .join(", ");
}

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

describe("headings", () => {
  const CASES: readonly (readonly [
    string,
    Partial<TestSheet> & { rows: readonly Row[] },
    string,
    readonly [number, number],
  ])[] = [
    [
      "one row",
      { rows: [task("1", "Việc")] },
      "A number, B content, C deliverable, D lead, E coordinating, F time, G budget",
      [3, 3],
    ],
    [
      "a row of column numbers belongs to it",
      { rows: [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(5)+(6)"], task("1", "Việc")] },
      "A number, B content, C deliverable, D lead, E coordinating, F time, G budget",
      [3, 4],
    ],
    [
      "columns lettered, then numbered",
      { rows: [["A", "B", "C", "D", "1", "2", "3=1+2"], task("1", "Việc")] },
      "A number, B content, C deliverable, D lead, E coordinating, F time, G budget",
      [3, 4],
    ],
    [
      "letters out of turn are a row of the table",
      { rows: [["A", "B", "D"], task("1", "Việc")] },
      "A number, B content, C deliverable, D lead, E coordinating, F time, G budget",
      [3, 3],
    ],
    [
      "two rows without merged cells",
      {
        header: ["TT", "Nội dung", "Phân công", null, "Thời gian", null, "Kinh phí (triệu đồng)"],
        header2: [null, null, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", "NSNN", "Nguồn khác", "Tổng"],
        rows: [["1", "Việc", "Văn phòng", "Các phòng", "Tháng 2", "Tháng 3", 1, 2, 3]],
      },
      "A number, B content, C lead, D coordinating, E start, F end, G budgetPart, H budgetPart, I budget",
      [3, 4],
    ],
    [
      "“Từ” and “Đến” under the time",
      {
        header: ["TT", "Nội dung", "Chủ trì", "Thời gian", null, "Sản phẩm"],
        header2: [null, null, null, "Từ", "Đến", null],
        rows: [["1", "Việc", "Văn phòng", "Tháng 2", "Tháng 3", "Báo cáo"]],
      },
      "A number, B content, C lead, D start, E end, F deliverable",
      [3, 4],
    ],
    [
      "two rows with merged cells",
      {
        header: ["TT", "Nội dung", "Đơn vị", null, "Thời hạn"],
        header2: [null, null, "Chủ trì", "Phối hợp"],
        rows: [["1", "Việc", "Văn phòng", "Các phòng", "Quý I"]],
        merges: ["A4:A5", "B4:B5", "C4:D4", "E4:E5"],
      },
      "A number, B content, C lead, D coordinating, E time",
      [3, 4],
    ],
    [
      "headings wrapped into the next row",
      {
        header: ["TT", "Công việc", "Đơn vị", "Đơn vị phối", "Thời gian"],
        header2: [null, null, "thực hiện", "hợp", "dự kiến"],
        rows: [["1", "Việc", "Văn phòng", "Các phòng", "Quý I"]],
      },
      "A number, B content, C lead, D coordinating, E time",
      [3, 4],
    ],
    [
      "“Trong đó” beside the budget",
      {
        header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Tổng kinh phí", "Trong đó"],
        header2: [null, null, null, null, null, "NSNN", "Khác"],
        rows: [["1", "Việc", "Văn phòng", "Quý I", 3, 1, 2]],
        merges: ["F4:G4"],
      },
      "A number, B content, C lead, D time, E budget, F budgetPart, G budgetPart",
      [3, 4],
    ],
    [
      "one component alone is the budget",
      {
        header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí", "Ghi chú"],
        header2: [null, null, null, null, "NSNN"],
        rows: [["1", "Việc", "Văn phòng", "Quý I", 3]],
      },
      "A number, B content, C lead, D time, E budget, F note",
      [3, 4],
    ],
    [
      "weeks in columns are a time grid",
      {
        header: ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"],
        header2: [null, null, null, null, "Tuần 1", "Tuần 2", "Tuần 3"],
        rows: [["1", "Việc", "Văn phòng", "Các phòng", "x"]],
      },
      "A number, B content, C lead, D coordinating, E timeGrid, F timeGrid, G timeGrid",
      [3, 4],
    ],
    [
      "start and deadline; one end alone",
      {
        header: ["TT", "Nội dung", "Chủ trì", "Ngày bắt đầu", "Thời hạn"],
        rows: [["1", "Việc", "Văn phòng", "1/2/2026", "1/3/2026"]],
      },
      "A number, B content, C lead, D start, E end",
      [3, 3],
    ],
    [
      "a lone end is the time",
      { header: ["TT", "Nội dung", "Chủ trì", "Kết thúc"], rows: [["1", "Việc", "Văn phòng", "1/3/2026"]] },
      "A number, B content, C lead, D time",
      [3, 3],
    ],
    [
      "lead and internal lead",
      {
        header: ["TT", "Nội dung", "Đơn vị chủ trì", "Phòng, đơn vị chủ trì", "Thời gian"],
        rows: [["1", "Việc", "Sở", "Văn phòng", "Quý I"]],
      },
      "A number, B content, C lead, D internalLead, E time",
      [3, 3],
    ],
    [
      "a person's column leads where there is no other",
      { header: ["TT", "Nội dung", "Cán bộ chủ trì", "Thời gian"], rows: [["1", "Việc", "Văn phòng", "Quý I"]] },
      "A number, B content, C lead, D time",
      [3, 3],
    ],
    [
      "“Đơn vị” over measures is none",
      {
        header: ["TT", "Nội dung", "Đơn vị", "Chủ trì", "Thời gian"],
        rows: [
          ["1", "Việc", "cái", "Văn phòng", "Quý I"],
          ["2", "Việc", "bộ", "Văn phòng", "Quý I"],
        ],
      },
      "A number, B content, C other?, D lead, E time",
      [3, 3],
    ],
    [
      "“Đơn vị” over names leads",
      {
        header: ["TT", "Nội dung", "Đơn vị", "Phối hợp", "Thời gian"],
        rows: [["1", "Việc", "Văn phòng Sở", "Các phòng", "Quý I"]],
      },
      "A number, B content, C lead?, D coordinating, E time",
      [3, 3],
    ],
    [
      "progress kept by hand is tracking",
      {
        header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Tiến độ", "Kết quả", "Sản phẩm"],
        rows: [["1", "Việc", "Văn phòng", "Quý I", "Đã hoàn thành", "x", "Báo cáo"]],
      },
      "A number, B content, C lead, D time, E tracking?, F tracking, G deliverable",
      [3, 3],
    ],
    [
      "Nội dung before Lĩnh vực, Sản phẩm before Kết quả",
      {
        header: ["TT", "Lĩnh vực", "Nội dung", "Kết quả", "Sản phẩm", "Chủ trì"],
        rows: [["1", "Chung", "Việc", "Tốt", "Báo cáo", "Văn phòng"]],
      },
      "A number, B other, C content, D other, E deliverable, F lead",
      [3, 3],
    ],
    [
      "one column for both assignments",
      {
        header: ["TT", "Nội dung", "Phân công thực hiện", "Sản phẩm", "Thời gian"],
        rows: [["1", "Việc", "Chủ trì: Văn phòng Sở\nPhối hợp: các phòng thuộc Sở", "Báo cáo", "Quý I"]],
      },
      "A number, B content, C lead+, D deliverable, E time",
      [3, 3],
    ],
    [
      "labels in a column without a heading",
      {
        header: [null, "Nội dung", "Chủ trì", "Thời gian"],
        rows: [
          ["1", "Việc", "Văn phòng", "Quý I"],
          ["2", "Việc", "Văn phòng", "Quý I"],
        ],
      },
      "A number?, B content, C lead, D time",
      [3, 3],
    ],
    [
      "optional columns",
      {
        header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí (nếu có)"],
        rows: [["1", "Việc", "Văn phòng", "Quý I", 2]],
      },
      "A number, B content, C lead, D time, E budget~",
      [3, 3],
    ],
  ];

  test.each(CASES)("%s", (_name, sheet, columns, headerRows) => {
    const appendix = only(sheet);
    expect(roles(appendix)).toBe(columns);
    expect(appendix.headerRows).toEqual(headerRows);
  });

  test.each<[string, TestCell[], string]>([
    ["a progress column", ["Đã hoàn thành", "x", "50%"], "tracking"],
    ["begun and done", ["Đã hoàn thành tháng 3", "Đang làm", "Chưa"], "tracking"],
    ["times that begin like progress", ["Hoàn thành trong quý II", "Hoàn thành trước 30/9", "Xong tháng 5"], "time"],
    ["dates", [dateCell(2026, 3, 15), dateCell(2026, 5, 15), dateCell(2026, 6, 15)], "time"],
  ])("“Tiến độ” over %s", (_name, cells, role) => {
    const header = ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Tiến độ"];
    const rows = cells.map((cell, at) => [String(at + 1), `Việc ${at}`, "Văn phòng", "Các phòng", cell]);
    expect(only({ header, rows }).columns.at(-1)?.role).toBe(role);
  });

  test.each<[string, TestCell[], string]>([
    ["times", ["Tháng 3", "Tháng 4"], "time"],
    ["figures", ["12", "14"], "other"],
  ])("“Tháng” over %s", (_name, cells, role) => {
    const header = ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Tháng"];
    const rows = cells.map((cell, at) => [String(at + 1), `Việc ${at}`, "Văn phòng", "Các phòng", cell]);
    expect(only({ header, rows }).columns.at(-1)?.role).toBe(role);
  });

  test.each<[string[], string]>([
    [["Lãnh đạo phụ trách", "Đơn vị chủ trì"], "other lead"],
    [["Lãnh đạo phụ trách", "Người thực hiện"], "other lead"],
    [["Lãnh đạo phụ trách", "Đơn vị chủ trì", "Người thực hiện"], "other lead internalLead"],
    [["Lãnh đạo phụ trách"], "lead"],
  ])("who supervises leads only where nobody else does: %j", (leads, expected) => {
    const header = ["TT", "Nội dung", "Thời gian", ...leads];
    const rows = [["1", "Việc", "Quý I", ...leads.map(() => "Văn phòng")]];
    const { columns } = only({ header, rows });
    expect(
      columns
        .slice(3)
        .map(({ role }) => role)
        .join(" "),
    ).toBe(expected);
  });

  test("a table of figures is listed, not read as a plan", () => {
    const plan = recognizePlan(
      workbookOf({
        header: ["TT", "Chỉ tiêu", "Đơn vị", "Số lượng"],
        rows: [
          ["1", "Máy", "cái", 3],
          ["2", "Bàn", "bộ", 4],
        ],
      }),
    );
    expect(plan.appendices).toEqual([]);
    expect(plan.otherTables.map(({ range, title }) => [range, title])).toEqual([
      [{ top: 3, left: 0, bottom: 5, right: 3 }, TITLE[2]],
    ]);
  });

  test("the user's choice of roles and of the heading wins over every wording", () => {
    const rows = [["1", "Việc", "Báo cáo", "Văn phòng", "Các phòng", "Quý I", 5]];
    const mapped = only(
      { rows },
      {
        tables: [
          {
            sheet: "Phụ lục",
            columns: new Map([
              [4, "lead"],
              [3, "other"],
            ] as const),
          },
        ],
      },
    );
    expect(roles(mapped)).toBe("A number, B content, C deliverable, D other, E lead, F time, G budget");
    expect(mapped.columns[4]?.certainty).toBe("chosen");
    const header = ["No", "Tasks", "Boss", "When"];
    const chosen = only(
      { header, rows: [["1", "Việc", "Văn phòng", "Quý I"]] },
      {
        tables: [
          {
            sheet: "Phụ lục",
            headerRow: 3,
            columns: new Map([
              [0, "number"],
              [1, "content"],
              [2, "lead"],
              [3, "time"],
            ] as const),
          },
        ],
      },
    );
    expect(roles(chosen)).toBe("A number, B content, C lead, D time");
    expect(appendicesOf({ rows }, { tables: [{ sheet: "Phụ lục", excluded: true }] })).toEqual([]);
    expect(appendicesOf({ rows }, { tables: [{ sheet: "Khác", excluded: true }] })).toHaveLength(1);
  });
});

describe("several tables", () => {
  const second = (...title: Row[]): readonly Row[] => [
    task("1", "Việc"),
    [],
    ...title,
    [...HEADER],
    task("1", "Việc hai"),
  ];

  test.each<[string, readonly Row[], number, string | null]>([
    [
      "a heading under its own title opens a new appendix",
      second(["PHỤ LỤC II"], ["Danh mục dự án năm 2027"]),
      2,
      "Danh mục dự án năm 2027",
    ],
    ["a heading without a title repeats the one above", second(), 1, null],
    ["a section heading above it is no title", second(["II", "CẢI CÁCH TÀI CHÍNH"]), 1, null],
  ])("%s", (_name, rows, count, title) => {
    const appendices = appendicesOf({ rows });
    expect(appendices).toHaveLength(count);
    expect(appendices[1]?.title?.text ?? null).toBe(title);
  });

  test("a repeated heading may be cut short or worded anew", () => {
    const again = ["STT", "Nội dung nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", null, "Thời gian thực hiện"];
    expect(outline({ rows: [task("1", "Việc"), again, task("2", "Việc hai")] })).toEqual([
      "5 task 1",
      "6 repeatedHeader ^5",
      "7 task 2",
    ]);
  });

  test("numbered lines above the headings, one after the other, are titles", () => {
    const rows = [task("1", "Việc"), [], ["II. KIỂM TRA"], [...HEADER], task("1", "Việc hai")];
    expect(appendicesOf({ title: ["KẾ HOẠCH NĂM 2026", "I. TUYÊN TRUYỀN"], rows })).toHaveLength(2);
    expect(appendicesOf({ title: ["KẾ HOẠCH NĂM 2026", "A. TUYÊN TRUYỀN"], rows })).toHaveLength(1);
    expect(appendicesOf({ title: ["KẾ HOẠCH NĂM 2026"], rows })).toHaveLength(1);
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    ["its own title", [["BẢNG DỰ TOÁN KINH PHÍ"]], ["5 task 1"]],
    ["no title", [], ["5 task 1"]],
  ])("a table that is no plan ends the plan above it: %s", (_name, title, expected) => {
    const other = [
      ["STT", "Nội dung chi", "Số lượng", "Đơn giá", "Thành tiền"],
      ["1", "In ấn", 2, 3, 6],
      ["2", "Thuê xe", 1, 5, 5],
    ];
    expect(outline({ rows: [task("1", "Việc"), [], ...title, ...other] })).toEqual(expected);
  });

  test.each<[string, readonly Row[], number]>([
    ["under its own title", [["Biểu 2. Số liệu trường lớp"]], 1],
    ["after a blank row", [[]], 1],
    ["right under the plan", [], 4],
  ])("a table of figures without a label heading ends the plan above it: %s", (_name, between, rows) => {
    const other = [
      ["Chỉ tiêu", "Đơn vị tính", "Năm 2025", "Năm 2026"],
      ["Số trường đạt chuẩn", "Trường", 12, 15],
      ["Số lớp học", "Lớp", 98, 99],
    ];
    for (const form of [
      (text: string) => text,
      (text: string) => text.normalize("NFD"),
      (text: string) => text.toUpperCase(),
    ]) {
      const written = [...between, ...other].map((line) =>
        line.map((value) => (typeof value === "string" ? form(value) : value)),
      );
      expect(outline({ rows: [task("1", "Việc"), ...written] })).toHaveLength(rows);
    }
  });

  test.each<[string, Row]>([
    ["without a label", ["", "Báo cáo tháng", "Báo cáo", "Văn phòng", "", "Tháng 6"]],
    ["with a label", ["b)", "Báo cáo tháng", "Báo cáo", "Văn phòng", "", "Tháng 6"]],
    ["with a roman label", ["II", "Báo cáo tháng", "Báo cáo", "Văn phòng", "", "Tháng 6"]],
    ["with a sign", ["*", "Báo cáo tháng", "Báo cáo", "Văn phòng", "", "Tháng 6"]],
  ])("a task of few words after a blank row is one of the plan's: %s", (_name, row) => {
    expect(only({ rows: [task("1", "Việc"), [], row] }).rows.map((one) => one.row)).toContain(6);
  });

  test("a row with a label heading but mostly the plan's own words does not end it", () => {
    const cut = ["TT", "Nội dung", "Sản phẩm"];
    expect(outline({ rows: [task("1", "Việc"), cut, task("2", "Việc hai")] }).at(-1)).toBe("7 task 2");
  });

  test("two words beside a label heading are too few for a table", () => {
    expect(outline({ rows: [task("1", "Việc"), ["STT", "Việc khác"], task("2", "Việc hai")] })).toHaveLength(3);
  });

  test("each plan reaches as far as the list below it", () => {
    const list = [
      ["STT", "Họ và tên", "Chức vụ"],
      ["1", "Ngô A", "Kế toán"],
    ];
    const rows = [task("1", "Việc"), [], ...list, ["PHỤ LỤC II"], [...HEADER], task("1", "Việc hai"), [], ...list];
    expect(appendicesOf({ rows }).map(({ table }) => [table.top, table.bottom])).toEqual([
      [3, 4],
      [9, 10],
    ]);
  });

  test("tables side by side are read one by one", () => {
    const header = ["TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"];
    const row = (label: string, content: string) => [label, content, "Văn phòng", "Quý I", "Báo cáo"];
    const rows = [
      [...row("1", "Việc trái"), null, ...row("1", "Việc phải")],
      [...row("2", "Việc trái hai"), null, ...row("2", "Việc phải hai")],
      [null, null, null, null, null, null, ...row("3", "Việc phải ba")],
    ];
    const appendices = appendicesOf({ header: [...header, null, ...header], rows });
    expect(appendices.map(({ table }) => [table.left, table.right, table.top, table.bottom])).toEqual([
      [0, 4, 3, 5],
      [6, 10, 3, 6],
    ]);
    expect(appendices.map((appendix) => appendix.rows.map(({ content }) => content.text))).toEqual([
      ["Việc trái", "Việc trái hai"],
      ["Việc phải", "Việc phải hai", "Việc phải ba"],
    ]);
  });

  test("a list beside the plan is no part of it; a column behind an empty one is", () => {
    const header = ["TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"];
    const row = ["1", "Việc", "Văn phòng", "Quý I", "Báo cáo"];
    const list = only({
      header: [...header, null, "STT", "Họ và tên", "Chức vụ"],
      rows: [[...row, null, "1", "A", "B"]],
    });
    expect(roles(list)).toBe("A number, B content, C lead, D time, E deliverable");
    const note = only({ header: [...header, null, "Ghi chú"], rows: [[...row, null, "x"]] });
    expect(roles(note)).toBe("A number, B content, C lead, D time, E deliverable, G note");
    const more = only({ header: [...header, null, "Thời hạn mới"], rows: [[...row, null, "Quý II"]] });
    expect(more.columns.at(-1)).toMatchObject({ index: 6, role: "other" });
    const close = only({ header: [...header, "Mã số", "Ghi chú"], rows: [[...row, "NV1", "x"]] });
    expect(roles(close)).toContain("F number");
  });

  test("other headings make another table even without a title", () => {
    const other = ["TT", "Nội dung", "Chủ trì", "Hạn"];
    expect(appendicesOf({ rows: [task("1", "Việc"), [], other, ["1", "Việc", "Văn phòng", "Quý I"]] })).toHaveLength(2);
  });

  test("the second table takes the first one's period where it names none", () => {
    const appendices = appendicesOf({ rows: second(["PHỤ LỤC II"]) });
    expect(appendices.map(({ period }) => period?.firstYear)).toEqual([2026, 2026]);
  });

  test("sheets this add-in generated are not read", () => {
    const workbook = workbookOf({ rows: [task("1", "Việc")] });
    const generated = { ...workbook, definedNames: [markerName("Phụ lục")] };
    expect(recognizePlan(generated).appendices).toEqual([]);
  });
});

describe("above the table", () => {
  const rows = [task("1", "Việc")];

  test("title, reference and scale", () => {
    const appendix = only({
      rows,
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí"],
      title: [...TITLE, "Đơn vị tính: triệu đồng"],
    });
    expect(appendix.title).toEqual({ text: TITLE[1], cell: { row: 1, column: 0 } });
    expect(appendix.reference?.cell).toEqual({ row: 2, column: 0 });
    expect(appendix.moneyScale).toBe(1_000_000);
  });

  test("the scale in the heading wins; with neither there is none", () => {
    expect(only({ rows, title: [...TITLE, "ĐVT: nghìn đồng"] }).moneyScale).toBe(1_000_000);
    expect(only({ rows, header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí"] }).moneyScale).toBeNull();
  });

  test.each<[string, readonly string[], string | null]>([
    [
      "under the letterhead, without “PHỤ LỤC”",
      ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "KẾ HOẠCH CÔNG TÁC NĂM 2026", "(Kèm theo Quyết định số 1/QĐ)"],
      "KẾ HOẠCH CÔNG TÁC NĂM 2026",
    ],
    ["“PHỤ LỤC” with the title in the same line", ["PHỤ LỤC NHIỆM VỤ NĂM 2026"], "PHỤ LỤC NHIỆM VỤ NĂM 2026"],
    ["“PHỤ LỤC 01” alone", ["PHỤ LỤC 01"], "PHỤ LỤC 01"],
    ["a line of another kind", ["Việc cần làm"], "Việc cần làm"],
    ["nothing", [], null],
  ])("title: %s", (_name, title, expected) => {
    expect(only({ rows, title }).title?.text ?? null).toBe(expected);
  });

  test.each<[string, readonly string[], number | null, Appendix["periodSource"]]>([
    ["in the title", TITLE, 2026, "title"],
    ["not in the reference", ["PHỤ LỤC", "Kế hoạch công tác", "(Kèm theo Kế hoạch số 1 năm 2025)"], null, "none"],
    [
      "a year in any line wins over a span in the title",
      ["PHỤ LỤC", "Chương trình giai đoạn 2021-2025", "Nhiệm vụ năm 2024"],
      2024,
      "title",
    ],
  ])("period %s", (_name, title, year, source) => {
    const appendix = only({ rows, title });
    expect([appendix.period?.firstYear ?? null, appendix.periodSource]).toEqual([year, source]);
  });

  test("a cover sheet names the period when the table does not; the user's choice wins over all", () => {
    const cover: TestSheet = { name: "Bìa", title: ["SỞ GIÁO DỤC", "KẾ HOẠCH NĂM 2027"], header: [], rows: [] };
    const workbook = workbookOf(cover, { rows, title: ["PHỤ LỤC", "Nhiệm vụ"] });
    expect(recognizePlan(workbook).appendices[0]).toMatchObject({ period: { firstYear: 2027 }, periodSource: "cover" });
    const period = { kind: "year", firstYear: 2030, lastYear: 2030 } as const;
    expect(recognizePlan(workbook, { period }).appendices[0]).toMatchObject({ period, periodSource: "chosen" });
  });

  test("with no year anywhere the one most time cells state is a proposal only", () => {
    const appendix = only({
      rows: [task("1", "Việc", "30/6/2026"), task("2", "Việc", "Quý I/2026")],
      title: ["PHỤ LỤC", "Nhiệm vụ"],
    });
    expect([appendix.period, appendix.impliedYear]).toEqual([null, 2026]);
    expect(only({ rows }).impliedYear).toBeNull();
  });
});

describe("inheritance", () => {
  const fields = (sheet: TestSheet, at: number) => {
    const row = only(sheet).rows[at];
    return Object.fromEntries(
      (["deliverable", "lead", "coordinating", "time"] as const).map((key) => [
        key,
        [row?.[key]?.text, row?.[key]?.source],
      ]),
    );
  };

  test("a merged cell holds for every row it covers", () => {
    const sheet = { rows: [task("1", "Việc"), ["2", "Việc hai"]], merges: ["C5:C6", "D5:D6", "E5:E6", "F5:F6"] };
    expect(fields(sheet, 1)).toEqual({
      deliverable: ["Báo cáo", "merged"],
      lead: ["Văn phòng Sở", "merged"],
      coordinating: ["Các phòng thuộc Sở", "merged"],
      time: ["Quý I", "merged"],
    });
  });

  test("a group gives its defaults, a parent task all but the deliverable", () => {
    const group = {
      rows: [
        ["1", "Nhóm", "Kế hoạch", null, "Các phòng", "Quý II"],
        ["1.1", "Việc", null, "Văn phòng"],
      ],
    };
    expect(fields(group, 1)).toEqual({
      deliverable: ["Kế hoạch", "parent"],
      lead: ["Văn phòng", "own"],
      coordinating: ["Các phòng", "parent"],
      time: ["Quý II", "parent"],
    });
    const parent = { rows: [task("1", "Việc lớn"), ["a)", "Việc con"]] };
    expect(fields(parent, 1)).toEqual({
      deliverable: ["", "none"],
      lead: ["Văn phòng Sở", "parent"],
      coordinating: ["Các phòng thuộc Sở", "parent"],
      time: ["Quý I", "parent"],
    });
  });

  test("ditto marks take the row above, past bullets, breakdowns and repeated headings", () => {
    const sheet = {
      rows: [
        task("1", "Việc"),
        task(null, "- việc con", "Quý III", null, "Phòng Khác"),
        [null, "Trong đó: hội nghị"],
        [...HEADER],
        ["2", "Việc hai", "nt", "″", "như trên", "-nt-"],
      ],
    };
    expect(fields(sheet, 4)).toEqual({
      deliverable: ["Báo cáo", "ditto"],
      lead: ["Văn phòng Sở", "ditto"],
      coordinating: ["Các phòng thuộc Sở", "ditto"],
      time: ["Quý I", "ditto"],
    });
  });

  test("a ditto mark with nothing above is nothing", () => {
    expect(fields({ rows: [["1", "Việc", "nt", "nt", "nt", "nt"]] }, 0)).toMatchObject({
      lead: ["", "none"],
      time: ["", "none"],
    });
  });

  test("continuations are joined to the cell they continue, also where that cell was blank", () => {
    const sheet = {
      rows: [
        ["1", "Việc", null, "Văn phòng Sở", "Các phòng;", "Quý I"],
        [null, null, "Báo cáo", null, "các trường"],
      ],
    };
    const row = only(sheet).rows[0];
    expect(row?.coordinating?.text).toBe("Các phòng;\ncác trường");
    expect([row?.deliverable?.text, row?.deliverable?.source]).toEqual(["Báo cáo", "own"]);
    expect(row?.continuations.map((one) => one.row)).toEqual([5]);
  });

  test("the origin of a value is kept", () => {
    const row = only({
      rows: [
        ["1", "Nhóm", null, null, null, "Quý I"],
        ["1.1", "Việc", null, "Văn phòng"],
      ],
    }).rows[1];
    expect([row?.time?.cell, row?.time?.from]).toEqual([
      { row: 5, column: 5 },
      { row: 4, column: 5 },
    ]);
  });
});

describe("values", () => {
  test("split columns combine; each keeps its cell", () => {
    const header = ["TT", "Nội dung", "Chủ trì", "Bắt đầu", "Kết thúc"];
    const appendix = only({
      header,
      rows: [
        ["1", "A", "Văn phòng", "Tháng 2", "Tháng 5"],
        ["2", "B", "Văn phòng", "Tháng 2"],
        ["3", "C", "Văn phòng", null, dateCell(2026, 6, 30)],
      ],
    });
    expect(appendix.rows.map(({ time }) => [time?.cell.column, time?.text])).toEqual([
      [4, "Tháng 2 – Tháng 5"],
      [3, "Tháng 2"],
      [4, "30/6/2026"],
    ]);
    expect(appendix.rows[0]?.time?.value).toMatchObject({
      status: "parsed",
      frame: { intervals: [{ start: "2026-02-01", end: "2026-05-31" }] },
    });
  });

  test("one column for both assignments gives two lists", () => {
    const header = ["TT", "Nội dung", "Phân công", "Thời gian", "Sản phẩm"];
    const row = only({
      header,
      rows: [["1", "Việc", "Chủ trì: Văn phòng Sở\nPhối hợp: Phòng Tổ chức cán bộ", "Quý I", "Báo cáo"]],
    }).rows[0];
    expect([row?.lead?.text, row?.coordinating?.text]).toEqual(["Văn phòng Sở", "Phòng Tổ chức cán bộ"]);
    const plain = only({
      header: ["TT", "Nội dung", "Chủ trì, phối hợp", "Thời gian", "Sản phẩm"],
      rows: [["1", "Việc", "Văn phòng Sở", "Quý I", "Báo cáo"]],
    }).rows[0];
    expect([plain?.lead?.text, plain?.coordinating?.text]).toEqual(["Văn phòng Sở", ""]);
  });

  test("money: numbers, texts, errors, formulas with, without and beyond a value", () => {
    const appendix = only({
      rows: [
        task("1", "A", "Quý I", 5),
        task("2", "B", "Quý I", "7"),
        task("3", "C", "Quý I", { error: "#REF!" }),
        task("4", "D", "Quý I", formulaCell("G5*2", 10)),
        task("5", "E", "Quý I", formulaCell("SUM(G5:G5)", null)),
        task("6", "F", "Quý I", formulaCell("VLOOKUP(1,A:B,2)", null)),
        task("7", "G", "Quý I", "lồng ghép"),
      ],
    });
    expect(appendix.rows.map(({ budget }) => budget?.value.status)).toEqual([
      "amount",
      "amount",
      "error",
      "amount",
      "amount",
      "uncheckable",
      "funding",
    ]);
    expect(
      appendix.rows.map(({ budget }) =>
        budget?.value.status === "amount" ? [budget.value.amount.toNumber(), budget.value.asText] : null,
      ),
    ).toEqual([[5, false], [7, true], null, [10, false], [5, false], null, null]);
  });

  test("hidden rows are read and marked", () => {
    expect(only({ rows: [task("1", "A"), task("2", "B")], hiddenRows: [6] }).rows.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
    ]);
  });

  test("the table reaches from the heading to its last row", () => {
    expect(
      only({ rows: [task("1", "A"), [], [], task("2", "B"), [], ["", "Nơi nhận:"]], offset: { rows: 1, columns: 1 } })
        .table,
    ).toEqual({ top: 4, left: 1, bottom: 8, right: 7 });
  });
});
