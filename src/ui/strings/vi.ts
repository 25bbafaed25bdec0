import type { GroupName } from "../store/group-findings";
import type { Strings } from "./strings";

const SEVERITY = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" } as const;

function group(name: GroupName): string {
  switch (name.by) {
    case "severity":
      return SEVERITY[name.severity];
    case "row":
      return name.content === "" ? `Dòng ${name.row + 1}` : `Dòng ${name.row + 1}: ${name.content}`;
    case "unit":
      return name.unit;
    case "noLead":
      return "Chưa có đơn vị chủ trì";
    case "wholeTable":
      return "Chung cả bảng";
  }
}

function number(count: number): string {
  return count.toLocaleString("vi-VN");
}

export const vi: Strings = {
  language: "vi",
  appName: "Soát phụ lục",
  start: {
    heading: "Kiểm tra phụ lục kế hoạch",
    text: "Tìm lỗi đánh số, đơn vị, thời gian, kinh phí trong mọi phụ lục của tệp này. Chỉ đọc, không sửa ô nào.",
    check: "Kiểm tra",
  },
  checking: "Đang kiểm tra…",
  header: {
    plans: (count) => `${number(count)} phụ lục`,
    tasks: (count) => `${number(count)} nhiệm vụ`,
    period: (first, last) => (first === last ? `Năm ${first}` : `${first}–${last}`),
    noPeriod: "Chưa rõ năm",
    editPeriod: (period) => `Kỳ kế hoạch: ${period}. Bấm để sửa`,
    more: ({ info, ignored }) =>
      [info > 0 ? `${number(info)} lưu ý` : "", ignored > 0 ? `${number(ignored)} đã bỏ qua` : ""]
        .filter(Boolean)
        .join(", "),
  },
  period: {
    label: "Kỳ kế hoạch",
    hint: "Ví dụ: 2026, 2021-2025, năm học 2025-2026",
    use: (year) => `Dùng năm ${year}`,
    save: "Lưu",
    notUnderstood: "Chưa hiểu. Ghi như 2026, 2021-2025 hoặc năm học 2025-2026.",
  },
  sheets: {
    checked: "Kiểm tra",
    goTo: (sheet) => `Đến trang “${sheet}”`,
    hidden: "đang ẩn",
    otherTables: "Bảng khác, không kiểm tra",
    tasks: (count) => `${number(count)} nhiệm vụ`,
  },
  list: {
    label: "Danh sách lỗi và cảnh báo",
    filter: "Lọc theo chữ, phòng, ô",
    filterHint: "Lọc…",
    grouping: "Xếp theo",
    groupings: { severity: "Mức độ", row: "Dòng", unit: "Đơn vị" },
    again: "Kiểm tra lại",
    group,
    ignored: "Đã bỏ qua",
    number,
    findings: (count) => `${number(count)} chỗ`,
    shown: (shown, all) => `Hiện ${number(shown)} trên ${number(all)} chỗ`,
    noMatch: "Không có chỗ nào khớp với chữ đang lọc.",
    clearFilter: "Bỏ lọc",
    nothingWrong: "Không thấy lỗi hay cảnh báo nào.",
    inSelectedCell: "ô đang chọn",
  },
  severity: SEVERITY,
  card: {
    cells: (count) => `${number(count)} ô`,
    content: "Nội dung",
    now: "Hiện có",
    blank: "(trống)",
    after: "Sửa thành",
    places: "Các ô",
    moreCells: (count) => `Hiện thêm ${number(count)} ô`,
    deleteRows: (first, last) => (first === last ? `xóa dòng ${first}` : `xóa các dòng ${first}–${last}`),
    insertRows: (before, count) => `thêm ${count} dòng trước dòng ${before}`,
    insertColumn: (column, header) => `thêm cột “${header}” tại cột ${column}`,
    putSheet: (sheet) => `lập lại trang tính “${sheet}”`,
    addUnit: (name) => `Thêm vào danh mục đơn vị: ${name}`,
    removeSheet: (sheet) => `xóa trang tính “${sheet}”`,
    setName: (name) => `đặt lại vùng tên “${name}”`,
    moreChanges: (count) => `và ${number(count)} chỗ nữa`,
    why: "Vì sao?",
    basis: "Căn cứ",
  },
  ignore: {
    open: "Bỏ qua…",
    reason: "Lý do bỏ qua",
    reasonMissing: "Ghi lý do để người xem sau hiểu.",
    confirm: (count) => (count === 1 ? "Bỏ qua" : `Bỏ qua ${number(count)} ô`),
    cancel: "Hủy",
    restore: "Khôi phục",
    because: (reason) => `Lý do: ${reason}`,
  },
  marks: { toggle: "Tô màu ô có lỗi", outdated: "Màu chưa theo kết quả mới.", again: "Tô lại" },
  nothingFound: {
    heading: "Không tìm thấy phụ lục nào",
    looked: "Đã tìm trên các trang tính:",
    wanted:
      "Phụ lục là bảng có dòng tiêu đề với cột nội dung và ít nhất hai trong các cột: đơn vị chủ trì, đơn vị phối hợp, thời gian, sản phẩm.",
    next: "Xem lại tên các cột rồi bấm Kiểm tra lại.",
  },
  failure: { details: "Chi tiết", retry: "Thử lại", close: "Đóng" },
  explain: {
    heading: "Bản Excel này quá cũ",
    next: "Hãy cập nhật Office (Tệp › Tài khoản › Tùy chọn cập nhật), hoặc mở tệp này bằng Excel trên web.",
  },
  reasons: {
    oldExcel: "Bản Excel này chỉ cho phép kiểm tra, không cho sửa và tô màu.",
    noFileBytes:
      "Excel này không cho đọc cả tệp nên không biết ô nào gộp. Lỗi thiếu có thể do ô gộp được ghi là lưu ý.",
    readOnlyWorkbook: "Tệp đang mở ở chế độ chỉ đọc: kiểm tra được, không sửa được.",
    noCustomXml: "Lý do bỏ qua và cài đặt chỉ lưu trên máy này, không đi theo tệp.",
  },
  partial: "Chưa đọc được ô gộp nên vài lỗi thiếu được ghi là lưu ý.",
  news: {
    checked: (verdict) => `Đã kiểm tra. ${verdict}.`,
    noPlan: "Đã kiểm tra. Không tìm thấy phụ lục nào.",
    ignored: (count) => `Đã bỏ qua ${number(count)} chỗ.`,
    restored: (count) => `Đã khôi phục ${number(count)} chỗ.`,
    marked: "Đã tô màu các ô có lỗi.",
    unmarked: "Đã bỏ màu đánh dấu.",
  },
};
