import type { CheckOptions, WorkbookSnapshot } from "../../engine/index";
import { checkWorkbook, columnName, markedSheets, markerNames } from "../../engine/index";
import type { Remains } from "../remains";
import { readNotes } from "./read-notes";
import { readProperties } from "./read-properties";
import { readParts } from "./read-workbook";
import type { PackageParts } from "./package/package-parts";
import { WorkbookEdit } from "./write/workbook-edit";

/** `before` is the workbook with what tells the generated sheets: they are no plans to check, though the copy no longer tells them. */
export function readRemains(parts: PackageParts, before: WorkbookSnapshot, options: CheckOptions): Remains {
  const snapshot = readParts(parts);
  const edit = new WorkbookEdit(parts);
  const marked = markedSheets(before);
  const told = { ...snapshot, definedNames: [...snapshot.definedNames, ...markerNames(before)] };
  const { findings, counts } = checkWorkbook(told, options).report;
  const hidden = (
    of: (sheet: WorkbookSnapshot["sheets"][number]) => ReadonlySet<number>,
    name: (line: number) => string,
  ) =>
    snapshot.sheets.flatMap((sheet) => {
      const runs = runsOf(of(sheet), name);
      return runs.length > 0 ? [{ sheet: sheet.name, runs }] : [];
    });
  const relations = edit.package.relationships(edit.part).all();
  return {
    hiddenSheets: edit
      .sheets()
      .filter(({ element }) => /hidden$/iu.test(element.attribute("state") ?? ""))
      .map(({ name }) => name),
    hiddenRows: hidden(
      ({ hiddenRows }) => hiddenRows,
      (row) => String(row + 1),
    ),
    hiddenColumns: hidden(({ hiddenColumns }) => hiddenColumns, columnName),
    notes: readNotes(edit),
    properties: readProperties(edit),
    externalLinks: relations
      .filter(({ type }) => type === "externalLink")
      .flatMap(({ target }) => linkedFiles(edit, target)),
    hasMacros: relations.some(({ type }) => type === "vbaProject"),
    generatedSheets: before.sheets.map(({ name }) => name).filter((name) => marked.has(name)),
    findings: findings.filter(({ severity }) => severity !== "info"),
    counts,
  };
}

/** The file a part of type externalLink stands for. */
function linkedFiles(edit: WorkbookEdit, part: string): string[] {
  return edit.package
    .relationships(part)
    .all()
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => target);
}

/** {4, 5, 6, 9} → "5:7", "10:10" */
function runsOf(lines: ReadonlySet<number>, name: (line: number) => string): string[] {
  const runs: [first: number, last: number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => `${name(first)}:${name(last)}`);
}
