import { parseCells } from "../../../src/engine/formulas/parse-cells";

test.each([
  ["$B$5", { top: 4, left: 1, bottom: 4, right: 1 }],
  ["B5:A$6", { top: 4, left: 0, bottom: 5, right: 1 }],
  ["$c:b", { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ["7:$5", { top: 4, left: 0, bottom: 6, right: 16_383 }],
  ["A1:XFD1048576", { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
])("%j is %j", (text, range) => {
  expect(parseCells(text)).toEqual(range);
});

test.each(["", "5", "B", "B:", ":B", "B:5", "xB:C9", "1B:C", "B:C1x", "a5:6", "5:6a", "0:5", "A1:XFE1", "A1:A1048577"])(
  "%j is no range",
  (text) => {
    expect(parseCells(text)).toBeNull();
  },
);
