import { formatMoney } from "../../engine/index";
import type { BudgetStrings, ReportStrings, TimelineStrings } from "./overview-strings";

const ROMAN = ["I", "II", "III", "IV"];

function number(count: number): string {
  return count.toLocaleString("vi-VN");
}

export const viTimeline: TimelineStrings = {
  counts: (tasks, allClear) => `${number(tasks)} nhiệm vụ, ${number(allClear)} đủ 5 rõ`,
  unit: "Đơn vị chủ trì",
  allUnits: (count) => `Tất cả đơn vị (${number(count)})`,
  oneUnit: (name, count) => `${name} (${number(count)})`,
  nobody: (count) => `Chưa phân công (${number(count)})`,
  unclear: "Chưa rõ:",
  clear: { work: "việc", person: "người", responsibility: "trách nhiệm", time: "thời gian", product: "sản phẩm" },
  lacking: (name, count) => `Chưa rõ ${name}: ${number(count)} nhiệm vụ`,
  list: "Nhiệm vụ theo thời gian",
  load: "Số việc theo thời gian",
  legend: "Cột: số việc đang làm · ▸ đến hạn · gạch chéo: thường xuyên, định kỳ",
  columns: { month: "Tháng", quarter: "Quý", year: "Năm" },
  columnShort: (step, column) => (step === "quarter" ? (ROMAN[column.number - 1] ?? "") : String(column.number)),
  columnName: (step, { number: at, year }) => {
    if (step === "year") return `năm ${year}`;
    return step === "quarter" ? `quý ${ROMAN[at - 1] ?? ""}/${year}` : `tháng ${at}/${year}`;
  },
  working: "Đang làm",
  due: "Đến hạn",
  undated: "Chưa có thời hạn",
  undatedNote: "Không vẽ được: chưa ghi, theo sự kiện hoặc chưa rõ ngày.",
  noTime: "chưa ghi thời gian",
  noAxis: "Chưa rõ năm kế hoạch nên chưa vẽ được. Bấm “Chưa rõ năm” ở đầu khung để ghi năm.",
  nothing: "Không có nhiệm vụ nào như đang lọc.",
  noTasks: "Phụ lục chưa có nhiệm vụ nào.",
  showAll: "Hiện tất cả",
  work: (columns) => `làm trong ${columns}`,
  ongoing: (columns) => `thường xuyên hoặc định kỳ trong ${columns}`,
  dueIn: (columns) => `đến hạn ${columns}`,
  before: "có phần trước kỳ kế hoạch",
  after: "có phần sau kỳ kế hoạch",
  noLead: "chưa phân công",
  inSelectedRow: "dòng đang chọn",
};

export const viBudget: BudgetStrings = {
  scale: (name) => `Đơn vị tính: ${name}`,
  noScale: "Phụ lục chưa ghi đơn vị tính.",
  noMoney: "Phụ lục không có cột kinh phí.",
  sections: "Theo mục",
  stated: "Mục, số đã ghi",
  computed: "Cộng được",
  rest: "Nhiệm vụ ngoài các mục",
  total: "Tổng cộng",
  verdict: ({ verdict, stated, difference }) => {
    const written = stated === null ? "" : formatMoney(stated);
    const apart = difference === null ? "" : formatMoney(difference.abs());
    switch (verdict) {
      case "equal":
        return `Ghi ${written}, khớp`;
      case "rounding":
        return `Ghi ${written}, lệch ${apart} do làm tròn`;
      case "different":
        return `Ghi ${written}, ${difference?.gt(0) === true ? "thừa" : "thiếu"} ${apart}`;
      case "unknown":
        return `${written === "" ? "" : `Ghi ${written}; `}có ô không đọc được số tiền nên chưa so được`;
      case "typed":
        return "Ghi ở dòng đề mục, các dòng dưới không ghi";
      case "unstated":
        return "Không có dòng tổng cộng";
    }
  },
  units: "Theo đơn vị chủ trì",
  shares: {
    joint: "Đồng chủ trì (mỗi nhiệm vụ tính một lần)",
    unassigned: "Chưa phân công",
    headings: "Ghi ở dòng đề mục",
  },
  tasks: (count) => `${number(count)} nhiệm vụ`,
  apart: "Không riêng của đơn vị nào",
  sum: (amount, scale) => `Cộng: ${amount} ${scale}`.trim(),
  unscaled: (sheets, scale) => `Trang tính ${sheets} không ghi đơn vị tính; số tiền ở đó được coi là ${scale}.`,
  noAmounts: "Chưa có số tiền nào.",
};

export const viReport: ReportStrings = {
  note: "Kết luận, các phụ lục và mọi chỗ cần xem, để lưu hồ sơ hoặc gửi người khác.",
  open: "Xuất báo cáo",
  sheet: "Trang tính trong tệp này",
  sheetNote: "Mỗi chỗ có đường dẫn đến ô. Không tính là phụ lục; làm lại thì thay trang cũ, trang đã sửa tay được giữ.",
  actions: {
    new: "Tạo 1 trang báo cáo",
    updated: "Tạo lại 1 trang báo cáo",
    unchanged: "Trang báo cáo đã đúng",
  },
  goTo: (sheet) => `Đến trang “${sheet}”`,
  html: "Tệp HTML",
  htmlNote: "Mở bằng trình duyệt, in được trên giấy A4.",
  download: "Tải tệp HTML",
  fileName: "Báo cáo soát phụ lục.html",
  notDownloaded:
    "Không thấy tệp tải về? Excel này không cho tải. Chép nội dung, dán vào Notepad rồi lưu với đuôi .html, hoặc tạo trang báo cáo.",
  text: "Nội dung tệp HTML",
  copy: "Chép nội dung",
  copied: "Đã chép nội dung báo cáo.",
  notCopied: "Chưa chép được. Bấm vào khung chữ, nhấn Ctrl+A rồi Ctrl+C.",
};
