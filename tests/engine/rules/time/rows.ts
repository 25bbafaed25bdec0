import type { TestCell } from "../../../support/plan-builder";

/** A task with this time; numbered from 1 down the table where it has no label of its own. */
export function timed(time: TestCell, content = "Xây dựng quy trình số hóa hồ sơ", number: TestCell = "1"): TestCell[] {
  return [number, content, "Kế hoạch", "Văn phòng Sở", "Các phòng thuộc Sở", time];
}

/** Tasks with these times, numbered 1, 2, 3 … */
export function timedRows(...times: TestCell[]): TestCell[][] {
  return times.map((time, at) => timed(time, `Khảo sát nhu cầu đợt ${String(at + 1)}`, String(at + 1)));
}

/** Header rows of a table with "Bắt đầu | Kết thúc" under "Thời gian"; a row's last two cells are start and end. */
export const SPLIT = {
  header: ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", null],
  header2: [null, null, null, null, null, "Bắt đầu", "Kết thúc"],
} as const;

export function split(start: TestCell, end: TestCell): TestCell[] {
  return [...timed(start), end];
}

export const SCHOOL_YEAR = { title: ["PHỤ LỤC", "Kế hoạch năm học 2025-2026"] } as const;
export const SPAN = { title: ["PHỤ LỤC", "Chương trình giai đoạn 2021-2025"] } as const;
