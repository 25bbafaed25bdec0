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
