import { combineStartEnd } from "../../../../src/engine/values/time/combine-start-end";
import { parseTimeFrame, timeFrameOfDate } from "../../../../src/engine/values/time/parse-time-frame";
import { PLAN_2021, summary } from "./time-table";

const parse = (text: string) => parseTimeFrame(text, { period: PLAN_2021 });
const combined = (start: string, end: string) => summary(combineStartEnd(parse(start), parse(end)));

describe("Bắt đầu | Kết thúc", () => {
  test.each([
    ["Tháng 3", "Tháng 5/2021", "interval 2021-03-01..2021-05-31*"],
    ["01/3/2021", "30/6/2021", "interval 2021-03-01..2021-06-30"],
    ["01/3/2021", "30/6", "interval 2021-03-01..2021-06-30*"],
    ["15/6/2021", "15/6/2021", "interval 2021-06-15..2021-06-15"],
    ["Quý I (dự kiến)", "Quý II (chính thức)", "interval 2021-01-01..2021-06-30* # dự kiến; chính thức"],
    ["Quý I (dự kiến)", "Quý II", "interval 2021-01-01..2021-06-30* # dự kiến"],
    ["Tháng 3, tháng 6", "Tháng 9, tháng 12", "interval 2021-03-01..2021-12-31*"],
    ["Tháng 6", "Tháng 3", "reversed 2021-06-01..2021-03-31"],
    ["", "30/6/2021", "deadline ..2021-06-30"],
    ["", "Tháng 6", "deadline ..2021-06-30*"],
    ["", "Từ tháng 3", "deadline ..2021-12-31*"],
    ["01/3/2021", "", "interval 2021-03-01..+"],
    ["Tháng 3", "-", "interval 2021-03-01..*+"],
    ["", "", "blank"],
    ["Thường xuyên", "", "continuous 2021-01-01..2021-12-31*+"],
    ["", "Hằng quý", "recurring 2021-01-01..2021-12-31*+ quarter"],
    ["Khi có yêu cầu", "", "event"],
    ["", "Khi có yêu cầu", "event"],
    ["Khi có yêu cầu (nếu cần)", "30/6/2021 (chậm)", "deadline ..2021-06-30 # chậm"],
    ["01/3/2021", "10 ngày (dự kiến)", "interval 2021-03-01..+ # dự kiến"],
    ["Tháng 13", "30/6", "impossible Tháng 13"],
    ["x", "Tháng 13", "impossible Tháng 13"],
    ["Từ tháng 6 đến tháng 3", "x", "reversed 2021-06-01..2021-03-31"],
    ["x", "30/6", "unrecognised"],
    ["30/6", "x", "unrecognised"],
    ["Học kỳ I", "x", "unrecognised"],
    ["Học kỳ I", "cuối năm", "ambiguous schoolYear"],
    ["cuối năm", "30/6", "vague"],
    ["30/6", "cuối năm", "vague"],
  ])("%s | %s → %s", (start, end, expected) => {
    expect(combined(start, end)).toBe(expected);
  });

  test("an unknown year is worse than a vague time", () => {
    const unknown = parseTimeFrame("30/6", { period: null });
    expect(combineStartEnd(parse("cuối năm"), unknown)).toEqual({ status: "yearUnknown" });
    expect(combineStartEnd(unknown, parse("x"))).toEqual({ status: "unrecognised" });
  });

  test("date cells", () => {
    const start = timeFrameOfDate(44256, "d/m/yyyy", 1900);
    const end = timeFrameOfDate(44316, "d/m/yyyy", 1900);
    expect(summary(combineStartEnd(start, end))).toBe("interval 2021-03-01..2021-04-30");
  });
});
