import type { GroupName } from "../store/group-findings";
import { viBudget, viReport, viTimeline } from "./vi-overview";
import { outcome, RUN_LABELS, RUNNING } from "./vi-run";
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
    rulesOff: (count) => `Đang tắt ${number(count)} quy tắc`,
  },
  period: {
    label: "Kỳ kế hoạch",
    hint: "Ví dụ: 2026, 2021-2025, năm học 2025-2026",
    use: (year) => `Dùng năm ${year}`,
    save: "Lưu",
    asTitled: "Theo tiêu đề",
    notUnderstood: "Chưa hiểu. Ghi như 2026, 2021-2025 hoặc năm học 2025-2026.",
  },
  sheets: {
    checked: "Kiểm tra",
    goTo: (sheet) => `Đến trang “${sheet}”`,
    hidden: "đang ẩn",
    otherTables: "Bảng khác, không kiểm tra",
    tasks: (count) => `${number(count)} nhiệm vụ`,
    leftOut: "không kiểm tra",
    columns: "Các cột…",
    columnsOf: (table) => `Các cột của bảng ${table}`,
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
    asText: (text) => `${text} (chữ)`,
    asNumber: (text) => `${text} (số)`,
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
  tabs: {
    label: "Các việc",
    names: { check: "Kiểm tra", fill: "Điền", timeline: "Tiến độ", budget: "Kinh phí", summary: "Tổng hợp" },
    headings: {
      check: "Kiểm tra",
      fill: "Điền tự động",
      timeline: "Tiến độ",
      budget: "Kinh phí",
      report: "Xuất báo cáo",
      submission: "Chuẩn bị nộp",
      summary: "Tổng hợp theo phòng",
      template: "Tạo phụ lục mẫu",
      directory: "Danh mục đơn vị",
      columns: "Các cột của bảng",
      settings: "Cài đặt",
      help: "Trợ giúp",
    },
    more: "Khác",
    back: "Quay lại",
  },
  run: {
    label: (kind, count) => RUN_LABELS[kind](number(count)),
    running: (kind) => RUNNING[kind],
    progress: (done, total) => `${number(done)} / ${number(total)}`,
    cancel: "Hủy",
    cancelling: "Đang dừng…",
    outcome,
    undo: "Hoàn tác",
    undoOf: (label) => `Hoàn tác: ${label}`,
    close: "Đóng",
    refused: (count) => `Không ghi được ${number(count)} chỗ`,
    cells: "Các ô không ghi được",
  },
  fix: {
    apply: "Sửa",
    one: (address) => `Sửa ô ${address}`,
    showAll: (count) => `Xem cả ${number(count)} chỗ`,
    safe: (count) => `Sửa nhanh ${number(count)} chỗ chắc chắn`,
    safeHeading: "Sửa nhanh những chỗ chắc chắn",
    safeNote: "Xem trước rồi bấm sửa; sửa xong vẫn hoàn tác được cả lượt.",
    apart: "Mỗi chỗ sửa riêng:",
    list: "Danh sách chỗ sẽ sửa",
    confirm: (count) => `Sửa ${number(count)} chỗ`,
    back: "Quay lại",
  },
  fill: {
    note: "Chỉ điền ô trống và cột bổ trợ; chữ đã có giữ nguyên.",
    nothing: "Không còn ô nào cần điền.",
    list: "Những ô có thể điền",
    columns: {
      number: "Số thứ tự",
      deliverable: "Sản phẩm",
      lead: "Đơn vị chủ trì",
      coordinating: "Đơn vị phối hợp",
      time: "Thời gian thực hiện",
      section: "Lĩnh vực",
      leadCanonical: "Chủ trì (chuẩn hóa)",
      start: "Bắt đầu",
      end: "Kết thúc",
      quarter: "Quý",
      budgetVnd: "Kinh phí (đồng)",
    },
    helper: "Cột bổ trợ bên phải bảng",
    occupied: (range) => `Sát bảng đã có dữ liệu (${range}); cột này đặt sau đó. Đánh dấu nếu đồng ý.`,
    count: (ticked, all) => `${number(ticked)} / ${number(all)} ô`,
    tickColumn: (column) => `Điền cột ${column}`,
    tickCell: (address, value) => `Điền ô ${address}: ${value}`,
    suggested: "Cần xem lại",
    noneTicked: "Chưa chọn ô nào",
    missing: (heading) => `Bảng chưa có cột “${heading}”.`,
    add: "Thêm cột",
    addColumn: (heading) => `Thêm cột “${heading}”`,
    addAt: (column) => `Thêm tại cột ${column}`,
  },
  summary: {
    note: "Mỗi đơn vị một trang tính, cùng một trang Tổng hợp. Phụ lục giữ nguyên.",
    undoNote: "Tạo trang tính có thể làm mất lệnh Ctrl+Z của Excel; nút Hoàn tác ở đây vẫn dùng được.",
    units: "Đơn vị",
    all: "Tất cả đơn vị",
    counts: ({ led, joint, coordinated, common }) =>
      [
        led > 0 && `chủ trì ${number(led)}`,
        joint > 0 && `đồng chủ trì ${number(joint)}`,
        coordinated > 0 && `phối hợp ${number(coordinated)}`,
        common > 0 && `chung ${number(common)}`,
      ]
        .filter(Boolean)
        .join(" · "),
    overall: "Tổng hợp chung",
    states: {
      new: "tạo mới",
      updated: "tạo lại",
      unchanged: "đã đúng",
      edited: "đã sửa tay, để nguyên",
      removed: "xóa",
    },
    gone: "Không còn trong phụ lục",
    leadColumn: "Chia theo cột",
    leadColumns: { lead: "Đơn vị chủ trì", internalLead: "Phòng, đơn vị chủ trì nội bộ" },
    options: "Tùy chọn",
    coordinated: "Phần B. Nhiệm vụ phối hợp",
    common: "Phần C. Nhiệm vụ chung",
    live: "Tổng là công thức, tự tính lại khi sửa",
    startEnd: "Cột Bắt đầu và Kết thúc",
    signature: "Chỗ ký: Người lập biểu, Trưởng phòng",
    recipients: "Nơi nhận",
    edited: (sheets) =>
      `Có ${number(sheets.length)} trang bạn đã sửa tay: ${sheets.join(", ")}. Làm gì với các trang này?`,
    editedChoices: {
      keep: "Giữ nguyên",
      beside: "Giữ nguyên, tạo trang mới bên cạnh",
      overwrite: "Ghi đè, bỏ phần sửa tay",
    },
    action: ({ made, remade, removed }) => {
      const parts = [
        made > 0 && `tạo ${number(made)} bảng`,
        remade > 0 && `tạo lại ${number(remade)} bảng`,
        removed > 0 && `xóa ${number(removed)} bảng`,
      ];
      const text = parts.filter(Boolean).join(", ");
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    nothing: "Các bảng đã đúng với phụ lục",
    proof: "Đối chiếu khớp",
    noProof: "Đối chiếu chưa khớp",
  },
  timeline: viTimeline,
  budget: viBudget,
  report: viReport,
  template: {
    note: "Tạo một phụ lục trống đúng mẫu, có danh sách chọn đơn vị, và một trang danh mục đơn vị. Các trang đang có giữ nguyên.",
    period: "Kỳ kế hoạch",
    sheets: (names) => `Sẽ tạo ${number(names.length)} trang tính: ${names.join(", ")}.`,
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
    next: "Xem lại tên các cột rồi bấm Kiểm tra lại, hoặc chỉ cho chương trình dòng tiêu đề của bảng.",
    pickHeading: "Chọn dòng tiêu đề…",
  },
  viewFailed: "Chưa mở được phần này. Kiểm tra mạng rồi bấm Thử lại; nếu vẫn vậy, đóng khung này rồi mở lại.",
  failure: { details: "Chi tiết", retry: "Thử lại", close: "Đóng" },
  explain: {
    heading: "Bản Excel này quá cũ",
    next: "Hãy cập nhật Office (Tệp › Tài khoản › Tùy chọn cập nhật), hoặc mở tệp bằng trang web Soát phụ lục của cơ quan, không cần Excel.",
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
    unitAdded: (name) => `Đã thêm vào danh mục đơn vị: ${name}.`,
    marked: "Đã tô màu các ô có lỗi.",
    unmarked: "Đã bỏ màu đánh dấu.",
    saved: {
      directory: "Đã lưu danh mục đơn vị.",
      columns: "Đã lưu cách đọc bảng.",
      settings: "Đã lưu cài đặt.",
    },
    editUndone: "Đã lấy lại như trước.",
  },
};
