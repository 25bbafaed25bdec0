import { mostStatedYear, periodInLines, periodInText } from "../../../src/engine/recognition/plan-period";
import { periodEnd, periodStart, periodYears } from "../../../src/engine/values/period";

const year = (value: number) => ({ kind: "year", firstYear: value, lastYear: value });
const span = (first: number, last: number) => ({ kind: "span", firstYear: first, lastYear: last });
const school = (first: number, last: number) => ({ kind: "schoolYear", firstYear: first, lastYear: last });

describe("periodInText", () => {
  test.each([
    ["Kế hoạch công tác năm 2026", year(2026)],
    ["Chương trình giai đoạn 2021-2025", span(2021, 2025)],
    ["Đề án giai đoạn 2021 – 2025, định hướng đến năm 2030", span(2021, 2025)],
    ["Từ năm 2021 đến năm 2025", span(2021, 2025)],
    ["Nhiệm vụ năm học 2025-2026", school(2025, 2026)],
    ["Nhiệm vụ năm học 2025 – 2026 và năm 2026", school(2025, 2026)],
    ["Nhiệm vụ năm 2023 thực hiện Chương trình giai đoạn 2021-2025", year(2023)],
    ["Kế hoạch quý I năm 2026", year(2026)],
    ["Kết quả thực hiện năm 2025, nhiệm vụ năm 2026", year(2026)],
    ["Ban hành ngày 30 tháng 12 năm 2025", null],
    ["Huế, ngày    tháng    năm 2025", null],
    ["Nghị định số 30/2020/NĐ-CP", null],
    ["Tầm nhìn đến năm 2045", null],
    ["Giai đoạn 2025-2021", null],
    ["Phòng 2026", null],
    ["Năm học: 2025-2026", school(2025, 2026)],
    ["Niên khóa 2025 - 2026", school(2025, 2026)],
    ["Chương trình 2021-2025 năm 2024", year(2024)],
    ["Tổng kết năm 2025 và nhiệm vụ năm 2026", year(2026)],
    ["Kế hoạch các năm 2026, 2027", span(2026, 2027)],
    ["Kế hoạch năm 2026 và năm 2027", span(2026, 2027)],
    ["Kế hoạch năm 2026, 2030", year(2026)],
    ["Nhiệm vụ quý III/2026", year(2026)],
    ["Lịch tháng 5/2026", year(2026)],
    ["Lịch tuần 20 (từ 11/5/2026 đến 15/5/2026)", year(2026)],
    ["Từ ngày 11/5 đến hết ngày 15/5/2026", year(2026)],
    ["Kế hoạch công tác 2026", year(2026)],
    ["Công tác theo Nghị quyết 12/2025", null],
    ["Triển khai Luật Thanh niên năm 2020 trong năm 2026", year(2026)],
    ["Kế hoạch thi hành Luật Thanh niên năm 2020", year(2020)],
    ["Phổ biến pháp luật năm 2026, kết quả năm 2025", year(2026)],
    ["Hoạt động theo Chương trình GDPT 2018", null],
    ["Áp dụng công tác ISO 9001:2015", null],
    ["", null],
  ])("%j", (text, period) => {
    expect(periodInText(text)).toEqual(period);
    expect(periodInText(text.normalize("NFD"))).toEqual(period);
    expect(periodInText(text.toUpperCase())).toEqual(period);
  });
});

test("over several lines a year wins over a span of years, upper lines first", () => {
  expect(periodInLines(["Chương trình giai đoạn 2021-2025", "Nhiệm vụ năm 2024", "Biểu năm 2023"])).toEqual(year(2024));
  expect(periodInLines(["Chương trình giai đoạn 2021-2025", "Phụ lục"])).toEqual(span(2021, 2025));
  expect(periodInLines(["Phụ lục"])).toBeNull();
});

test("the year most texts state, none on a tie", () => {
  expect(mostStatedYear(["Quý I/2026", "30/6/2026", "12/2025"])).toBe(2026);
  expect(mostStatedYear(["Quý I/2026", "12/2025"])).toBeNull();
  expect(mostStatedYear(["Quý I"])).toBeNull();
});

test("a school year runs from June to August", () => {
  const period = { kind: "schoolYear", firstYear: 2025, lastYear: 2026 } as const;
  expect([periodStart(period), periodEnd(period), periodYears(period)]).toEqual([
    "2025-06-01",
    "2026-08-31",
    [2025, 2026],
  ]);
  expect(periodYears({ kind: "span", firstYear: 2021, lastYear: 2023 })).toEqual([2021, 2022, 2023]);
  expect(periodStart({ kind: "year", firstYear: 2021, lastYear: 2021 })).toBe("2021-01-01");
  expect(periodEnd({ kind: "span", firstYear: 2021, lastYear: 2023 })).toBe("2023-12-31");
});
