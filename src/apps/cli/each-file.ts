import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CheckOptions, WorkbookSettings, WorkbookSnapshot } from "../../engine/index";
import { checkOptionsOf } from "../../engine/index";
import { readSettings } from "../../hosts/xlsx/read-settings";
import { readWorkbook } from "../../hosts/xlsx/read-workbook";
import { CallError } from "./call-error";
import { findFiles } from "./find-files";
import { readError } from "./read-error";
import type { Terminal } from "./terminal";

export type Answer<T> = ({ readonly file: string } & T) | { readonly file: string; readonly error: string };

export interface FileWork<T> {
  /** Options of the call; they win over what the user decided in the workbook itself. */
  readonly options: CheckOptions;
  readonly work: (snapshot: WorkbookSnapshot, options: CheckOptions, settings: WorkbookSettings) => T;
  /** Called with each answer as soon as it is there. */
  readonly done?: (answer: Answer<T>) => void;
}

/**
 * Does the same with every workbook the arguments name, in order, with progress on a terminal. A file that cannot be read
 * is an answer like any other (and a line on stderr), so the rest goes on.
 */
export async function eachFile<T extends object>(
  names: readonly string[],
  terminal: Terminal,
  { options, work, done }: FileWork<T>,
): Promise<Answer<T>[]> {
  if (names.length === 0) throw new CallError("Chưa có tệp nào. Ví dụ: soat check ke-hoach.xlsx");
  const files = await findFiles(names, terminal.cwd);
  if (files.length === 0) throw new CallError(`Không có tệp .xlsx nào trong ${names.join(", ")}.`);
  const answers: Answer<T>[] = [];
  const { stderr } = terminal;
  for (const [at, file] of files.entries()) {
    if (stderr.isTTY) stderr.write(`\r\u001B[KĐang đọc ${at + 1}/${files.length}: ${file}`);
    const one = await answer(resolve(terminal.cwd, file), file, (bytes) => {
      // First the workbook: only its reader tells what kind of file it is where it is none.
      const snapshot = readWorkbook(bytes);
      const settings = readSettings(bytes);
      return work(snapshot, { ...checkOptionsOf(settings), ...options }, settings);
    });
    answers.push(one);
    done?.(one);
  }
  if (stderr.isTTY) stderr.write("\r\u001B[K");
  for (const one of answers) if ("error" in one) stderr.write(`soat: ${one.file}: ${one.error}\n`);
  return answers;
}

async function answer<T extends object>(
  path: string,
  file: string,
  work: (bytes: Uint8Array) => T,
): Promise<Answer<T>> {
  try {
    return { file, ...work(await readFile(path)) };
  } catch (error) {
    return { file, error: readError(error) };
  }
}
