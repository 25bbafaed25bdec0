import { stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

const WORKBOOKS = "**/*.{xlsx,xlsm,XLSX,XLSM}";

/**
 * The workbooks that arguments name, in the order given: a file as it is, a folder with all workbooks under it, a glob
 * pattern with its matches (each in a stable order, every file once). Excel's lock files (~$…) are left out. A name that leads nowhere stays in the
 * list, so that reading it says what is wrong.
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const arg of args) for (const file of await expand(arg, cwd)) found.add(file);
  return [...found];
}

async function expand(arg: string, cwd: string): Promise<string[]> {
  const entry = await stat(resolve(cwd, arg)).catch(() => null);
  if (entry?.isDirectory())
    return sorted(await glob(WORKBOOKS, { cwd: resolve(cwd, arg) })).map((file) => join(arg, file));
  const pattern = sep === "\\" ? arg.replaceAll("\\", "/") : arg;
  if (entry || !isDynamicPattern(pattern)) return [arg];
  const matches = sorted(await glob(pattern, { cwd, absolute: true }));
  return matches.length === 0 ? [arg] : matches.map((file) => (pattern.startsWith("/") ? file : relative(cwd, file)));
}

function sorted(files: readonly string[]): string[] {
  return files.filter((file) => !basename(file).startsWith("~$")).sort();
}
