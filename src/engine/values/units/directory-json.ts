/**
 * The unit directory as a JSON file: { "units": [{ "name", "shortName", "kind", "aliases"?, "members"?, "from"?, "until"? }] }.
 * docs/schemas/unit-directory.schema.json says the same of its shape; beyond the shape, days must exist, names must not
 * be given twice, and members must be units of the file.
 */

import { UnitDirectory } from "./directory";
import { checkSense } from "./directory-sense";
import type { Report } from "./directory-shape";
import { readUnits } from "./directory-shape";

export interface DirectoryError {
  /** Where in the file: "units[3].until"; "" for the file as a whole. */
  readonly path: string;
  readonly message: { readonly vi: string; readonly en: string };
}

function readJson(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return null;
  }
}

/** Reads a directory file. Every problem is listed; where there is one, no directory. Never throws. */
export function parseDirectory(
  json: string,
): { readonly directory: UnitDirectory } | { readonly errors: readonly DirectoryError[] } {
  const errors: DirectoryError[] = [];
  const report: Report = (path, vi, en) => {
    errors.push({ path, message: { vi, en } });
  };
  const read = readJson(json.replace(/^\uFEFF/u, ""));
  if (read === null) {
    report(
      "",
      "Tệp không phải là JSON đúng cách viết; hãy xuất lại danh mục từ phần mềm rồi sửa trên tệp đó.",
      "The file is not valid JSON; export the directory again and edit that file.",
    );
    return { errors };
  }
  const units = readUnits(read.value, report);
  if (errors.length > 0) return { errors };
  checkSense(units, report);
  return errors.length > 0 ? { errors } : { directory: new UnitDirectory(units) };
}

/** The directory as a file that `parseDirectory` reads back: two blanks an indent, a line break at the end. */
export function formatDirectory(directory: UnitDirectory): string {
  const units = directory.entries.map(({ name, shortName, kind, aliases, members, from, until }) => ({
    name,
    shortName,
    kind,
    aliases,
    ...(members && { members }),
    ...(from && { from }),
    ...(until && { until }),
  }));
  return `${JSON.stringify({ units }, null, 2)}\n`;
}
