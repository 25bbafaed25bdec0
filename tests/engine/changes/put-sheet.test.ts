import { applyChanges, ChangeConflictError } from "../../../src/engine/changes/apply";
import type { WorkbookChange } from "../../../src/engine/changes/change";
import { contentFingerprint } from "../../../src/engine/changes/content-fingerprint";
import { markedSheets } from "../../../src/engine/snapshot/sheet-marker";
import { workbookOf } from "../../support/plan-builder";
import { contentOfRows, MARKER, PLAIN_STYLE } from "../../support/sheet-content";

const PLAN = workbookOf({ rows: [["1", "Việc"]] });
const FIRST = contentOfRows([["một"]]);
const SECOND = contentOfRows([["hai"]]);
const WRITTEN = contentFingerprint(FIRST.cells);

const put = (sheet: string, over: string | null = null, content = FIRST): WorkbookChange => {
  return { type: "putSheet", sheet, over, content };
};
const remove = (sheet: string, before = WRITTEN): WorkbookChange => ({ type: "removeSheet", sheet, before });
const names = (workbook: typeof PLAN) => workbook.sheets.map(({ name }) => name);

test("a new sheet comes last, with its marker, merges and formats", () => {
  const style = { ...PLAIN_STYLE, bold: true, italic: true, numberFormat: "@", fontName: "Arial" };
  const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const content = contentOfRows([["=1+1", null, { kind: "empty" }]], { styles: [style], merges });
  const made = applyChanges(PLAN, [put("TH KHTC", null, content)]);
  expect(names(made)).toEqual(["Phụ lục", "TH KHTC"]);
  expect([...markedSheets(made)]).toEqual([["TH KHTC", MARKER]]);
  const sheet = made.sheets[1];
  expect(sheet?.merges).toEqual(merges);
  expect(sheet?.cells.get(0, 0)).toEqual({
    value: "=1+1",
    style: { bold: true, italic: true, numberFormat: "@", fontName: "Arial" },
  });
  expect([sheet?.cells.get(0, 2), sheet?.cells.lastColumn]).toEqual([undefined, 0]);
});

test("a sheet without a marker is the user's own", () => {
  const made = applyChanges(PLAN, [put("Mẫu", null, contentOfRows([["TT"]], { marker: null }))]);
  expect([names(made), made.definedNames]).toEqual([["Phụ lục", "Mẫu"], []]);
});

test("one of ours is made anew in its place, under one marker", () => {
  const made = applyChanges(PLAN, [put("A"), put("B"), put("A", WRITTEN, SECOND)]);
  expect(names(made)).toEqual(["Phụ lục", "A", "B"]);
  expect(made.sheets[1]?.cells.get(0, 0)?.value).toBe("hai");
  expect(made.definedNames).toHaveLength(2);
});

test("one of ours is removed, with its marker and nothing else", () => {
  const made = applyChanges(PLAN, [put("A"), put("B"), remove("A")]);
  expect([names(made), [...markedSheets(made).keys()]]).toEqual([["Phụ lục", "B"], ["B"]]);
});

test.each<[string, WorkbookChange[]]>([
  ["a new sheet under a name that is taken", [put("Phụ lục")]],
  ["… in other letters", [put("PHỤ LỤC")]],
  ["over a sheet that is not there", [put("A", WRITTEN)]],
  ["over the user's own sheet", [put("A", null, { ...FIRST, marker: null }), put("A", WRITTEN)]],
  ["over one of ours that was edited", [put("A"), put("A", WRITTEN, SECOND), put("A", WRITTEN)]],
  ["removing the user's own sheet", [put("A", null, { ...FIRST, marker: null }), remove("A")]],
  ["removing one that was edited", [put("A"), put("A", WRITTEN, SECOND), remove("A")]],
  ["removing one that is not there", [remove("A")]],
])("refused: %s", (_name, changes) => {
  expect(() => applyChanges(PLAN, changes)).toThrow(ChangeConflictError);
});
