import { WorkbookFileError } from "../../hosts/xlsx/workbook-file-error";

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "Không có tệp này. Kiểm tra lại tên và thư mục.",
  EACCES: "Không có quyền đọc tệp này.",
  EPERM: "Không có quyền đọc tệp này.",
  EBUSY: "Tệp đang được chương trình khác giữ. Đóng tệp trong Excel rồi thử lại.",
  EISDIR: "Đây là thư mục, không phải tệp.",
};

/** The sentence for a file that could not be read. Anything that is not the file's fault is thrown on: it is a bug. */
export function readError(error: unknown): string {
  if (error instanceof WorkbookFileError) return error.message;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const sentence = SYSTEM[code];
  if (sentence === undefined) throw error;
  return sentence;
}
