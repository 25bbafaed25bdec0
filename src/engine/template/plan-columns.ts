/** The columns of a standard phụ lục; widths in characters. */
export const PLAN_COLUMNS = [
  { header: "TT", width: 7 },
  { header: "Nội dung nhiệm vụ", width: 42 },
  { header: "Sản phẩm", width: 22 },
  { header: "Đơn vị chủ trì", width: 22 },
  { header: "Đơn vị phối hợp", width: 24 },
  { header: "Thời gian thực hiện", width: 18 },
  { header: "Kinh phí (triệu đồng)", width: 14 },
  { header: "Ghi chú", width: 12 },
] as const;

/** Index of the money column. */
export const BUDGET = 6;
