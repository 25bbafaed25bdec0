import type { SheetMarker } from "../../../src/engine/snapshot/sheet-marker";
import { formatMarker, MARKER_NAME, markedSheets, parseMarker } from "../../../src/engine/snapshot/sheet-marker";
import { workbookOf } from "../../support/plan-builder";

const MARKER: SheetMarker = { kind: "unit", unit: "phòng kế hoạch", options: "parts=ABC", written: "0f3a" };
const TEXT = '"unit|phòng kế hoạch|parts=ABC|0f3a"';

test("a marker is a text constant", () => {
  expect(formatMarker(MARKER)).toBe(TEXT);
  expect(parseMarker(TEXT)).toEqual(MARKER);
  expect(parseMarker(` =${TEXT} `)).toEqual(MARKER);
});

test("what would end the text or a part is a blank", () => {
  expect(parseMarker(formatMarker({ ...MARKER, unit: 'a"|b' }))).toEqual({ ...MARKER, unit: "a  b" });
});

test("a marker longer than Excel takes is a mistake of its maker", () => {
  const room = 255 - TEXT.length + 2;
  const options = (extra: number) => MARKER.options + "x".repeat(room + extra);
  expect(formatMarker({ ...MARKER, options: options(0) })).toHaveLength(257);
  expect(() => formatMarker({ ...MARKER, options: options(1) })).toThrow(RangeError);
});

test.each([
  "",
  "Sheet1!$A$1",
  "unit|a|b|c",
  '"other|a|b|c"',
  '"unit|a|b"',
  '"unit|a"',
  '"unit"',
  '"unit|a|b|c|d"',
  '"unit|a|b|c"&"x"',
])("%p is none", (refersTo) => {
  expect(parseMarker(refersTo)).toBeNull();
});

test("only a name local to a sheet marks it", () => {
  const workbook = workbookOf({ rows: [] });
  const named = (name: string, sheet: string | null, refersTo = TEXT) => ({ name, sheet, refersTo });
  const definedNames = [
    named(MARKER_NAME, null),
    named("Print_Area", "A"),
    named(MARKER_NAME, "B", "B!$A$1"),
    named(MARKER_NAME.toUpperCase(), "TH KHTC"),
  ];
  expect([...markedSheets({ ...workbook, definedNames })]).toEqual([["TH KHTC", MARKER]]);
});
