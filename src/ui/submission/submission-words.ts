import type { Words } from "../strings/words";
import { countText } from "../strings/words";
import type { RemainKind } from "./remain-parts";

interface SubmissionWords {
  readonly note: string;
  readonly working: string;
  readonly again: string;
  readonly seen: string;
  readonly nothing: string;
  readonly findings: string;
  readonly findingsAdvice: string;
  readonly cellsOf: (rule: string) => string;
  readonly kinds: Readonly<Record<RemainKind, { readonly heading: string; readonly advice: string }>>;
  readonly authors: (names: readonly string[]) => string;
  readonly action: Readonly<Record<"opened" | "saved", string>>;
  readonly done: Readonly<Record<"opened" | "saved", string>>;
  readonly fileName: string;
  readonly refused: (count: number) => string;
}

export const SUBMISSION_WORDS: Words<SubmissionWords> = {
  vi: {
    note: "Tạo một bản sao sạch để gửi: không còn màu đánh dấu, cột bổ trợ và cài đặt của chương trình này. Tệp đang mở giữ nguyên.",
    working: "Đang xem trong tệp…",
    again: "Xem lại",
    seen: "Người nhận vẫn thấy",
    nothing: "Ngoài nội dung kế hoạch, không còn gì cần xem lại.",
    findings: "Lỗi và cảnh báo",
    findingsAdvice: "Sửa trước khi nộp. Chỗ đúng ý đơn vị thì bỏ qua kèm lý do ở phần Kiểm tra.",
    cellsOf: (rule) => `Các ô: ${rule}`,
    kinds: {
      hiddenSheets: {
        heading: "Trang tính ẩn",
        advice: "Người nhận bỏ ẩn là đọc được. Không cần gửi thì xóa đi.",
      },
      hiddenRows: {
        heading: "Dòng ẩn",
        advice: "Người nhận bỏ ẩn là đọc được. Dòng ẩn vẫn tính vào tổng.",
      },
      hiddenColumns: { heading: "Cột ẩn", advice: "Người nhận bỏ ẩn là đọc được." },
      notes: {
        heading: "Ghi chú, nhận xét",
        advice: "Đọc lại từng ô; không cần gửi thì xóa ở thẻ Xem lại (Review).",
      },
      people: {
        heading: "Tên ghi trong thuộc tính tệp",
        advice:
          "Muốn xóa, mở bản sạch rồi chọn Tệp › Thông tin › Kiểm tra sự cố › Kiểm tra tài liệu (Inspect Document).",
      },
      externalLinks: {
        heading: "Liên kết tới tệp khác",
        advice:
          "Người nhận không có những tệp này nên số liệu có thể báo lỗi. Ngắt ở thẻ Dữ liệu › Sửa liên kết (Edit Links).",
      },
      macros: {
        heading: "Macro",
        advice: "Tệp có macro dễ bị hộp thư chặn. Lưu kiểu .xlsx thì macro không còn.",
      },
      generatedSheets: {
        heading: "Trang tính do chương trình tạo",
        advice: "Vẫn nằm trong bản nộp như trang tính thường. Không cần gửi thì xóa đi.",
      },
    },
    authors: (names) => `Người viết: ${names.join(", ")}`,
    action: { opened: "Mở bản sạch trong cửa sổ mới", saved: "Tải bản sạch về máy" },
    done: {
      opened: "Đã mở bản sạch trong cửa sổ Excel mới. Lưu bản đó (Ctrl+S) rồi gửi.",
      saved: "Đã tạo bản sạch. Tìm tệp trong thư mục Tải xuống của máy rồi gửi.",
    },
    fileName: "Phụ lục (bản nộp).xlsx",
    refused: (count) => `Chưa bỏ được ${countText("vi", count)} chỗ của chương trình trong bản sạch:`,
  },
  en: {
    note: "Makes a clean copy to send: without the colours, helper columns and settings of this add-in. The open workbook stays as it is.",
    working: "Looking through the workbook…",
    again: "Look again",
    seen: "The receiver would still see",
    nothing: "Nothing besides the plan itself.",
    findings: "Errors and warnings",
    findingsAdvice: "Fix them before you submit, or ignore them with a reason under Check.",
    cellsOf: (rule) => `Cells: ${rule}`,
    kinds: {
      hiddenSheets: { heading: "Hidden sheets", advice: "Anyone can unhide them. Delete those not meant to be sent." },
      hiddenRows: { heading: "Hidden rows", advice: "Anyone can unhide them. They still count towards the totals." },
      hiddenColumns: { heading: "Hidden columns", advice: "Anyone can unhide them." },
      notes: {
        heading: "Notes and comments",
        advice: "Read them again; delete on the Review tab what is not meant to be sent.",
      },
      people: {
        heading: "Names in the file's properties",
        advice: "To remove them, open the clean copy and choose File › Info › Check for Issues › Inspect Document.",
      },
      externalLinks: {
        heading: "Links to other files",
        advice: "The receiver has none of these files, so figures may fail. Break the links under Data › Edit Links.",
      },
      macros: { heading: "Macros", advice: "Mailboxes often refuse files with macros. Saved as .xlsx they are gone." },
      generatedSheets: {
        heading: "Sheets made by this add-in",
        advice: "They stay in the copy like any other sheet. Delete those not meant to be sent.",
      },
    },
    authors: (names) => `Written by: ${names.join(", ")}`,
    action: { opened: "Open the clean copy in a new window", saved: "Download the clean copy" },
    done: {
      opened: "The clean copy is open in a new Excel window. Save it (Ctrl+S), then send it.",
      saved: "The clean copy is made. Find it among your downloads, then send it.",
    },
    fileName: "Annex (to submit).xlsx",
    refused: (count) =>
      `In ${count === 1 ? "1 place" : `${countText("en", count)} places`} the copy could not be cleaned:`,
  },
};
