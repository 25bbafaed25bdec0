import type { XmlElement } from "../xml/xml-element";
import { escapeText } from "../xml/xml-escape";
import { DefinedNames } from "./defined-names";
import type { WorkbookEdit } from "./workbook-edit";

/** As the relationship is called in a transitional and in a Strict file. */
const TYPES = ["extended-properties", "extendedProperties"];

/** What docProps/app.xml lists, group by group: worksheets, charts, named ranges (ECMA-376 part 1, 22.2.2.13 and 22.2.2.28). */
interface TitleGroup {
  /** The element that holds the number of titles. */
  readonly count: XmlElement;
  readonly titles: readonly string[];
}

/**
 * Changes the workbook's sheets or names and has docProps/app.xml list them as they are then. A list that was not true before is left
 * as it is, and so is a file without one.
 */
export function keepTitles(edit: WorkbookEdit, change: () => void): void {
  const before = titlesOf(edit);
  change();
  const properties = propertiesRoot(edit);
  const vector = properties?.element("TitlesOfParts")?.element("vector");
  const groups = properties && vector ? groupsOf(properties, vector) : null;
  if (!vector || !groups) return;
  const after = titlesOf(edit);
  const lists = groups.map(({ titles }) => {
    if (titles.length === 0) return titles;
    if (same(titles, before.sheets)) return after.sheets;
    return same([...titles].sort(), before.names) ? after.names : titles;
  });
  if (lists.every((titles, at) => same(titles, groups[at]?.titles ?? []))) return;
  groups.forEach(({ count }, at) => {
    count.setText(String(lists[at]?.length ?? 0));
  });
  const all = lists.flat();
  vector.setContent(...all.map((title) => vector.make("lpstr", {}, escapeText(title))));
  vector.setAttribute("size", all.length);
}

function propertiesRoot({ package: parts }: WorkbookEdit): XmlElement | null {
  const relation = parts
    .relationships("")
    .all()
    .find(({ type }) => TYPES.includes(type));
  const part = relation && parts.has(relation.target) ? relation.target : null;
  return part === null ? null : parts.xml(part).root;
}

/** Null where the two lists do not fit together. */
function groupsOf(properties: XmlElement, vector: XmlElement): TitleGroup[] | null {
  const titles = vector.elements("lpstr").map((one) => one.text());
  const variants = properties.element("HeadingPairs")?.element("vector")?.elements("variant") ?? [];
  const counts = variants.flatMap((variant) => variant.element("i4") ?? []);
  let at = 0;
  const groups = counts.map((count) => {
    const length = Number(count.text());
    at += length;
    return { count, titles: titles.slice(at - length, at) };
  });
  return at === titles.length ? groups : null;
}

/** What Excel lists: worksheets in order, and the names that are not hidden, those of a sheet as "'Phụ lục'!Print_Area". */
function titlesOf(edit: WorkbookEdit): { sheets: string[]; names: string[] } {
  const sheets = edit.sheets();
  const names = new DefinedNames(edit).all().filter(({ element }) => !isHidden(element));
  return {
    sheets: sheets.filter(({ type }) => type === "worksheet").map(({ name }) => name),
    names: names
      .map(({ name, sheet }) => {
        const plain = name.replace("_xlnm.", "");
        return sheet === null ? plain : `${quotedWhereNeeded(sheets[sheet]?.name ?? "")}!${plain}`;
      })
      .sort(),
  };
}

function isHidden(name: XmlElement): boolean {
  return ["1", "true"].includes(name.attribute("hidden") ?? "");
}

function quotedWhereNeeded(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
