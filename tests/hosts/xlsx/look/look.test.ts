import { tinted } from "../../../../src/hosts/xlsx/look/color";
import { columnPixels, digitWidth, usualColumnPixels } from "../../../../src/hosts/xlsx/look/measures";
import { readLook } from "../../../../src/hosts/xlsx/look/read-look";
import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { styleSheet, xlsxSheet } from "../../../support/xlsx-package";

const looksOf = (inner: string, parts = {}) => readLook(openParts(xlsxSheet(inner, parts)));

const STYLES = styleSheet(
  `<numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts>
   <fonts><font/><font><b/><i val="0"/><u val="double"/><strike/><sz val="14"/><color theme="4" tint="-0.5"/><name val="Times New Roman"/></font>
   <font><u/><color indexed="10"/></font><font><color rgb="FF112233"/><sz val="0"/></font></fonts>
   <fills><fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>
   <fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/><bgColor rgb="FF000000"/></patternFill></fill>
   <fill><patternFill patternType="gray125"><fgColor rgb="FF000000"/><bgColor rgb="FFEEEEEE"/></patternFill></fill>
   <fill><gradientFill><stop position="0"><color rgb="FF0000AA"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills>
   <borders><border/><border><start style="thin"><color rgb="FF00FF00"/></start><right style="none"/><top style="double"/></border></borders>
   <cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf>
   <xf numFmtId="14" fontId="2" fillId="2"><alignment horizontal="distributed"/></xf><xf fontId="3" fillId="3"/></cellXfs>`,
);

test("fonts, fills, borders, alignment and number formats of cells", () => {
  const { cells } = looksOf("", { "xl/styles.xml": STYLES });
  expect(cells).toHaveLength(4);
  expect(cells[0]).toMatchObject({ fill: null, border: {}, horizontal: "general", vertical: "bottom", wrap: false });
  expect(cells[1]).toEqual({
    font: {
      name: "Times New Roman",
      size: 14,
      bold: true,
      italic: false,
      underline: "double",
      strike: true,
      color: "#254061",
    },
    numberFormat: "0.0",
    fill: "#FFEE00",
    border: { left: { style: "thin", color: "#00FF00" }, top: { style: "double", color: null } },
    horizontal: "center",
    vertical: "top",
    wrap: true,
    indent: 2,
  });
  expect(cells[2]).toMatchObject({
    font: { underline: "single", color: "#FF0000" },
    fill: "#EEEEEE",
    numberFormat: "mm-dd-yy",
    horizontal: "justify",
    wrap: true,
  });
  expect(cells[3]).toMatchObject({ font: { color: "#112233", size: 11 }, fill: "#0000AA" });
});

test("a palette and a theme of the file's own", () => {
  const scheme = `<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="123456"/></a:accent1>`;
  const { cells } = looksOf("", {
    "xl/styles.xml": styleSheet(
      `<fonts><font><color theme="4"/></font><font><color indexed="1"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>
       <colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>`,
    ),
    "xl/theme/theme1.xml": `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme>${scheme}</a:clrScheme></a:themeElements></a:theme>`,
  });
  expect(cells.map(({ font }) => font.color)).toEqual(["#123456", "#ABCDEF"]);
});

test("sizes, hidden lines, merged areas, frozen panes, tab and grid lines of a sheet", () => {
  const { sheets } = looksOf(
    `<sheetPr><tabColor rgb="FFAA0000"/></sheetPr>
     <sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="5" state="frozen"/></sheetView><sheetView/></sheetViews>
     <sheetFormatPr defaultRowHeight="18" defaultColWidth="9.5"/>
     <cols><col min="1" max="2" width="20" style="1"/><col min="3" max="3" hidden="1"/></cols>
     <sheetData><row r="2" ht="30" s="1" customFormat="1"><c r="B2" s="3"/><c/></row><row r="4" hidden="1"/></sheetData>
     <mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
  );
  const [sheet] = sheets;
  expect(sheet).toMatchObject({
    name: "Sheet1",
    visibility: "visible",
    tabColor: "#AA0000",
    gridLines: false,
    frozen: { rows: 5, columns: 2 },
    defaultRowHeight: 18,
    defaultColumnWidth: 9.5,
    columns: [
      { first: 0, last: 1, width: 20, hidden: false, look: 1 },
      { first: 2, last: 2, width: null, hidden: true, look: 0 },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  });
  expect(sheet?.rows.get(1)).toEqual({
    height: 30,
    hidden: false,
    look: 1,
    cells: new Map([
      [1, 3],
      [2, 0],
    ]),
  });
  expect(sheet?.rows.get(3)).toMatchObject({ hidden: true, height: null, look: null });
  expect(sheet?.rows.has(2)).toBe(false);
});

test("split panes are not frozen, and rows nobody lists may be hidden", () => {
  const { sheets } = looksOf(
    `<sheetViews><sheetView><pane ySplit="1200" state="split"/></sheetView></sheetViews>
     <sheetFormatPr zeroHeight="1"/><sheetData><row r="1"/><row r="3"/></sheetData>`,
  );
  expect(sheets[0]).toMatchObject({ frozen: { rows: 0, columns: 0 }, gridLines: true, defaultRowHeight: 15 });
  expect([...(sheets[0]?.rows ?? [])].map(([row, { hidden }]) => [row, hidden])).toEqual([
    [0, false],
    [1, true],
    [2, false],
  ]);
});

test.each([
  ["#4F81BD", 0, "#4F81BD"],
  ["#4F81BD", 1, "#FFFFFF"],
  ["#4F81BD", -1, "#000000"],
  ["#808080", 0.5, "#C0C0C0"],
  ["#4F81BD", 7, "#4F81BD"],
])("%s with tint %d is %s", (color, tint, result) => {
  expect(tinted(color, tint)).toBe(result);
});

test("widths as Excel counts them", () => {
  expect(digitWidth({ name: "Calibri", size: 11 })).toBe(7);
  expect(digitWidth({ name: "Times New Roman", size: 12 })).toBe(8);
  expect(columnPixels(9.140625, 7)).toBe(64);
  expect(usualColumnPixels({ defaultColumnWidth: null }, 7)).toBe(64);
  expect(usualColumnPixels({ defaultColumnWidth: 20 }, 7)).toBe(140);
});
