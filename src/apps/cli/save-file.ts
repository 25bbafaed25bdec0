import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./system-error";

/** A file that could not be saved; the message says what to do. */
export class SaveError extends Error {
  readonly code = "save";

  constructor(message: string) {
    super(message);
    this.name = "SaveError";
  }
}

/** What saving asks of a disk. */
export interface Disk {
  /** Writes a new file and has it on the disk before it returns; `mode` are its permissions. */
  write(path: string, bytes: Uint8Array, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

const DISK: Disk = {
  async write(path, bytes, mode) {
    const file = await open(path, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
};

/** Files that are being written; a run that is broken off takes them away. */
const unfinished = new Set<string>();

export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/**
 * Writes a file as a whole or not at all: beside its place, then moved there. A link is followed, so that it stays one.
 * @throws SaveError with the sentence; nothing is left behind then
 */
export async function saveFile(path: string, bytes: Uint8Array, disk: Disk = DISK): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) throw new SaveError(`“${path}” là một thư mục. Nêu tên tệp .xlsx cần ghi.`);
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
  unfinished.add(beside);
  try {
    await disk.write(beside, bytes, there ? there.mode & 0o777 : 0o666);
    await disk.rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new SaveError(sentence(path, error));
  } finally {
    unfinished.delete(beside);
  }
}

function sentence(path: string, error: unknown): string {
  const code = systemCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `Không có thư mục “${dirname(path)}” để ghi tệp. Tạo thư mục đó hoặc chọn nơi khác.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `Không có quyền ghi vào “${path}”. Chọn thư mục khác, hoặc đóng tệp nếu đang mở trong Excel.`;
    case "EBUSY":
      return `“${path}” đang được chương trình khác giữ. Đóng tệp trong Excel rồi thử lại.`;
    case "ENOSPC":
    case "EDQUOT":
      return `Ổ đĩa đã đầy nên không ghi được “${path}”. Xóa bớt tệp rồi thử lại.`;
    case "ENAMETOOLONG":
      return `Tên tệp “${path}” quá dài. Chọn tên ngắn hơn.`;
    default:
      return `Không ghi được “${path}” (${code === "" ? String(error) : code}). Kiểm tra ổ đĩa rồi thử lại.`;
  }
}
