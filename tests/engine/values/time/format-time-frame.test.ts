import type { PlanPeriod } from "../../../../src/engine/values/period";
import { formatTimeFrame } from "../../../../src/engine/values/time/format-time-frame";
import { parseTimeFrame } from "../../../../src/engine/values/time/parse-time-frame";
import { PLAN_2021, PLAN_2021_2023, SCHOOL_YEAR_2020 } from "./time-table";

function canonical(text: string, period: PlanPeriod | null): string {
  const parse = parseTimeFrame(text, { period });
  return parse.status === "parsed" ? formatTimeFrame(parse.frame) : parse.status;
}

describe("canonical text", () => {
  test.each<[string, PlanPeriod | null, string]>([
    ["q1", PLAN_2021, "Quý I/2021"],
    ["Quý II", PLAN_2021, "Quý II/2021"],
    ["Quý III/2022", PLAN_2021, "Quý III/2022"],
    ["Quý IV", PLAN_2021, "Quý IV/2021"],
    ["3/2021", PLAN_2021, "Tháng 3/2021"],
    ["2021", PLAN_2021, "Năm 2021"],
    ["cả năm", PLAN_2021, "Năm 2021"],
    ["Tháng 2 - tháng 4", PLAN_2021, "1/2/2021 – 30/4/2021"],
    ["6 tháng đầu năm", PLAN_2021, "1/1/2021 – 30/6/2021"],
    ["28/6-5/7/2021", PLAN_2021, "28/6/2021 – 5/7/2021"],
    ["1-30/6", PLAN_2021, "Tháng 6/2021"],
    ["2-30/6", PLAN_2021, "2/6/2021 – 30/6/2021"],
    ["1-29/6", PLAN_2021, "1/6/2021 – 29/6/2021"],
    ["2021-2025", PLAN_2021, "1/1/2021 – 31/12/2025"],
    ["Trước ngày 15/6", PLAN_2021, "14/6/2021"],
    ["Từ tháng 4", PLAN_2021, "Từ 1/4/2021 trở đi"],
    ["Từ tháng 4/2021", null, "Từ 1/4/2021 trở đi"],
    ["Từ tháng 2/2022", PLAN_2021, "Từ 1/2/2022 trở đi"],
    ["Quý I (kế hoạch); Quý III", PLAN_2021, "Quý I/2021; quý III/2021 (kế hoạch)"],
    ["Thường xuyên", PLAN_2021, "Thường xuyên"],
    ["Thường xuyên", PLAN_2021_2023, "Thường xuyên"],
    ["Thường xuyên", SCHOOL_YEAR_2020, "Thường xuyên"],
    ["Thường xuyên", null, "Thường xuyên"],
    ["Thường xuyên từ tháng 6", SCHOOL_YEAR_2020, "Thường xuyên từ 1/6/2021 trở đi"],
    ["Thường xuyên từ tháng 4", PLAN_2021, "Thường xuyên từ 1/4/2021 trở đi"],
    ["Thường xuyên từ tháng 1/2021", PLAN_2021, "Thường xuyên từ 1/1/2021 trở đi"],
    ["Thường xuyên trong Quý II; Quý IV", PLAN_2021, "Thường xuyên trong quý II/2021; quý IV/2021"],
    ["Thường xuyên, báo cáo trước 15/12, hằng quý", PLAN_2021, "Thường xuyên; 14/12/2021; hằng quý"],
    ["Hằng tháng; 15/6/2021", null, "Hằng tháng đến 15/6/2021"],
    ["Hằng tháng", PLAN_2021, "Hằng tháng"],
    ["6 tháng, 9 tháng, năm", PLAN_2021, "6 tháng/lần; 9 tháng/lần; hằng năm"],
    ["hằng ngày, hằng tuần, hằng quý", PLAN_2021, "Hằng ngày; hằng tuần; hằng quý"],
    ["Định kỳ", PLAN_2021, "Định kỳ"],
    ["Định kỳ trong Quý II", PLAN_2021, "Định kỳ trong quý II/2021"],
    ["Ngày 20 hằng tháng", PLAN_2021, "Ngày 20 hằng tháng"],
    ["Trước ngày 15 tháng cuối quý", PLAN_2021, "Ngày 14 tháng cuối quý"],
    ["Thứ 5 hằng tuần", PLAN_2021, "Thứ 5 hằng tuần"],
    ["Chủ nhật hằng tuần", PLAN_2021, "Chủ nhật hằng tuần"],
    ["Trước 30/10 hằng năm", PLAN_2021, "Hằng năm đến 29/10/2021"],
    ["Hằng tháng từ Quý II", PLAN_2021, "Hằng tháng từ 1/4/2021 trở đi"],
    ["Quý I; hằng tháng; Quý II", PLAN_2021, "Quý I/2021; hằng tháng; quý II/2021"],
    ["Khi có yêu cầu", PLAN_2021, ""],
    ["02 ngày (dự kiến)", PLAN_2021, "dự kiến"],
  ])("%s", (text, period, expected) => {
    expect(canonical(text, period)).toBe(expected);
  });
});
