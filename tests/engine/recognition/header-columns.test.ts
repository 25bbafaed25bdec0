import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { dateCell, TITLE, workbookOf } from "../../support/plan-builder";
import type { Row } from "./recognized";
import { appendicesOf, only, roles, task } from "./recognized";

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
