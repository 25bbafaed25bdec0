import { generatedSheets, sheetOfUnit } from "../../../src/engine/changes/generated-sheets";
import { gridFingerprint } from "../../../src/engine/changes/content-fingerprint";
import type { SheetMarker } from "../../../src/engine/snapshot/sheet-marker";
import { formatMarker, MARKER_NAME } from "../../../src/engine/snapshot/sheet-marker";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { workbookOf } from "../../support/plan-builder";

type Made = readonly [name: string, kind: SheetMarker["kind"] | null, unit: string, edited?: "edited"];

/** A workbook of sheets with these names, each marked as of this kind and unit; of an edited one something else was written. */
function workbook(...sheets: readonly Made[]): WorkbookSnapshot {
  const plain = workbookOf(...sheets.map(([name]) => ({ name, rows: [] })));
  const definedNames = sheets.flatMap(([name, kind, unit, edited]) => {
    const cells = plain.sheets.find((sheet) => sheet.name === name)?.cells;
    if (!kind || !cells) return [];
    const written = edited ? "0" : gridFingerprint(cells);
    return [{ name: MARKER_NAME, refersTo: formatMarker({ kind, unit, options: "", written }), sheet: name }];
  });
  return { ...plain, definedNames };
}

test("sheets of ours of the kinds asked for, and whether somebody edited them", () => {
  const found = generatedSheets(
    workbook(
      ["Phụ lục", null, ""],
      ["TH VP", "unit", "Văn phòng"],
      ["Tổng hợp", "overall", ""],
      ["TH TT", "unit", "Thanh tra", "edited"],
    ),
    ["unit"],
  );
  expect(found.map(({ name, isEdited }) => [name, isEdited])).toEqual([
    ["TH VP", false],
    ["TH TT", true],
  ]);
});

test.each<[string, Made[], string | null]>([
  ["its own", [["TH VP", "unit", "Văn phòng"]], "TH VP"],
  [
    "the one nobody edited",
    [
      ["TH VP", "unit", "Văn phòng", "edited"],
      ["TH VP (2)", "unit", "Văn phòng"],
    ],
    "TH VP (2)",
  ],
  [
    "the first where all are edited",
    [
      ["TH VP", "unit", "Văn phòng", "edited"],
      ["TH VP (2)", "unit", "Văn phòng", "edited"],
    ],
    "TH VP",
  ],
  ["none of another unit", [["TH TT", "unit", "Thanh tra"]], null],
])("the sheet of a unit: %s", (_name, sheets, expected) => {
  const sheet = sheetOfUnit(generatedSheets(workbook(...sheets), ["unit"]), "Văn phòng");
  expect(sheet && sheet.name).toBe(expected);
});
