/** What formulas without a value are, and what to do about them. */
export const UNCHECKED =
  "Công thức chưa có kết quả lưu trong tệp nên không kết luận đúng hay sai. Mở tệp bằng Excel, lưu lại rồi kiểm tra lần nữa.";
