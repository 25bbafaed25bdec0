import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CustomXmlPartModel } from "../model/workbook";
import { uniqueId } from "../model/workbook";
import type { DefaultFont } from "./convert-format";

/** What exceljs neither reads nor writes: the workbook's default font, and custom XML parts. */

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface PackageFacts {
  readonly font: DefaultFont;
  readonly customXmlParts: CustomXmlPartModel[];
}

export function readPackage(bytes: Uint8Array): PackageFacts {
  const files = unzipSync(bytes, { filter: ({ name }) => name === "xl/styles.xml" || name.startsWith("customXml/") });
  return { font: defaultFont(files["xl/styles.xml"]), customXmlParts: customParts(files) };
}

/** The first font of the style sheet. */
function defaultFont(styles: Uint8Array | undefined): DefaultFont {
  const font = /<(?:\w+:)?font>([\s\S]*?)<\/(?:\w+:)?font>/.exec(styles ? strFromU8(styles) : "")?.[1] ?? "";
  const name = /<(?:\w+:)?name [^>]*val="([^"]*)"/.exec(font)?.[1] ?? "Calibri";
  return { name, size: Number(/<(?:\w+:)?sz [^>]*val="([^"]*)"/.exec(font)?.[1] ?? 11) };
}

function customParts(files: Readonly<Record<string, Uint8Array>>): CustomXmlPartModel[] {
  return Object.entries(files).flatMap(([name, content]) => {
    const number = /^customXml\/item(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined) return [];
    const properties = files[`customXml/itemProps${number}.xml`];
    const id = /itemID="([^"]*)"/.exec(properties ? strFromU8(properties) : "")?.[1];
    return [{ id: id ?? uniqueId(), xml: strFromU8(content) }];
  });
}

/** Puts custom XML parts into a package that has none. */
export function addCustomParts(bytes: Uint8Array, parts: readonly CustomXmlPartModel[]): Uint8Array {
  if (parts.length === 0) return bytes;
  const files = unzipSync(bytes);
  parts.forEach(({ id, xml }, index) => {
    const number = index + 1;
    files[`customXml/item${number}.xml`] = strToU8(xml);
    files[`customXml/itemProps${number}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}"/>`,
    );
    files[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    insertBefore(files, "xl/_rels/workbook.xml.rels", "</Relationships>", relationship(number));
    insertBefore(files, "[Content_Types].xml", "</Types>", contentType(number));
  });
  return zipSync(files);
}

const relationship = (number: number): string =>
  `<Relationship Id="rIdCustom${number}" Type="${OFFICE_RELATIONSHIPS}/customXml" Target="../customXml/item${number}.xml"/>`;

const contentType = (number: number): string =>
  `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;

function insertBefore(files: Record<string, Uint8Array>, name: string, end: string, text: string): void {
  const old = files[name];
  if (old) files[name] = strToU8(strFromU8(old).replace(end, text + end));
}
