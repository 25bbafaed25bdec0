import { strToU8, zipSync } from "fflate";

/** Parts of a package by name; null leaves a default part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/**
 * Zips hand-written parts into an .xlsx. Whatever is not given gets a default: content types, relationships (for every
 * worksheet, the styles, shared strings and theme among the parts) and a workbook that lists the worksheets as "Sheet1",
 * "Sheet2" …; with no worksheet given there is one empty one.
 */
export function xlsxPackage(parts: Parts = {}): Uint8Array {
  const given: Parts = { "xl/worksheets/sheet1.xml": worksheet(), ...parts };
  const sheets = Object.keys(given).filter((name) => /^xl\/worksheets\/[^/]+$/.test(name));
  const all: Parts = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(
      sheets.map((_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`),
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((name) => ["worksheet", name.slice("xl/".length)] as const),
      ...RELATED.filter(([, target]) => `xl/${target}` in given),
    ]),
    ...given,
  };
  return zipParts(all);
}

const RELATED = [
  ["styles", "styles.xml"],
  ["sharedStrings", "sharedStrings.xml"],
  ["theme", "theme/theme1.xml"],
] as const;

/** An .xlsx with one sheet. `inner` is what stands inside `<worksheet>`, or just rows: `<row>…</row>`. */
export function xlsxSheet(inner: string, parts: Parts = {}): Uint8Array {
  return xlsxPackage({ "xl/worksheets/sheet1.xml": worksheet(inner), ...parts });
}

/** Zips parts as they are. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files);
}

export function worksheet(inner = ""): string {
  const content = inner.startsWith("<row") || inner === "" ? `<sheetData>${inner}</sheetData>` : inner;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`;
}

/** A workbook part; `before` and `after` stand around its list of sheets. */
export function workbook(sheets: readonly string[], before = "", after = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${sheets.join("")}</sheets>${after}</workbook>`;
}

/** A relationships part with the ids rId1, rId2 …; types are given by their last segment. */
export function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** Shared strings part from the content of its `<si>` elements. */
export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

export function styleSheet(inner: string): string {
  return `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
}

function contentTypes(): string {
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`
  );
}
