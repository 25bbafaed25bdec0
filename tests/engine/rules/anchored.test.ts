import type { WorkbookChange } from "../../../src/engine/changes/change";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { anchored } from "../../../src/engine/rules/anchored";
import { workbookOf } from "../../support/plan-builder";

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

test("an anchor that a rule gave stays", () => {
  const anchor = { rowContent: "của tôi", header: "riêng" };
  expect(anchorOf({ ...set(5, 3), anchor } as WorkbookChange)).toEqual(anchor);
});

test("a cell in a row that the same fix puts in has none", () => {
  expect(anchorOf(set(5, 3), { type: "insertRows", sheet: "Phụ lục", row: 5, count: 1 }) ?? null).toBeNull();
  expect(anchorOf(set(5, 3), { type: "insertRows", sheet: "Phụ lục", row: 4, count: 1 })).not.toBeUndefined();
});
