import fc from "fast-check";
import { contentOf } from "../../../../src/engine/changes/cell-content";
import type { CellContent, WorkbookChange } from "../../../../src/engine/changes/change";
import type { WorkbookSnapshot } from "../../../../src/engine/snapshot/workbook";
import { applyChanges } from "../../../../src/engine/changes/apply";
import type { CellSpec, SheetSpec } from "../../../support/excel-host/sheet-spec";
import { contentOfRows } from "../../../support/sheet-content";

/** Random sheets, and random lists of changes that fit them. */

const TEXTS = [
  "Xây dựng kế hoạch",
  "=1+1",
  "+x",
  "-y",
  "@z",
  "'tên",
  "01/02",
  "0012",
  "TRUE",
  "#N/A",
  "1,5",
  "Quý I/2021",
  "a\nb",
];
const FORMATS = ["General", "@", "#,##0", "dd/mm/yyyy"];
/** Merged areas of two cells, and the second one. */
const MERGES = [
  { area: "A3:A4", covers: { row: 3, column: 0 } },
  { area: "D6:E6", covers: { row: 5, column: 4 } },
] as const;
type Merge = (typeof MERGES)[number];
const ROWS = 9;
const COLUMNS = 5;

const cell: fc.Arbitrary<CellSpec> = fc.oneof(
  { withCrossShrink: true },
  fc.constant(null),
  fc.constantFrom(...TEXTS),
  fc.integer({ min: -9, max: 99999 }),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
  fc.constantFrom({ formula: "=SUM(C2:C6)" }, { formula: "=A3+B4" }, { formula: "=SUM(B3:B5)" }),
  fc.record({
    value: fc.constantFrom(...TEXTS),
    format: fc.record({ numberFormat: fc.constantFrom(...FORMATS), wrapText: fc.boolean() }),
  }),
  fc.record({
    value: fc.constantFrom(7, 46000, null),
    format: fc.record({ numberFormat: fc.constantFrom(...FORMATS), fill: fc.constantFrom(null, "#FFFF00") }),
  }),
);

export const sheetSpec: fc.Arbitrary<SheetSpec> = fc
  .tuple(fc.array(fc.array(cell, exactly(COLUMNS)), exactly(ROWS)), fc.subarray([...MERGES]))
  .map(([rows, merges]) => ({
    name: "Phụ lục",
    rows: clearedUnder(merges, [["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí"], ...rows]),
    merges: merges.map(({ area }) => area),
  }));

function exactly(length: number) {
  return { minLength: length, maxLength: length };
}

/** Excel keeps only the first cell of what it merges. (Rows that hide something all the same: hosts/steps/plan-lines.) */
function clearedUnder(merges: readonly Merge[], rows: readonly (readonly CellSpec[])[]): CellSpec[][] {
  return rows.map((row, at) =>
    row.map((cell, column) =>
      merges.some(({ covers }) => covers.row === at && covers.column === column) ? null : cell,
    ),
  );
}

const content: fc.Arbitrary<CellContent> = fc.oneof(
  { withCrossShrink: true },
  fc.constant<CellContent>({ kind: "empty" }),
  fc.constantFrom(...TEXTS).map((text): CellContent => ({ kind: "text", text })),
  fc.integer({ min: -9, max: 60000 }).map((number): CellContent => ({ kind: "number", number })),
  fc.boolean().map((boolean): CellContent => ({ kind: "boolean", boolean })),
  fc.constantFrom("SUM(B2:B4)", "C3*2").map((formula): CellContent => ({ kind: "formula", formula, cached: null })),
);

/** What a change is to be, before the workbook it fits is known. */
interface Wish {
  readonly kind: "cell" | "delete" | "insert" | "column" | "sheet";
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
  readonly numberFormat: string | undefined;
  readonly fontName: string | undefined;
}

export const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("cell", "cell", "cell", "cell", "delete", "insert", "column", "sheet"),
    row: fc.integer({ min: 1, max: ROWS + 2 }),
    column: fc.integer({ min: 0, max: COLUMNS }),
    after: content,
    numberFormat: fc.constantFrom(undefined, undefined, ...FORMATS),
    fontName: fc.constantFrom(undefined, undefined, "Times New Roman"),
  }),
  { minLength: 1, maxLength: 10 },
);

/** The wishes as changes, each fitting the workbook as the ones before leave it. */
export function changesFor(wished: readonly Wish[], snapshot: WorkbookSnapshot): WorkbookChange[] {
  let workbook = snapshot;
  return wished.flatMap((wish, at): WorkbookChange[] => {
    const change = changeFor(wish, workbook, at);
    if (!change) return [];
    workbook = applyChanges(workbook, [change]);
    return [change];
  });
}

function changeFor(
  { kind, row, column, after, numberFormat, fontName }: Wish,
  workbook: WorkbookSnapshot,
  at: number,
): WorkbookChange | null {
  const [first] = workbook.sheets;
  if (!first) return null;
  const sheet = first.name;
  switch (kind) {
    case "cell": {
      const covered = (first.merges ?? []).some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      const before = contentOf(first.cells.get(row, column));
      return covered
        ? null
        : {
            type: "setCell",
            sheet,
            cell: { row, column },
            before,
            after,
            ...(numberFormat !== undefined && { numberFormat }),
            ...(fontName !== undefined && { fontName }),
          };
    }
    case "delete":
      return { type: "deleteRows", sheet, row, count: 1 + (column % 2) };
    case "insert":
      return { type: "insertRows", sheet, row, count: 1 + (column % 2) };
    case "column":
      return { type: "insertColumn", sheet, column: column + 1, headerRow: 0, header: `Cột ${at}` };
    case "sheet":
      return {
        type: "putSheet",
        sheet: `TH ${at}`,
        over: null,
        content: contentOfRows([
          ["Tiêu đề", row],
          [after, "=x"],
        ]),
      };
  }
}
