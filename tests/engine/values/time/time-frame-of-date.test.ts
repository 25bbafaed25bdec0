import { serialOfDate } from "../../../../src/engine/values/date";
import { timeFrameOfDate } from "../../../../src/engine/values/time/parse-time-frame";
import { summary } from "./time-table";

const JUNE_15 = serialOfDate("2021-06-15", 1900);

describe("a real date cell", () => {
  test.each([
    ["dd/mm/yyyy", "deadline ..2021-06-15"],
    ["d/m", "deadline ..2021-06-15"],
    ["dddd", "deadline ..2021-06-15"],
    ["mm/yyyy", "interval 2021-06-01..2021-06-30"],
    ['"Tháng "m', "interval 2021-06-01..2021-06-30"],
    ["yyyy", "interval 2021-01-01..2021-12-31"],
    ["General", "unrecognised"],
    ["h:mm", "unrecognised"],
  ])("shown as %s is %s", (format, expected) => {
    expect(summary(timeFrameOfDate(JUNE_15, format, 1900))).toBe(expected);
  });

  test("drops the hour, counts from 1904 where the workbook does", () => {
    expect(summary(timeFrameOfDate(JUNE_15 + 0.75, "d/m/yyyy h:mm", 1900))).toBe("deadline ..2021-06-15");
    expect(summary(timeFrameOfDate(serialOfDate("2021-06-15", 1904), "d/m/yyyy", 1904))).toBe("deadline ..2021-06-15");
  });

  test.each([-1, 0, 60, Number.NaN, 1e9])("serial number %d is no date", (serial) => {
    expect(summary(timeFrameOfDate(serial, "d/m/yyyy", 1900))).toBe("unrecognised");
  });
});
