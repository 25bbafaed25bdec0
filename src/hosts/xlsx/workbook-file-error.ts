import type { Localized } from "../../engine/index";

export type WorkbookFileErrorCode =
  "empty" | "xls" | "xlsb" | "encrypted" | "notWorkbook" | "damaged" | "tooLarge" | "unsafe";

interface Problem {
  readonly code: WorkbookFileErrorCode;
  readonly message: Localized;
}

const SAVE_AS_XLSX = {
  vi: "Hãy mở tệp bằng Excel, chọn Tệp › Lưu như › Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
  en: "Open it in Excel, choose File › Save As › Excel Workbook (.xlsx), then choose the new file.",
};

const CHOOSE_A_WORKBOOK = {
  vi: "Hãy chọn tệp Excel (.xlsx) có phụ lục.",
  en: "Choose the Excel file (.xlsx) that holds the plan.",
};

function problem(code: WorkbookFileErrorCode, what: Localized, next: Localized): Problem {
  return { code, message: { vi: `${what.vi} ${next.vi}`, en: `${what.en} ${next.en}` } };
}

/** What can be wrong with a file; each says what it is and what to do next. */
const PROBLEMS = {
  empty: problem(
    "empty",
    { vi: "Tệp rỗng, không có nội dung nào.", en: "The file is empty." },
    { vi: "Hãy chép hoặc tải lại tệp từ nơi gửi.", en: "Copy or download it again." },
  ),
  xls: problem(
    "xls",
    {
      vi: "Tệp ở định dạng Excel 97–2003 (.xls), chưa đọc được.",
      en: "This is an Excel 97–2003 file (.xls), which cannot be read.",
    },
    SAVE_AS_XLSX,
  ),
  xlsb: problem(
    "xlsb",
    {
      vi: "Tệp ở định dạng nhị phân của Excel (.xlsb), chưa đọc được.",
      en: "This is an Excel binary workbook (.xlsb), which cannot be read.",
    },
    SAVE_AS_XLSX,
  ),
  encrypted: problem(
    "encrypted",
    { vi: "Tệp được bảo vệ bằng mật khẩu nên không đọc được.", en: "The file is protected by a password." },
    {
      vi: "Hãy mở tệp bằng Excel, bỏ mật khẩu ở Tệp › Thông tin › Bảo vệ sổ làm việc, lưu lại rồi chọn lại tệp.",
      en: "Open it in Excel, remove the password under File › Info › Protect Workbook, save, then choose it again.",
    },
  ),
  word: problem(
    "notWorkbook",
    { vi: "Đây là văn bản Word, không phải bảng tính.", en: "This is a Word document, not a workbook." },
    CHOOSE_A_WORKBOOK,
  ),
  powerpoint: problem(
    "notWorkbook",
    { vi: "Đây là bản trình chiếu PowerPoint, không phải bảng tính.", en: "This is a PowerPoint presentation." },
    CHOOSE_A_WORKBOOK,
  ),
  ods: problem(
    "notWorkbook",
    { vi: "Đây là bảng tính OpenDocument (.ods), chưa đọc được.", en: "This is an OpenDocument spreadsheet (.ods)." },
    {
      vi: "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx, rồi chọn tệp mới.",
      en: "Open it in Excel or LibreOffice, save it as .xlsx, then choose the new file.",
    },
  ),
  html: problem(
    "notWorkbook",
    {
      vi: "Đây là trang web (HTML) mang tên tệp Excel, không phải bảng tính thật.",
      en: "This is a web page (HTML) named like an Excel file.",
    },
    SAVE_AS_XLSX,
  ),
  xml: problem(
    "notWorkbook",
    { vi: "Đây là tệp XML, không phải bảng tính .xlsx.", en: "This is an XML file, not an .xlsx workbook." },
    SAVE_AS_XLSX,
  ),
  pdf: problem(
    "notWorkbook",
    { vi: "Đây là tệp PDF, không phải bảng tính.", en: "This is a PDF file, not a workbook." },
    CHOOSE_A_WORKBOOK,
  ),
  text: problem(
    "notWorkbook",
    {
      vi: "Đây là tệp văn bản (như .csv, .txt), không phải bảng tính .xlsx.",
      en: "This is a text file (such as .csv), not an .xlsx workbook.",
    },
    SAVE_AS_XLSX,
  ),
  archive: problem(
    "notWorkbook",
    { vi: "Đây là tệp nén, không phải bảng tính.", en: "This is an archive, not a workbook." },
    {
      vi: "Nếu trong đó có tệp Excel, hãy giải nén rồi chọn tệp .xlsx.",
      en: "If there is an Excel file in it, unpack it and choose the .xlsx file.",
    },
  ),
  unknown: problem(
    "notWorkbook",
    { vi: "Đây không phải tệp Excel.", en: "This is not an Excel file." },
    CHOOSE_A_WORKBOOK,
  ),
  damaged: problem(
    "damaged",
    { vi: "Tệp bị hỏng hoặc chưa tải về đủ.", en: "The file is damaged or was not downloaded completely." },
    {
      vi: "Hãy lấy lại tệp; nếu vẫn lỗi, mở bằng Excel để sửa (Mở và Sửa) rồi lưu thành tệp .xlsx mới.",
      en: "Get it again; if that does not help, repair it in Excel (Open and Repair) and save it as a new .xlsx file.",
    },
  ),
  tooLarge: problem(
    "tooLarge",
    { vi: "Tệp quá lớn, không thể đọc an toàn.", en: "The file is too large to be read safely." },
    {
      vi: "Hãy xóa các dòng, cột và trang tính thừa hoặc tách thành nhiều tệp, rồi chọn lại.",
      en: "Delete needless rows, columns and sheets or split the file, then choose it again.",
    },
  ),
  unsafe: problem(
    "unsafe",
    {
      vi: "Tệp có cấu trúc bất thường có thể gây hại nên không được mở.",
      en: "The file is built in a way that could do harm, so it was not opened.",
    },
    {
      vi: "Hãy hỏi lại người gửi; nếu tin cậy, mở bằng Excel rồi lưu thành tệp .xlsx mới.",
      en: "Ask whoever sent it; if you trust it, open it in Excel and save it as a new .xlsx file.",
    },
  ),
} satisfies Record<string, Problem>;

export type FileProblem = keyof typeof PROBLEMS;

/**
 * A file that cannot be read as a workbook. `message` is the Vietnamese sentence for the user, `localized` has both
 * catalogues; `detail` says in English which part is wrong, for a bug report.
 */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  readonly code: WorkbookFileErrorCode;
  readonly localized: Localized;
  readonly detail: string;

  constructor(problem: FileProblem, detail = "") {
    const { code, message } = PROBLEMS[problem];
    super(message.vi);
    this.code = code;
    this.localized = message;
    this.detail = detail;
  }
}
