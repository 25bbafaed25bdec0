import { stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { CallError } from "./call-error";

const WORKBOOKS = "**/*.{xlsx,xlsm,XLSX,XLSM}";

export interface FoundFile {
  /** As the user would name it. */
  readonly file: string;
  /** Where it goes in a folder of results: its path under the folder or pattern that was named, else its name. */
  readonly within: string;
}

/**
 * The workbooks that arguments name, in the order given: a file as it is, a folder with all workbooks under it, a glob
 * pattern with its matches (each in a stable order, every file once). Excel's lock files (~$…) are left out. A name that leads nowhere stays in the
 * list, so that reading it says what is wrong. Throws CallError where nothing is named.
 */
export async function findFiles(args: readonly string[], cwd: string, command: string): Promise<FoundFile[]> {
  if (args.length === 0) throw new CallError(`Chưa có tệp nào. Gõ soat ${command} --help để xem cách dùng.`);
  const found = new Map<string, FoundFile>();
  for (const arg of args) {
    for (const one of await expand(arg, cwd)) {
      const key = resolve(cwd, one.file);
      if (!found.has(key)) found.set(key, one);
    }
  }
  if (found.size === 0) throw new CallError(`Không có tệp .xlsx nào trong ${args.join(", ")}.`);
  return [...found.values()];
}

async function expand(arg: string, cwd: string): Promise<FoundFile[]> {
  const entry = await stat(resolve(cwd, arg)).catch(() => null);
  if (entry?.isDirectory()) {
    const under = sorted(await glob(WORKBOOKS, { cwd: resolve(cwd, arg) }));
    return under.map((file) => ({ file: join(arg, file), within: file }));
  }
  const pattern = sep === "\\" ? arg.replaceAll("\\", "/") : arg;
  if (entry || !isDynamicPattern(pattern)) return [{ file: arg, within: basename(arg) }];
  const matches = sorted(await glob(pattern, { cwd, absolute: true }));
  if (matches.length === 0) return [{ file: arg, within: basename(arg) }];
  const root = resolve(cwd, fixedFolder(pattern));
  return matches.map((file) => ({
    file: pattern.startsWith("/") ? file : relative(cwd, file),
    within: relative(root, file),
  }));
}

/** The folders of a pattern before its first wildcard. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split("/");
  const wild = parts.findIndex((part) => isDynamicPattern(part));
  return wild > 0 ? `${parts.slice(0, wild).join("/")}/` : ".";
}

function sorted(files: readonly string[]): string[] {
  return files.filter((file) => !basename(file).startsWith("~$")).sort();
}
