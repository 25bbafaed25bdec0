import type { Localized, WorkbookChange } from "../engine/index";
import type { HostErrorCode, Refusal } from "./workbook-host";
import { HostError } from "./workbook-host";

/** What a host cannot do → what the clerk can do about it. */
const SENTENCES: Readonly<Record<HostErrorCode, Localized>> = {
  cellEditing: {
    vi: "Một ô đang được sửa. Nhấn Enter (hoặc Esc) trong Excel rồi thử lại.",
    en: "A cell is being edited. Press Enter (or Esc) in Excel, then try again.",
  },
  protected: {
    vi: "Trang tính đang được bảo vệ nên Excel không cho thay đổi. Bỏ bảo vệ ở thẻ Xem lại (Review) rồi thử lại.",
    en: "The sheet is protected, so Excel refuses the change. Unprotect it on the Review tab, then try again.",
  },
  readOnly: {
    vi: "Tệp đang mở ở chế độ chỉ đọc. Bấm Cho phép chỉnh sửa hoặc lưu thành tệp khác rồi thử lại.",
    en: "The workbook is open read-only. Enable editing or save it under another name, then try again.",
  },
  filtered: {
    vi: "Bảng đang lọc nên không thể ghi đúng dòng. Bỏ lọc rồi thử lại.",
    en: "The table is filtered, so rows cannot be written exactly. Clear the filter, then try again.",
  },
  merged: {
    vi: "Vùng cần ghi có ô gộp. Bỏ gộp ô đó rồi thử lại.",
    en: "The range holds merged cells. Unmerge them, then try again.",
  },
  array: {
    vi: "Ô này thuộc một công thức mảng nên không ghi riêng được. Sửa ở ô chứa công thức rồi thử lại.",
    en: "The cell belongs to an array formula and cannot be written alone. Edit the cell with the formula, then try again.",
  },
  tablePart: {
    vi: "Dòng này là tiêu đề, dòng tổng hoặc là dòng duy nhất của một bảng Excel. Đổi bảng thành vùng thường rồi thử lại.",
    en: "The row is the header, the total or the only row of an Excel table. Convert the table to a range, then try again.",
  },
  pivotTable: {
    vi: "Dòng hoặc cột này đi qua một bảng tổng hợp PivotTable nên không chèn, xóa được. Chuyển PivotTable sang trang tính khác rồi thử lại.",
    en: "The row or column runs through a PivotTable, so it can be neither inserted nor deleted. Move the PivotTable to another sheet, then try again.",
  },
  tooLarge: {
    vi: "Tệp lớn hơn mức Excel cho đọc trong một lần. Đóng bớt tệp khác rồi thử lại, hoặc dùng trang web.",
    en: "The workbook is larger than Excel lets us read at once. Close other workbooks and try again, or use the web page.",
  },
  sheetMissing: {
    vi: "Không còn trang tính này: nó đã bị xóa hoặc đổi tên. Bấm Kiểm tra để đọc lại tệp.",
    en: "The sheet is gone: it was deleted or renamed. Press Check to read the workbook again.",
  },
  sheetHidden: {
    vi: "Trang tính này đang bị ẩn. Bấm chuột phải vào thẻ trang tính, chọn Bỏ ẩn (Unhide) rồi thử lại.",
    en: "The sheet is hidden. Right-click the sheet tabs, choose Unhide, then try again.",
  },
  sheetExists: {
    vi: "Đã có trang tính mang tên này mà phần bổ trợ không được phép ghi đè. Đổi tên trang tính ấy rồi thử lại.",
    en: "A sheet of that name exists that must not be written over. Rename it, then try again.",
  },
  dependent: {
    vi: "Bỏ qua vì một thay đổi đứng trước trên cùng trang tính không ghi được. Bấm Kiểm tra lại rồi làm tiếp.",
    en: "Left out because an earlier change on the same sheet could not be written. Check again, then go on.",
  },
  interrupted: {
    vi: "Excel dừng giữa chừng nên có thể mới ghi được một phần. Bấm Hoàn tác để trả lại như cũ, rồi thử lại.",
    en: "Excel stopped midway, so a part may be written. Press Undo to get everything back, then try again.",
  },
  changed: {
    vi: "Ô này đã thay đổi sau lần kiểm tra. Bấm Kiểm tra lại rồi làm tiếp.",
    en: "The cell has changed since the check. Check again, then go on.",
  },
  busy: {
    vi: "Excel đang bận. Đợi vài giây rồi thử lại.",
    en: "Excel is busy. Wait a few seconds, then try again.",
  },
  offline: {
    vi: "Mất kết nối với Excel. Kiểm tra mạng rồi thử lại.",
    en: "The connection to Excel was lost. Check the network, then try again.",
  },
  notSupported: {
    vi: "Bản Excel này chưa làm được việc đó. Hãy cập nhật Excel hoặc dùng trang web.",
    en: "This version of Excel cannot do that. Update Excel or use the web page.",
  },
  unknown: {
    vi: "Excel không làm được việc vừa yêu cầu; không có ô nào bị thay đổi. Thử lại; nếu vẫn vậy, lưu tệp rồi mở lại.",
    en: "Excel could not do what was asked; no cell was changed. Try again; if it still fails, save and reopen the workbook.",
  },
};

export function hostError(code: HostErrorCode, detail: string): HostError {
  return new HostError(code, SENTENCES[code], detail);
}

/** A change that is not written, with its sentence. */
export function refusal(change: WorkbookChange, code: HostErrorCode): Refusal {
  return { change, code, sentence: SENTENCES[code] };
}
