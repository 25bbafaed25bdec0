import type { WorkbookChange } from "../../../../src/engine/changes/change";
import type { SheetContent } from "../../../../src/engine/changes/sheet-content";
import { contentOfRows, MARKER } from "../../../support/sheet-content";

/** A plan, and every kind of write on it. */

export const SHEET = "Phụ lục";

export const ROWS = Array.from({ length: 9 }, (_, at) => [
  at + 1,
  `Nhiệm vụ số ${at + 1} của kế hoạch`,
  "Văn phòng",
  null,
]);

const range = { top: 0, left: 1, bottom: 1, right: 1 };

/** A sheet of ours with all that makes one: merged cells, a drop-down, a chart. */
export function page(rows: number, parts: Partial<SheetContent> = {}): SheetContent {
  const lines = Array.from({ length: rows }, (_, at) => [`Dòng ${at}`, at]);
  return contentOfRows([["Tổng hợp", rows], ...lines], {
    marker: { ...MARKER, written: String(rows) },
    merges: [{ top: rows + 2, left: 0, bottom: rows + 2, right: 1 }],
    columnWidths: [20, 8],
    rowHeights: [{ row: 0, height: 30 }],
    frozenRows: 1,
    lists: [{ range, source: "'Phụ lục'!$B$2:$B$4", strict: true }],
    charts: [
      {
        title: `Biểu đồ ${rows}`,
        categories: { top: 0, left: 0, bottom: 1, right: 0 },
        series: [{ name: "Số nhiệm vụ", values: range, secondary: false }],
        place: { top: 5, left: 0, bottom: 20, right: 4 },
      },
    ],
    ...parts,
  });
}

export const cells = (): WorkbookChange[] =>
  ROWS.map(([, content], at) => ({
    type: "setCell",
    sheet: SHEET,
    cell: { row: at + 1, column: 3 },
    before: { kind: "empty" },
    after: { kind: "text", text: `Quý I/${2000 + at}` },
    numberFormat: "@",
    anchor: { rowContent: String(content), header: "Thời gian" },
  }));

const dressed = (): WorkbookChange[] =>
  cells()
    .slice(0, 3)
    .map((change) => ({ ...change, formatFrom: { row: 0, column: 1 } }) as WorkbookChange);

const NAME = { type: "setName", sheet: SHEET, name: "SoatPhuLuc.quarter.1" } as const;
export const NAMED: WorkbookChange = { ...NAME, before: null, after: { top: 0, bottom: 4, left: 3, right: 3 } };

/** `over` is the fingerprint of the sheet "TH" that stands already, as does the name. */
export const KINDS: readonly (readonly [string, (over: string) => WorkbookChange[]])[] = [
  ["cells", cells],
  ["formats carried over", dressed],
  ["rows that go", () => [{ type: "deleteRows", sheet: SHEET, row: 3, count: 2 }]],
  ["rows that come", () => [{ type: "insertRows", sheet: SHEET, row: 3, count: 2 }]],
  ["a column", () => [{ type: "insertColumn", sheet: SHEET, column: 2, headerRow: 0, header: "Sản phẩm" }]],
  [
    "a name",
    () => [
      { ...NAME, before: { top: 0, bottom: 4, left: 3, right: 3 }, after: { top: 0, bottom: 6, left: 3, right: 3 } },
      { ...NAME, name: "SoatPhuLuc.month.1", before: null, after: { top: 0, bottom: 4, left: 2, right: 2 } },
      { ...NAME, name: "_xlnm.Print_Area", before: null, after: { top: 0, bottom: 1_048_575, left: 0, right: 2 } },
    ],
  ],
  ["a new sheet", () => [{ type: "putSheet", sheet: "TH 2", over: null, content: page(12) }]],
  ["a sheet made anew", (over) => [{ type: "putSheet", sheet: "TH", over, content: page(6) }]],
  ["a sheet deleted", (over) => [{ type: "removeSheet", sheet: "TH", before: over }]],
];
