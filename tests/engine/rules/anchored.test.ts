import type { WorkbookChange } from "../../../src/engine/changes/change";
import { helperProposals } from "../../../src/engine/fill/helper-columns";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { storedHeader } from "../../../src/engine/plan/queries";
import { anchored } from "../../../src/engine/rules/anchored";
import { HEADER, workbookOf } from "../../support/plan-builder";

const rows = [
  ["1", "Lập danh sách", "Danh sách", "Văn phòng Sở", "", "Quý I"],
  ["2", "Gửi danh sách", "Công văn", "Văn phòng Sở", "", "Quý II"],
];
const plan = recognizePlan(workbookOf({ rows }, { name: "Khác", rows: [rows[1] ?? []] }));

function anchorOf(change: WorkbookChange, ...others: WorkbookChange[]) {
  const [first] = anchored(plan, { confidence: "safe", changes: [change, ...others] }).changes;
  return first && "anchor" in first ? first.anchor : null;
}

const set = (row: number, column: number): WorkbookChange => ({
  type: "setCell",
  sheet: "Phụ lục",
  cell: { row, column },
  before: { kind: "empty" },
  after: { kind: "text", text: "x" },
});

test.each<[string, WorkbookChange, unknown]>([
  [
    "a cell: its row's content and its column's header",
    set(5, 3),
    { rowContent: "Gửi danh sách", header: "Đơn vị chủ trì" },
  ],
  ["a heading cell", set(3, 3), { rowContent: "Nội dung nhiệm vụ", header: "Đơn vị chủ trì" }],
  ["a cell beside the table", set(4, 9), { rowContent: "Lập danh sách", header: "" }],
  ["a title has none", set(0, 0), null],
  ["what stands below the table has none", set(6, 0), null],
  [
    "a row that goes",
    { type: "deleteRows", sheet: "Phụ lục", row: 5, count: 1 },
    { rowContent: "Gửi danh sách", header: "Nội dung nhiệm vụ" },
  ],
  [
    "a row that comes goes by the row above",
    { type: "insertRows", sheet: "Phụ lục", row: 6, count: 1 },
    { rowContent: "Gửi danh sách", header: "Nội dung nhiệm vụ" },
  ],
  [
    "a column that comes goes by the one on its left",
    { type: "insertColumn", sheet: "Phụ lục", column: 3, headerRow: 3, header: "Chủ trì" },
    { rowContent: "Nội dung nhiệm vụ", header: "Sản phẩm" },
  ],
  [
    "on the sheet it is about",
    { type: "deleteRows", sheet: "Khác", row: 4, count: 1 },
    { rowContent: "Gửi danh sách", header: "Nội dung nhiệm vụ" },
  ],
  ["a name needs none", { type: "setName", sheet: "Phụ lục", name: "a", before: null, after: null }, null],
])("%s", (_name, change, anchor) => {
  expect(anchorOf(change) ?? null).toEqual(anchor);
});

const VN = { style: { fontName: ".VnTime" } };
/** "việc" as the older fonts store it. */
const STORED = "vi\u00d6c";
const lead = ["", "Văn phòng Sở", "", "Quý I"];

/** Row 5 is joined up with row 7, row 8 merged with row 9. */
const oddPlan = recognizePlan(
  workbookOf({
    rows: [
      ["1", "Rà soát danh mục hồ sơ của các đơn vị", ...lead],
      HEADER,
      ["", "và gửi báo cáo"],
      ["2", "Sơ kết", ...lead],
      ["", null, "", "Thanh tra Sở", "", "Quý II"],
      ["3", { value: STORED, ...VN }, ...lead],
      ["4", "", ...lead],
      ["5", 2026, ...lead],
    ],
    merges: ["B8:B9"],
  }),
);

test.each<[string, number, string | null]>([
  ["without what its continuation adds", 4, "Rà soát danh mục hồ sơ của các đơn vị"],
  ["a continuation by its own text", 6, "và gửi báo cáo"],
  ["a merged area's", 8, "Sơ kết"],
  ["as stored, not as the font shows it", 9, STORED],
  ["none where there is none", 10, null],
  ["a number", 11, "2026"],
])("the text a row is known by: %s", (_name, row, content) => {
  const [change] = anchored(oddPlan, { confidence: "safe", changes: [set(row, 3)] }).changes;
  const anchor = content === null ? undefined : { rowContent: content, header: "Đơn vị chủ trì" };
  expect(change).toEqual({ ...set(row, 3), ...(anchor && { anchor }) });
});

test.each<[string, number, string]>([
  ["a heading of one row", 2, "Sản phẩm"],
  ["the lower of two", 6, "NSNN\ncấp"],
  ["as stored", 3, "Chñ tr×"],
  ["merged over both rows", 1, "Nội dung"],
])("the heading a column is known by: %s", (_name, column, header) => {
  const { appendices } = recognizePlan(
    workbookOf({
      header: ["TT", "Nội dung", "Sản phẩm", { value: "Chñ tr×", ...VN }, "Phối hợp", "Thời gian", "Kinh phí"],
      header2: ["", "", "", "", "", "", "NSNN\ncấp", "Nguồn khác"],
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:H4"],
      rows: [["1", "Lập danh sách", "Danh sách", "Văn phòng Sở", "", "Quý I", 5, 2]],
    }),
  );
  expect(appendices.map((appendix) => storedHeader(appendix, column))).toEqual([header]);
});

test("fill knows rows by the same text, and shows what one reads", () => {
  const proposals = helperProposals(oddPlan, ["leadCanonical"]);
  expect(proposals.map(({ content, change }) => [content, change.anchor?.rowContent])).toEqual([
    ["Rà soát danh mục hồ sơ của các đơn vị\nvà gửi báo cáo", "Rà soát danh mục hồ sơ của các đơn vị"],
    ["Sơ kết", "Sơ kết"],
    ["Sơ kết", "Sơ kết"],
    ["việc", STORED],
    ["", undefined],
    ["2026", "2026"],
  ]);
});

test("an anchor that a rule gave stays", () => {
  const anchor = { rowContent: "của tôi", header: "riêng" };
  expect(anchorOf({ ...set(5, 3), anchor } as WorkbookChange)).toEqual(anchor);
});

test("a cell in a row that the same fix puts in has none", () => {
  expect(anchorOf(set(5, 3), { type: "insertRows", sheet: "Phụ lục", row: 5, count: 1 }) ?? null).toBeNull();
  expect(anchorOf(set(5, 3), { type: "insertRows", sheet: "Phụ lục", row: 4, count: 1 })).not.toBeUndefined();
});
