import type { RemoveSheetChange } from "../../engine/index";
import { contentFingerprint, formatMarker, MARKER_NAME } from "../../engine/index";
import { PORTABLE_CODEC } from "./package/portable-codec";
import { packEntry, writeZip } from "./package/zip-write";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SHEET = "Sheet1";
const EMPTY = contentFingerprint([]);

/** A workbook must have a sheet: that of a new one is empty and ours, so that `dropFirstSheet` can take it away behind the sheets put in. */
const MARKER = formatMarker({ kind: "report", unit: "", options: "", written: EMPTY }).replaceAll('"', "&quot;");

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="${MARKER_NAME}" localSheetId="0" hidden="1">${MARKER}</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new workbook with one empty sheet (ECMA-376 part 1, 12.2: the least a workbook holds). */
export function newWorkbook(): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(PARTS).map(([name, xml]) => packEntry(name, encoder.encode(DECLARATION + xml), PORTABLE_CODEC)),
  );
}

/** Takes the empty sheet of a new workbook away, once there are others. */
export const dropFirstSheet: RemoveSheetChange = { type: "removeSheet", sheet: SHEET, before: EMPTY };
