import { gridSheet } from "../../../src/apps/web/worker/grid-sheet";
import type { CellContent } from "../../../src/engine/index";
import { contentOf } from "../../../src/engine/index";
import { readLook } from "../../../src/hosts/xlsx/look/read-look";
import { openParts, readParts } from "../../../src/hosts/xlsx/read-workbook";
import { applyToParts } from "../../../src/hosts/xlsx/write/apply-changes";
import { styleSheet, xlsxSheet } from "../../support/xlsx-package";

const WRAPPED = styleSheet(`<cellXfs><xf><alignment wrapText="1"/></xf></cellXfs>`);
const ROWS = [1, 2, 3].map(
  (row) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>việc ${row}</t></is></c></row>`,
);

test("after an edit only the row that changed is measured anew", () => {
  const parts = openParts(xlsxSheet(ROWS.join(""), { "xl/styles.xml": WRAPPED }));
  const measured: string[] = [];
  const measure = (text: string) => {
    measured.push(text);
    return text.length * 7;
  };
  const look = readLook(parts);
  const first = (
    snapshot: ReturnType<typeof readParts>,
    { sheets, cells }: typeof look,
    before?: Parameters<typeof gridSheet>[5],
  ) => {
    const [sheet, sheetLook] = [snapshot.sheets[0], sheets[0]];
    if (!sheet || !sheetLook) throw new Error("no sheet");
    return { look: sheetLook, sheet: gridSheet(sheetLook, cells, sheet, measure, 1900, before) };
  };
  const snapshot = readParts(parts);
  const before = first(snapshot, look);
  expect(measured.join()).toContain("việc 3");
  const after: CellContent = { kind: "text", text: "dài ra ".repeat(20) };
  const cell = { row: 1, column: 0 };
  const change = {
    type: "setCell",
    sheet: "Sheet1",
    cell,
    before: contentOf(snapshot.sheets[0]?.cells.at(cell)),
    after,
  } as const;
  const { parts: next } = applyToParts(parts, [change], snapshot);
  measured.length = 0;
  const again = first(readParts(next), readLook(next, parts), before);
  expect(measured.join()).toContain("dài ra");
  expect(measured.join()).not.toContain("việc");
  expect(again.sheet).toEqual(first(readParts(next), readLook(next)).sheet);
  expect(again.sheet.heights[1]).toBeGreaterThan(before.sheet.heights[1] ?? 0);
});
