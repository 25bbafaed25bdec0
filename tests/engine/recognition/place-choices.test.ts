import type { ColumnRole } from "../../../src/engine/plan/plan";
import type { TableChoice } from "../../../src/engine/plan/recognition-options";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { columnName } from "../../../src/engine/snapshot/address";
import type { TestCell, TestSheet } from "../../support/plan-builder";
import { TITLE, workbookOf } from "../../support/plan-builder";

/** What the user decided about a table holds where the table has moved to. */

const FOREIGN = ["No", "Tasks", "Boss", "When"];
const ROW = ["1", "Việc", "Văn phòng", "Quý I"];

const mapping = (...roles: ColumnRole[]) => new Map(roles.map((role, column) => [column, role]));

/** Decided on the sheet as it first was, its heading in row 4. */
const CHOICE: TableChoice = {
  sheet: "Phụ lục",
  headerRow: 3,
  headings: FOREIGN.map((text, column) => ({ column, text })),
  columns: mapping("number", "content", "lead", "time"),
};

/** "A4: A number, B content, …", one a table; columns of no role are left out. */
function tables(sheet: TestSheet, ...choices: TableChoice[]): string[] {
  return recognizePlan(workbookOf(sheet), { tables: choices }).appendices.map(({ columns, headerRows, table }) => {
    const roles = columns.flatMap(({ index, role }) => (role === "other" ? [] : [`${columnName(index)} ${role}`]));
    return `${columnName(table.left)}${headerRows[0] + 1}: ${roles.join(", ")}`;
  });
}

const at = (sheet: Partial<TestSheet>) => tables({ header: FOREIGN, rows: [ROW], ...sheet }, CHOICE);
const spread = (cells: readonly TestCell[]) => [cells[0] ?? null, "x", ...cells.slice(1)];

test("a heading nobody would know, where it was", () => {
  expect(tables({ header: FOREIGN, rows: [ROW] })).toEqual([]);
  expect(at({})).toEqual(["A4: A number, B content, C lead, D time"]);
});

test("a heading that begins with a number, below another table", () => {
  const heading = ["2027", "Tasks", "Boss", "When"];
  const choice = { ...CHOICE, headerRow: 5, headings: heading.map((text, column) => ({ column, text })) };
  const sheet = { header: ["TT", "Nội dung", "Chủ trì", "Thời gian"], rows: [ROW, heading, ROW] };
  expect(tables(sheet, choice)).toEqual([
    "A4: A number, B content, C lead, D time",
    "A6: A number, B content, C lead, D time",
  ]);
});

test.each<[string, Partial<TestSheet>, string[]]>([
  ["rows were put in above", { title: ["", "", ...TITLE] }, ["A6: A number, B content, C lead, D time"]],
  ["rows were deleted above", { title: ["PHỤ LỤC"] }, ["A2: A number, B content, C lead, D time"]],
  ["columns were put in before", { offset: { rows: 0, columns: 2 } }, ["C4: C number, D content, E lead, F time"]],
  [
    "a column was put in between",
    { header: spread(FOREIGN), rows: [spread(ROW)] },
    ["A4: A number, C content, D lead, E time"],
  ],
  [
    "columns changed places",
    { header: ["No", "Boss", "Tasks", "When"], rows: [["1", "Văn phòng", "Việc", "Quý I"]] },
    ["A4: A number, B lead, C content, D time"],
  ],
  [
    "a column is gone, and its role with it",
    { header: ["No", "Tasks", "When"], rows: [["1", "Việc", "Quý I"]] },
    ["A4: A number, B content, C time"],
  ],
  [
    "one heading is worded anew in its place",
    { header: ["No", "Tasks", "Leader", "When"] },
    ["A4: A number, B content, C lead, D time"],
  ],
  [
    "letter case and blanks",
    { header: ["NO", " tasks", "BOSS ", "when"] },
    ["A4: A number, B content, C lead, D time"],
  ],
  ["most headings are gone: nothing is guessed", { header: ["No", "x", "y", "z"] }, []],
])("%s", (_name, sheet, expected) => {
  expect(at(sheet)).toEqual(expected);
});

test("of two rows that read the same the nearer one is meant", () => {
  const rows = [ROW, ["2", "Việc hai", "Văn phòng", "Quý I"], [], [...FOREIGN], ["1", "Việc ba", "Văn phòng", "Quý I"]];
  const beyond = { ...CHOICE, headerRow: 9 };
  expect(tables({ header: FOREIGN, rows }, { ...CHOICE, headerRow: 2 })[0]).toMatch(/^A4:/);
  expect(tables({ header: FOREIGN, rows }, beyond)[0]).toMatch(/^A8:/);
});

