import fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatAddress,
  formatRange,
  parseAddress,
  parseRange,
  rangeContains,
} from "../../../src/engine/snapshot/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (index, name) => {
  expect([columnName(index), columnIndex(name), columnIndex(name.toLowerCase())]).toEqual([name, index, index]);
});

test.each(["", "A1", "1", "ABCD", "Ă", " A"])("%j is no column", (name) => {
  expect(columnIndex(name)).toBe(-1);
});

test.each([
  ["B5", 4, 1],
  ["$B$5", 4, 1],
  ["b$5", 4, 1],
  ["XFD1048576", 1_048_575, 16_383],
])("%s is row %d, column %d", (text, row, column) => {
  expect(parseAddress(text)).toEqual({ row, column });
});

test.each(["", "B", "5", "B0", "B05", "5B", "B5:C6", "ABCD5", "B12345678", " B5", "B5 "])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ["A5:G74", { top: 4, left: 0, bottom: 73, right: 6 }],
  ["G74:A5", { top: 4, left: 0, bottom: 73, right: 6 }],
  ["$G5:$A$74", { top: 4, left: 0, bottom: 73, right: 6 }],
  ["B5", { top: 4, left: 1, bottom: 4, right: 1 }],
])("%s is a range", (text, range) => {
  expect(parseRange(text)).toEqual(range);
});

test.each(["", ":", "A5:", ":G74", "A5:G74:H80", "A:G", "x"])("%j is no range", (text) => {
  expect(parseRange(text)).toBeNull();
});

const address = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });

test("what is written is read", () => {
  fc.assert(
    fc.property(address, address, (one, other) => {
      expect(parseAddress(formatAddress(one))).toEqual(one);
      const range = {
        top: Math.min(one.row, other.row),
        left: Math.min(one.column, other.column),
        bottom: Math.max(one.row, other.row),
        right: Math.max(one.column, other.column),
      };
      expect(parseRange(formatRange(range))).toEqual(range);
    }),
  );
});

test("a range of one cell is written as that cell", () => {
  expect(formatRange({ top: 4, left: 1, bottom: 4, right: 1 })).toBe("B5");
  expect(formatRange({ top: 4, left: 1, bottom: 5, right: 1 })).toBe("B5:B6");
});

test.each([
  ["B5", true],
  ["D7", true],
  ["C6", true],
  ["A6", false],
  ["E6", false],
  ["C4", false],
  ["C8", false],
])("B5:D7 and %s", (text, isInside) => {
  const cell = parseAddress(text);
  expect(cell && rangeContains({ top: 4, left: 1, bottom: 6, right: 3 }, cell)).toBe(isInside);
});
