/** The columns of the sample plan, from left to right: A … G. */
export const COLUMNS = [
  { name: "number", header: "TT", width: 6 },
  { name: "content", header: "Nội dung nhiệm vụ", width: 46 },
  { name: "deliverable", header: "Sản phẩm", width: 29 },
  { name: "lead", header: "Đơn vị chủ trì", width: 20 },
  { name: "coordinating", header: "Đơn vị phối hợp", width: 24 },
  { name: "time", header: "Thời gian thực hiện", width: 19 },
  { name: "budget", header: "Kinh phí (triệu đồng)", width: 11 },
] as const;

export type ColumnName = (typeof COLUMNS)[number]["name"];

/** What a cell holds; a date becomes a true date cell. */
export type CellInput = string | number | Date;

/** A row below the header; a column that is absent is an empty cell. */
export interface SampleRow {
  /** Unique in the plan: labels from the section in, "III.1.2"; "total" for the last row. */
  readonly key: string;
  readonly kind: "section" | "group" | "task" | "header" | "continuation" | "total";
  readonly cells: Readonly<Partial<Record<ColumnName, CellInput>>>;
}

/** Sheet row (from 1) of the header; the rows of the plan follow it without a gap. */
export const HEADER_ROW = 5;

/** "B12": the cell of a row, by its position below the header, and a column. */
export function cellOf(position: number, column: ColumnName): string {
  const letter = "ABCDEFG".charAt(COLUMNS.findIndex(({ name }) => name === column));
  return letter + String(HEADER_ROW + 1 + position);
}