test("two columns with one heading keep their order", () => {
  const header = ["No", "Tasks", "Who", "Who", "When"];
  const row = ["1", "Việc", "Văn phòng", "Thanh tra", "Quý I"];
  const choice: TableChoice = {
    ...CHOICE,
    headings: header.map((text, column) => ({ column, text })),
    columns: mapping("number", "content", "coordinating", "lead", "time"),
  };
  expect(tables({ header, rows: [row], offset: { rows: 1, columns: 3 } }, choice)).toEqual([
    "D5: D number, E content, F coordinating, G lead, H time",
  ]);
});

test("a column without a heading moves with its table", () => {
  const header = ["", "Tasks", "Boss", "When"];
  const choice = { ...CHOICE, headings: header.map((text, column) => ({ column, text })) };
  const moved = tables({ header, rows: [ROW], offset: { rows: 0, columns: 1 } }, choice);
  expect(moved).toEqual(["B4: B number, C content, D lead, E time"]);
});

test("a heading of two rows is known by the first, its columns by both", () => {
  const header = ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí", null];
  const header2 = [null, null, null, null, "NSNN", "Khác"];
  const rows = [["1", "Việc", "Văn phòng", "Quý I", 5, 6]];
  const merges = ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4"];
  const texts = ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí › NSNN", "Kinh phí › Khác"];
  const choice: TableChoice = {
    sheet: "Phụ lục",
    headerRow: 2,
    headings: texts.map((text, column) => ({ column, text })),
    columns: mapping("number", "content", "lead", "time", "budget", "note"),
  };
  expect(tables({ header, header2, rows, merges }, choice)).toEqual([
    "A4: A number, B content, C lead, D time, E budget, F note",
  ]);
});

describe("tables side by side", () => {
  const header = ["TT", "Nội dung", "Chủ trì", "Thời gian"];
  const row = ["1", "Việc", "Văn phòng", "Quý I"];
  const both: TestSheet = { header: [...header, null, ...header], rows: [[...row, null, ...row]] };
  const one = (left: number): TableChoice => ({
    sheet: "Phụ lục",
    headerRow: 3,
    headings: header.map((text, column) => ({ column: left + column, text })),
    excluded: true,
  });

  test("one is left out, the other stays", () => {
    expect(tables(both, one(0)).map((table) => table.slice(0, 3))).toEqual(["F4:"]);
    expect(tables(both, one(5)).map((table) => table.slice(0, 3))).toEqual(["A4:"]);
    expect(tables(both, one(0), one(5))).toEqual([]);
    expect(tables(both, { sheet: "Phụ lục", headerRow: 3, excluded: true })).toEqual([]);
  });

  test("also after both moved", () => {
    const moved = { ...both, offset: { rows: 2, columns: 1 } };
    expect(tables(moved, one(0)).map((table) => table.slice(0, 3))).toEqual(["G6:"]);
    expect(tables(moved, one(5)).map((table) => table.slice(0, 3))).toEqual(["B6:"]);
  });

  test("the one whose headings are meant", () => {
    const other = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
    const two = { header: [...header, null, ...other], rows: [[...row, null, ...row]] };
    const meant = { ...one(0), headings: other.map((text, column) => ({ column, text })) };
    expect(tables(two, meant).map((table) => table.slice(0, 3))).toEqual(["A4:"]);
  });
});

test("a heading the user says begins further down is not swallowed by the one above", () => {
  const header = ["TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"];
  const header2 = ["TT", "nội dung", "chủ trì", "thời gian", "sản phẩm"];
  const rows = [["1", "Việc", "Văn phòng", "Quý I", "Báo cáo"]];
  const sheet = { header, header2, rows };
  expect(tables(sheet)[0]).toMatch(/^A4:/);
  const choice = { sheet: "Phụ lục", headerRow: 4, headings: header2.map((text, column) => ({ column, text })) };
  expect(tables(sheet, choice).map((table) => table.slice(0, 3))).toEqual(["A5:"]);
});

test("a plan says which decision each table has, and where the tables are that were left out", () => {
  const moved = workbookOf({ header: FOREIGN, rows: [ROW], offset: { rows: 2, columns: 1 } }, { name: "B", rows: [] });
  const [out, mapped]: TableChoice[] = [{ ...CHOICE, excluded: true }, CHOICE];
  const [without, kept] = [out, mapped].map((choice) => recognizePlan(moved, { tables: [choice ?? CHOICE] }));
  expect(kept?.appendices.map(({ decided }) => decided)).toEqual([mapped]);
  expect(kept?.excludedTables).toEqual([]);
  expect(without?.appendices).toEqual([]);
  expect(without?.excludedTables).toMatchObject([
    { sheet: { name: "Phụ lục" }, heading: { top: 5, left: 1, bottom: 5, right: 4 }, decided: out },
  ]);
  expect(recognizePlan(workbookOf({ rows: [ROW] })).appendices[0]?.decided).toBeNull();
});
