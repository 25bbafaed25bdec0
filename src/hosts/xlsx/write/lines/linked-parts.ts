import { partKey } from "../../package/part-name";
import type { ListedSheet, WorkbookEdit } from "../workbook-edit";

/** A part of the workbook that may refer to cells. */
export interface LinkedPart {
  readonly part: string;
  /** Of the relationship that leads to it: "chart", "table", "comments". */
  readonly type: string;
  /** The sheet it belongs to; null where the workbook itself relates to it. */
  readonly sheet: ListedSheet | null;
}

/** Parts without references to cells, and those that lead back. */
const LEFT_OUT = [
  "styles",
  "theme",
  "sharedStrings",
  "image",
  "externalLink",
  "worksheet",
  "chartsheet",
  "dialogsheet",
];

/** All parts that the workbook and its sheets lead to, each once. */
export function linkedParts(edit: WorkbookEdit): LinkedPart[] {
  const sheets = edit.sheets();
  const seen = new Set([edit.part, ...sheets.map(({ part }) => part)].map(partKey));
  const found: LinkedPart[] = [];
  const follow = (source: string, sheet: ListedSheet | null): void => {
    for (const { type, target, isExternal } of edit.package.relationships(source).all()) {
      const key = partKey(target);
      if (isExternal || LEFT_OUT.includes(type) || seen.has(key) || !edit.package.has(target)) continue;
      seen.add(key);
      found.push({ part: target, type, sheet });
      follow(target, sheet);
    }
  };
  for (const sheet of sheets) follow(sheet.part, sheet);
  follow(edit.part, null);
  return found;
}
