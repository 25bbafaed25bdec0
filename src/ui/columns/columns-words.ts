import type { ColumnRole } from "../../engine/index";
import type { Words } from "../strings/words";

interface ColumnsWords {
  readonly note: string;
  readonly table: string;
  readonly headingRow: (rows: string) => string;
  readonly otherRow: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly roleOf: (column: string, header: string) => string;
  readonly noHeader: string;
  readonly guessed: string;
  readonly chosen: string;
  readonly samples: (texts: readonly string[]) => string;
  readonly blank: string;
  readonly reset: string;
  readonly noContent: string;
  readonly picker: {
    readonly heading: string;
    readonly how: string;
    readonly row: (row: number, sheet: string) => string;
    readonly none: string;
    readonly use: (row: number) => string;
    readonly noTable: (row: number) => string;
    readonly cancel: string;
  };
}

export const COLUMNS_WORDS: Words<ColumnsWords> = {
  vi: {
    note: "Mỗi cột được đọc là gì. Chọn lại nếu chưa đúng; bảng giữ nguyên.",
    table: "Bảng",
    headingRow: (rows) => `Dòng tiêu đề: ${rows}`,
    otherRow: "Chọn dòng khác…",
    roles: {
      number: "Số thứ tự",
      content: "Nội dung nhiệm vụ",
      deliverable: "Sản phẩm",
      lead: "Đơn vị chủ trì",
      internalLead: "Phòng chủ trì nội bộ",
      coordinating: "Đơn vị phối hợp",
      time: "Thời gian thực hiện",
      start: "Ngày bắt đầu",
      end: "Ngày kết thúc",
      budget: "Kinh phí",
      budgetPart: "Một phần của kinh phí",
      note: "Ghi chú",
      timeGrid: "Một ô của lịch (tuần, tháng)",
      tracking: "Theo dõi tiến độ",
      other: "Cột khác, không kiểm tra",
    },
    roleOf: (column, header) => `Cột ${column}${header === "" ? "" : ` (${header})`} là`,
    noHeader: "(không có tiêu đề)",
    guessed: "Đoán theo chữ trong ô, hãy xem lại.",
    chosen: "Bạn đã chọn.",
    samples: (texts) => `Ví dụ: ${texts.join(" · ")}`,
    blank: "Cột đang trống.",
    reset: "Để chương trình tự nhận các cột",
    noContent: "Chưa cột nào là nội dung nhiệm vụ nên chưa kiểm tra được bảng này. Hãy chọn cột đó.",
    picker: {
      heading: "Chọn dòng tiêu đề",
      how: "Trong trang tính, bấm vào một ô của dòng tiêu đề: dòng có TT, Nội dung, Chủ trì, Thời gian… Nếu tiêu đề có nhiều dòng, bấm vào dòng trên cùng.",
      row: (row, sheet) => `Đang chọn dòng ${row}, trang “${sheet}”:`,
      none: "Chưa chọn ô nào có chữ trong trang tính.",
      use: (row) => `Dùng dòng ${row} làm tiêu đề`,
      noTable: (row) => `Dưới dòng ${row} chưa có dòng nào đọc được thành bảng. Hãy chọn dòng khác.`,
      cancel: "Hủy",
    },
  },
  en: {
    note: "What each column is read as. Choose again where it is wrong; the table stays as it is.",
    table: "Table",
    headingRow: (rows) => `Heading row: ${rows}`,
    otherRow: "Pick another row…",
    roles: {
      number: "Number",
      content: "Task",
      deliverable: "Deliverable",
      lead: "Lead unit",
      internalLead: "Internal lead",
      coordinating: "Coordinating units",
      time: "Time frame",
      start: "Start date",
      end: "End date",
      budget: "Budget",
      budgetPart: "A part of the budget",
      note: "Note",
      timeGrid: "A cell of a calendar (week, month)",
      tracking: "Progress tracking",
      other: "Another column, not checked",
    },
    roleOf: (column, header) => `Column ${column}${header === "" ? "" : ` (${header})`} is`,
    noHeader: "(no heading)",
    guessed: "Guessed from the cells; please look.",
    chosen: "Chosen by you.",
    samples: (texts) => `For example: ${texts.join(" · ")}`,
    blank: "The column is empty.",
    reset: "Let the columns be recognised",
    noContent: "No column is the task yet, so this table cannot be checked. Choose that column.",
    picker: {
      heading: "Pick the heading row",
      how: "In the sheet, press a cell of the heading: the row with TT, Nội dung, Chủ trì, Thời gian… Where the heading has several rows, press the top one.",
      row: (row, sheet) => `Row ${row} of “${sheet}” is selected:`,
      none: "No cell with text is selected in the sheet.",
      use: (row) => `Use row ${row} as the heading`,
      noTable: (row) => `Nothing below row ${row} can be read as a table. Pick another row.`,
      cancel: "Cancel",
    },
  },
};
