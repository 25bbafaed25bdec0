import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { WorkbookSnapshot } from "../../engine/index";
import { readWorkbook } from "../../hosts/xlsx/read-workbook";
import { CallError } from "./call-error";
import { findFiles } from "./find-files";
import { readError } from "./read-error";
import type { Terminal } from "./terminal";

export type Answer<T> = ({ readonly file: string } & T) | { readonly file: string; readonly error: string };

/**
 * Does the same with every workbook the arguments name, in order, with progress on a terminal. A file that cannot be read
 * is an answer like any other (and a line on stderr), so the rest goes on.
 */
export async function eachFile<T extends object>(
  names: readonly string[],
  terminal: Terminal,
  work: (snapshot: WorkbookSnapshot) => T,
): Promise<Answer<T>[]> {
  if (names.length === 0) throw new CallError("Chưa có tệp nào. Ví dụ: soat check ke-hoach.xlsx");
  const files = await findFiles(names, terminal.cwd);
  if (files.length === 0) throw new CallError(`Không có tệp .xlsx nào trong ${names.join(", ")}.`);
  const answers: Answer<T>[] = [];
  const { stderr } = terminal;
  for (const [at, file] of files.entries()) {
    if (stderr.isTTY) stderr.write(`\r\u001B[KĐang đọc ${at + 1}/${files.length}: ${file}`);
    answers.push(await answer(file, terminal.cwd, work));
  }
  if (stderr.isTTY) stderr.write("\r\u001B[K");
  for (const one of answers) if ("error" in one) stderr.write(`soat: ${one.file}: ${one.error}\n`);
  return answers;
}

async function answer<T extends object>(
  file: string,
  cwd: string,
  work: (snapshot: WorkbookSnapshot) => T,
): Promise<Answer<T>> {
  try {
    return { file, ...work(readWorkbook(await readFile(resolve(cwd, file)))) };
  } catch (error) {
    return { file, error: readError(error) };
  }
}
