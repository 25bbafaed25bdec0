import type { TestCell } from "../../../support/plan-builder";

/** A row with everything a task has. */
export function task(number: TestCell, content: string): TestCell[] {
  return [number, content, "Kế hoạch", "Văn phòng Sở", "Các phòng thuộc Sở", "Quý II"];
}

/** A row with a number and a title only. */
export function heading(number: TestCell, content: string): TestCell[] {
  return [number, content];
}

/** Tasks with these numbers; each has a content of its own. */
export function tasks(...numbers: TestCell[]): TestCell[][] {
  return numbers.map((number, at) =>
    task(number, `Xây dựng quy trình số hóa hồ sơ đợt ${"abcdefghijklmnop".charAt(at)}`),
  );
}
