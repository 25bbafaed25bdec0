import { formulaCell, HEADER } from "../../../support/plan-builder";
import type { TestCell } from "../../../support/plan-builder";

/** Rows of a plan with amounts in column G; the first stands in row 5. */
export type Row = readonly TestCell[];

export const task = (number: string, amount: TestCell, content = `Nhiệm vụ ${number}`): Row => [
  number,
  content,
  "Kế hoạch",
  "Văn phòng Sở",
  "Các phòng thuộc Sở",
  "Quý I",
  amount,
];

export const heading = (number: string, amount: TestCell = null): Row => [
  number,
  `Lĩnh vực ${number}`,
  null,
  null,
  null,
  null,
  amount,
];

export const sumRow = (words: string, amount: TestCell): Row => [null, words, null, null, null, null, amount];

export const total = (amount: TestCell): Row => sumRow("Tổng cộng", amount);

export const sum = (formula: string, value: number): TestCell => formulaCell(formula, value);

/** NSNN G, nguồn khác H, tổng I; data starts in row 6. */
export const FUNDED = {
  header: [...HEADER.slice(0, 6), "Kinh phí (triệu đồng)", null, null],
  header2: [null, null, null, null, null, null, "NSNN", "Nguồn khác", "Tổng"],
  merges: ["G4:I4", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5"],
} as const;

export const funded = (number: string, state: TestCell, other: TestCell, all: TestCell): Row => [
  ...task(number, state),
  other,
  all,
];

export const fundedTotal = (state: TestCell, other: TestCell, all: TestCell): Row => [...total(state), other, all];
