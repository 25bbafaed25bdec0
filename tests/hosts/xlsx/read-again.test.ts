import { readFileSync } from "node:fs";
import type { CellContent, SetCellChange, WorkbookSnapshot } from "../../../src/engine/index";
import { contentOf } from "../../../src/engine/index";
import type { PackageParts } from "../../../src/hosts/xlsx/package/package-parts";
import { readLook } from "../../../src/hosts/xlsx/look/read-look";
import { openParts, readParts, readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { applyToParts } from "../../../src/hosts/xlsx/write/apply-changes";
import { richPackage } from "../../support/rich-package";
import { xlsxSheet } from "../../support/xlsx-package";

/** After an edit no more is read than what changed, and that says the same as reading all of it. */

const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
const TEXT: CellContent = { kind: "text", text: "việc mới" };

function edited(parts: PackageParts, row: number, column: number, after: CellContent, format?: string): PackageParts {
  const snapshot = readParts(parts);
  const [sheet] = snapshot.sheets;
  const before = contentOf(sheet?.cells.get(row, column));
  const change: SetCellChange = { type: "setCell", sheet: sheet?.name ?? "", cell: { row, column }, before, after };
  const changes = [format === undefined ? change : { ...change, numberFormat: format }];
  const result = applyToParts(parts, changes, snapshot);
  expect(result.refused).toEqual([]);
  return result.parts;
}

const plain = ({ sheets, ...rest }: WorkbookSnapshot) => ({
  ...rest,
  sheets: sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: cells.rowNumbers().map((row) => [row, cells.row(row)]),
    end: [cells.lastRow, cells.lastColumn],
  })),
});

function expectReadAlike(parts: PackageParts, earlier: PackageParts): void {
  expect(plain(readParts(parts))).toEqual(plain(readWorkbook(parts.toBytes())));
  expect(readLook(parts, earlier)).toEqual(readLook(openParts(parts.toBytes())));
}

test("edits one after the other: a text, nothing, a number in a new format, a cell that was not there", () => {
  let parts = openParts(SAMPLE);
  const last = readParts(parts).sheets[0]?.cells.lastColumn ?? 0;
  for (const [row, column, after, format] of [
    [6, 1, TEXT],
    [6, 1, { kind: "empty" }],
    [7, last, { kind: "number", number: 46_000 }, "dd/mm/yyyy"],
    [8, last + 2, TEXT],
    [8, last + 2, { kind: "empty" }],
    [500, 0, TEXT],
  ] as const) {
    readLook(parts);
    const next = edited(parts, row, column, after, format);
    expectReadAlike(next, parts);
    parts = next;
  }
});

test("only the row that changed is read", () => {
  const parts = openParts(SAMPLE);
  const [before, look] = [readParts(parts).sheets[0], readLook(parts).sheets[0]];
  const next = edited(parts, 6, 1, TEXT, "0.00");
  const [after, lookAfter] = [readParts(next).sheets[0], readLook(next, parts).sheets[0]];
  const rows = before?.cells.rowNumbers() ?? [];
  const kept = rows.filter((row) => before?.cells.row(row)[0]?.[1] === after?.cells.row(row)[0]?.[1]);
  expect(kept).toEqual(rows.filter((row) => row !== 6));
  expect(rows.filter((row) => look?.rows.get(row) !== lookAfter?.rows.get(row))).toEqual([6]);
  expect(before?.cells.get(6, 1)?.value).not.toBe("việc mới");
});

test("totals that follow an edit are read again too", () => {
  const rows = [`<row r="1"><c r="A1"><f>SUM(A2:A3)</f><v>3</v></c></row>`, ...[2, 3].map(lineOf)].join("");
  const parts = openParts(xlsxSheet(rows));
  const next = edited(parts, 2, 0, { kind: "number", number: 40 });
  expect(readParts(next).sheets[0]?.cells.get(0, 0)?.value).toBe(41);
  expectReadAlike(next, parts);
});

test("formulas that share a text, tables, several sheets", () => {
  const shared = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>`;
  const second = `<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><v>2</v></c></row>`;
  const parts = openParts(xlsxSheet(shared + second));
  for (const column of [0, 1]) {
    const next = edited(parts, 0, column, { kind: "number", number: 7 });
    expectReadAlike(next, parts);
  }
  const rich = openParts(richPackage());
  const [sheet] = readParts(rich).sheets;
  const row = (sheet?.cells.lastRow ?? 0) + 1;
  expectReadAlike(edited(rich, row, 0, TEXT), rich);
});

test("a cell that names a format that is not there, until one is put in", () => {
  const parts = openParts(xlsxSheet(`<row r="1"><c r="A1" s="1"><v>3</v></c></row>${lineOf(2)}`));
  expect(readParts(parts).sheets[0]?.cells.get(0, 0)?.style.numberFormat).toBe("General");
  expectReadAlike(edited(parts, 1, 0, { kind: "number", number: 4 }, "0.000"), parts);
});

function lineOf(number: number): string {
  return `<row r="${number}"><c r="A${number}"><v>${number - 1}</v></c></row>`;
}
