import { WorkbookFileError } from "../../hosts/xlsx/workbook-file-error";
import { HostError } from "../../hosts/workbook-host";
import { CallError } from "./call-error";
import { systemCode } from "./system-error";
import { SaveError } from "./save-file";

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "Không có tệp này. Kiểm tra lại tên và thư mục.",
  ENOTDIR: "Không có tệp này. Kiểm tra lại tên và thư mục.",
  ENAMETOOLONG: "Tên tệp quá dài. Kiểm tra lại tên và thư mục.",
  EACCES: "Không có quyền đọc tệp này.",
  EPERM: "Không có quyền đọc tệp này.",
  EBUSY: "Tệp đang được chương trình khác giữ. Đóng tệp trong Excel rồi thử lại.",
  EISDIR: "Đây là thư mục, không phải tệp.",
  ERR_FS_FILE_TOO_LARGE: "Tệp quá lớn, không thể đọc an toàn.",
};

/** Errors whose message is a sentence for the user. */
const OWN = [WorkbookFileError, HostError, SaveError, CallError];

/** The sentence for a file that could not be dealt with; one for a mistake of the program too, so that the rest goes on. */
export function readError(error: unknown): string {
  if (OWN.some((own) => error instanceof own)) return (error as Error).message;
  return SYSTEM[systemCode(error)] ?? crashed(error);
}

/** A file on which the program itself failed. */
export function crashed(error: unknown): string {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Phần mềm gặp lỗi khi xử lý tệp này; các tệp khác không bị ảnh hưởng. Hãy báo lại kèm dòng này: ${detail}`;
}
