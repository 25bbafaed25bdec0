import type { TestCell } from "../../../support/plan-builder";

/** A row of a plan: chủ trì in column D, phối hợp in E, thời gian in F; the first row is row 5. */
export const task = (
  number: string,
  lead: TestCell,
  coordinating: TestCell = "Các phòng thuộc Sở",
  time: TestCell = "Quý I",
): readonly TestCell[] => [number, `Nhiệm vụ ${number}`, "Kế hoạch", lead, coordinating, time];

export const heading = (number: string, lead: TestCell = null, coordinating: TestCell = null): readonly TestCell[] => [
  number,
  `Lĩnh vực ${number}`,
  null,
  lead,
  coordinating,
];

/** One column for both: phân công in column C, sản phẩm D, thời gian E. */
export const COMBINED = {
  header: ["TT", "Nội dung nhiệm vụ", "Phân công thực hiện", "Sản phẩm", "Thời gian"],
} as const;

export const combined = (number: string, units: string): readonly TestCell[] => [
  number,
  `Nhiệm vụ ${number}`,
  units,
  "Kế hoạch",
  "Quý I",
];

/** Two lead columns: chủ trì D, phòng chủ trì E, phối hợp F. */
export const TWO_LEADS = {
  header: [
    "TT",
    "Nội dung nhiệm vụ",
    "Sản phẩm",
    "Đơn vị chủ trì",
    "Phòng, bộ phận chủ trì",
    "Đơn vị phối hợp",
    "Thời gian",
  ],
} as const;

export const twoLeads = (
  number: string,
  lead: TestCell,
  internal: TestCell,
  coordinating: TestCell,
): readonly TestCell[] => [number, `Nhiệm vụ ${number}`, "Kế hoạch", lead, internal, coordinating, "Quý I"];
