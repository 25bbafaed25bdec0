import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { HEADER, markerName, workbookOf } from "../../support/plan-builder";
import type { Row } from "./recognized";
import { appendicesOf, only, outline, roles, task } from "./recognized";

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

  test.each([
    ["right of the other's rows", 0, 6],
    ["left of them", 6, 0],
  ])("a table may begin lower, %s", (_name, first, second) => {
    const header = ["TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"];
    const row = (label: string | number, content: string) => [label, content, "Văn phòng", "Quý I", "Báo cáo"];
    const beside = (cells: Row, others: Row): Row =>
      first < second ? [...cells, null, ...others] : [...others, null, ...cells];
    const none = header.map(() => null);
    const appendices = appendicesOf({
      header: beside(header, none),
      rows: [
        beside(row("1", "Việc một"), none),
        beside(row("2", "Việc hai"), ["Kế hoạch tháng 6", ...none.slice(1)]),
        beside(row(3, "Việc ba"), header),
        beside(row("4", "Việc bốn"), row("1", "Việc khác")),
      ],
    });
    expect(appendices.map(({ table }) => table.top)).toEqual([3, 6]);
  });

  test("a heading may have a number in front where the table above has none", () => {
    const header = ["Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"];
    const rows = [
      ["Việc một", "Văn phòng", "Quý I", "Báo cáo"],
      ["PHỤ LỤC II"],
      ["2", ...header],
      task("1", "Việc hai"),
    ];
    expect(
      appendicesOf({ header: ["", ...header], rows: rows.map((row, at) => (at === 0 ? ["", ...row] : row)) }),
    ).toHaveLength(2);
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
