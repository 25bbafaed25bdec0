import { dayOf, dayText } from "../../../src/ui/directory/day-text";

test.each([
  ["30/06/2025", "2025-06-30"],
  [" 1/7/2025 ", "2025-07-01"],
  ["1.7.2025", "2025-07-01"],
  ["1-7-2025", "2025-07-01"],
  ["", ""],
  ["  ", ""],
  ["2025-07-01", null],
  ["1/7/25", null],
  ["tháng 7", null],
  ["1/7/2025 x", null],
])("“%s”", (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test("a day as it is shown reads back", () => {
  expect(dayText("2025-06-30")).toBe("30/06/2025");
  expect(dayOf(dayText("2025-06-30"))).toBe("2025-06-30");
  expect(dayText("")).toBe("");
});
