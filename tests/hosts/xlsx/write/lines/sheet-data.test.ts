import type { LineChange } from "../../../../../src/hosts/steps/steps";
import { deleteRows, insertColumn, insertRows, movedPackage } from "../../../../support/moved-lines";
import { worksheet } from "../../../../support/xlsx-package";

/** Rows of the first sheet after a change. */
function rowsAfter(rows: string, change: LineChange, other = ""): string {
  const moved = movedPackage(
    {
      "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${rows}</sheetData>`),
      "xl/worksheets/sheet2.xml": worksheet(other),
    },
    change,
  );
  const { code } = moved;
  if (code !== null) return code;
  return /<sheetData>(.*)<\/sheetData>|<sheetData\/>/su.exec(moved.part("xl/worksheets/sheet1.xml"))?.[1] ?? "";
}

test.each<readonly [name: string, change: LineChange, before: string, after: string]>([
  [
    "rows below move up, and those above keep their characters",
    deleteRows(1),
    `<row  r='1'><c r='A1' ><v>1</v></c></row>\n<row r="2"><c r="A2"/></row>\n<row r="3" ht="20"><c r="B3" t="s"><v>0</v></c></row>`,
    `<row  r='1'><c r='A1' ><v>1</v></c></row>\n\n<row r="2" ht="20"><c r="B2" t="s"><v>0</v></c></row>`,
  ],
  ["an empty row goes too", deleteRows(0), '<row r="1"/><row r="2"/>', '<row r="1"/>'],
  ["all rows go", deleteRows(0, 9), '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"/>', ""],
  [
    "rows that do not say where they stand follow the one before",
    deleteRows(1),
    "<row><c><v>1</v></c></row><row><c/></row><row><c><v>3</v></c><c><v>4</v></c></row>",
    "<row><c><v>1</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>",
  ],
  [
    "places may be written with references to characters",
    deleteRows(0),
    '<row r="1"/><row r="&#50;"><c r="A&#x32;"/></row>',
    '<row r="1"><c r="A1"/></row>',
  ],
  [
    "such a row says it where a gap comes",
    insertRows(1, 2),
    "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>",
    '<row><c><v>1</v></c></row><row r="4"><c><v>2</v></c></row>',
  ],
  [
    "new rows have format, height and cells of the row above",
    insertRows(1, 2),
    '<row r="1" spans="1:3" s="4" customFormat="1" ht="30" customHeight="1" hidden="1" outlineLevel="2" collapsed="1" thickBot="1"><c r="A1" s="7" t="s"><v>0</v></c><c r="B1"><f>A1</f></c><c r="C1" s="8"/></row><row r="2"/>',
    '<row r="1" spans="1:3" s="4" customFormat="1" ht="30" customHeight="1" hidden="1" outlineLevel="2" collapsed="1" thickBot="1"><c r="A1" s="7" t="s"><v>0</v></c><c r="B1"><f>A1</f></c><c r="C1" s="8"/></row>' +
      '<row r="2" s="4" customFormat="1" ht="30" customHeight="1" thickBot="1"><c r="A2" s="7"/><c r="C2" s="8"/></row>' +
      '<row r="3" s="4" customFormat="1" ht="30" customHeight="1" thickBot="1"><c r="A3" s="7"/><c r="C3" s="8"/></row><row r="4"/>',
  ],
  [
    "rows behind the last one are put in as well",
    insertRows(1),
    '<row r="1"><c r="A1" s="7"/></row>',
    '<row r="1"><c r="A1" s="7"/></row><row r="2"><c r="A2" s="7"/></row>',
  ],
  [
    "a row of no height hands on none",
    insertRows(1),
    '<row r="1" ht="0" customHeight="1" s="2"/>',
    '<row r="1" ht="0" customHeight="1" s="2"/><row r="2" s="2"></row>',
  ],
  [
    "nothing comes where the row above has no format",
    insertRows(1),
    '<row r="1"><c r="A1"/></row><row r="2"/>',
    '<row r="1"><c r="A1"/></row><row r="3"/>',
  ],
  [
    "nothing comes above the first row",
    insertRows(0),
    '<row r="1"><c r="A1" s="1"/></row>',
    '<row r="2"><c r="A2" s="1"/></row>',
  ],
  [
    "nothing comes where the row above is not there",
    insertRows(2),
    '<row r="1" s="2"/><row r="3"/>',
    '<row r="1" s="2"/><row r="4"/>',
  ],
  [
    "any prefix",
    insertRows(1),
    '<x:row r="1"><x:c r="A1" s="3"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>A1</x:f></x:c></x:row>',
    '<x:row r="1"><x:c r="A1" s="3"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2" s="3"/></x:row><x:row r="3"><x:c r="A3"><x:f>A1</x:f></x:c></x:row>',
  ],
  [
    "comments, character data and extensions stay",
    deleteRows(0),
    `<!-- <row r="1"> --><row r="1"><c r="A1"><f><![CDATA[</f><row r="9">]]></f></c></row><row r="2"><c r="A2" vm="1"><v><![CDATA[<c r="A2">]]></v><extLst><ext uri="x"/></extLst></c></row>`,
    `<!-- <row r="1"> --><row r="1"><c r="A1" vm="1"><v><![CDATA[<c r="A2">]]></v><extLst><ext uri="x"/></extLst></c></row>`,
  ],
  [
    "a last row that falls off the sheet empty",
    insertRows(0),
    '<row r="1048576" s="1"><c r="A1048576" s="1"/></row>',
    "",
  ],
  [
    "a last row that would fall off the sheet",
    insertRows(0),
    '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    "unknown",
  ],
  [
    "cells at the right move, and new ones have the format of their left neighbours",
    insertColumn(1),
    '<row r="1" spans="1:2"><c r="A1" s="5"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"/><c r="C2"/></row><row r="3"><c r="A3" s="6"/></row>',
    '<row r="1" spans="1:3"><c r="A1" s="5"><v>1</v></c><c r="B1" s="5"/><c r="C1"><v>2</v></c></row><row r="2"><c r="A2"/><c r="D2"/></row><row r="3"><c r="A3" s="6"/><c r="B3" s="6"/></row>',
  ],
  [
    "cells that do not say where they stand",
    insertColumn(1),
    '<row><c s="5"/><c><v>2</v></c><c><v>3</v></c></row><row><c/><c><v>4</v></c><c/></row>',
    '<row><c s="5"/><c r="B1" s="5"/><c><v>2</v></c><c><v>3</v></c></row><row><c/><c r="C2"><v>4</v></c><c/></row>',
  ],
  [
    "the columns in use",
    insertColumn(2),
    '<row r="1" spans="1:2"/><row r="2" spans="1:1 3:5"/><row r="3" spans="4:4"/>',
    '<row r="1" spans="1:3"/><row r="2" spans="1:1 4:6"/><row r="3" spans="5:5"/>',
  ],
  [
    "nothing comes at the left edge",
    insertColumn(0),
    '<row r="1"><c r="A1" s="1"/></row>',
    '<row r="1"><c r="B1" s="1"/></row>',
  ],
  [
    "a last cell that falls off the sheet empty",
    insertColumn(0),
    '<row r="1"><c r="XFD1" s="1"/></row>',
    '<row r="1"></row>',
  ],
  [
    "a last cell that would fall off the sheet",
    insertColumn(0),
    '<row r="1"><c r="XFD1"><v>1</v></c></row>',
    "unknown",
  ],
  [
    "formulas keep their values and what else they say",
    deleteRows(1),
    '<row r="1"><c r="A1" t="str"><f aca="1">SUM(B1:B9)&amp;"a&lt;b"</f><v>x</v></c><c r="B1"><f>B3</f><v>3</v></c><c r="C1"><f ca="1">C1</f><v>3</v></c><c r="D1"><f/></c></row><row r="2"/>',
    '<row r="1"><c r="A1" t="str"><f aca="1">SUM(B1:B8)&amp;"a&lt;b"</f><v>x</v></c><c r="B1"><f>B2</f><v>3</v></c><c r="C1"><f ca="1">C1</f><v>3</v></c><c r="D1"><f/></c></row>',
  ],
  [
    "a shared formula of which all goes alike keeps its text in one cell",
    insertRows(0),
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
    '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c></row>',
  ],
  [
    "cells of a shared formula that read otherwise now have their own text",
    insertRows(2),
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A2</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A2</f></c></row><row r="2"><c r="B2"><f>A4</f></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c></row>',
  ],
  [
    "the text of a shared formula goes to the next cell where its own goes",
    deleteRows(0),
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">$A1*C$9</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
    '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B2">$A1*C$8</f><v>4</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
  ],
  [
    "a shared formula of another group, and one whose text is nowhere",
    deleteRows(0),
    '<row r="2"><c r="A2"><f t="shared" si="7"/></c><c r="B2"><f t="shared" si="0">A9</f></c><c r="C2"><f t="shared" si="0"/></c></row>',
    '<row r="1"><c r="A1"><f t="shared" si="7"/></c><c r="B1"><f t="shared" si="0" ref="B1">A8</f></c><c r="C1"><f t="shared" si="0"/></c></row>',
  ],
  [
    "an array formula and a data table move as a whole",
    deleteRows(0),
    '<row r="3"><c r="A3"><f t="array" ref="A3:A5">B3:B5*2</f></c><c r="C3"><f t="dataTable" ref="C3:D5" dt2D="1" r1="A1" r2="B2"/></c></row>',
    '<row r="2"><c r="A2"><f t="array" ref="A2:A4">B2:B4*2</f></c><c r="C2"><f t="dataTable" ref="C2:D4" dt2D="1" r1="A1" r2="B1" del1="1"/></c></row>',
  ],
  [
    "the input cells of a data table move with their columns",
    insertColumn(1),
    '<row r="3"><c r="C3"><f t="dataTable" ref="C3:D5" dt2D="1" r1="A9" r2="B9"/></c></row>',
    '<row r="3"><c r="D3"><f t="dataTable" ref="D3:E5" dt2D="1" r1="A9" r2="C9"/></c></row>',
  ],
  [
    "an array formula cannot be cut",
    deleteRows(3),
    '<row r="3"><c r="A3"><f t="array" ref="A3:A5">1</f></c></row>',
    "array",
  ],
  ["nor opened", insertRows(3), '<row r="3"><c r="A3"><f ref="A3:A5" t="array">1</f></c></row>', "array"],
  [
    "however it is written",
    insertRows(3),
    '<row r="3"><c r="A3"><f t="a&#114;ray" ref="A3:A5">1</f></c></row>',
    "array",
  ],
  ["nor a data table", insertColumn(3), '<row r="3"><c r="C3"><f t="dataTable" ref="C3:D5"/></c></row>', "array"],
  [
    "one that goes as a whole may go",
    deleteRows(2, 3),
    '<row r="3"><c r="A3"><f t="array" ref="A3:A5">1</f></c></row>',
    "",
  ],
  [
    "an array formula of one cell, and rows right before one",
    insertRows(2),
    '<row r="2"><c r="A2"><f t="array" ref="A2">A1:A9</f></c></row><row r="3"><c r="A3"><f t="array" ref="A3:A5">1</f></c></row>',
    '<row r="2"><c r="A2"><f t="array" ref="A2">A1:A10</f></c></row><row r="4"><c r="A4"><f t="array" ref="A4:A6">1</f></c></row>',
  ],
])("%s", (_name, change, before, after) => {
  expect(rowsAfter(before, change)).toBe(after);
});

test("a sheet without rows stays so", () => {
  for (const change of [insertRows(0), deleteRows(0), insertColumn(0)]) {
    const moved = movedPackage({ "xl/worksheets/sheet1.xml": worksheet("<sheetData/>") }, change);
    expect(moved.part("xl/worksheets/sheet1.xml")).toBe(worksheet("<sheetData/>"));
  }
  const without = movedPackage({ "xl/worksheets/sheet1.xml": worksheet("<sheetPr/>") }, deleteRows(0));
  expect(without.part("xl/worksheets/sheet1.xml")).toBe(worksheet("<sheetPr/>"));
});

describe("formulas of other sheets", () => {
  test.each([
    ["<f>Sheet1!A5+A5</f>", "<f>Sheet1!A4+A5</f>"],
    ["<f>SUM('Sheet1'!$5:$5)</f>", "<f>SUM('Sheet1'!$4:$4)</f>"],
    ["<f>Sheet1&#33;A5</f>", "<f>Sheet1!A4</f>"],
    ["<f><![CDATA[Sheet1]]>!A5</f>", "<f>Sheet1!A4</f>"],
    ["<f>Sheet1<!-- x -->!A5</f>", "<f>Sheet1!A4</f>"],
    ["<f>A5<!-- x --></f>", "<f>A5<!-- x --></f>"],
    ["<f>$Sheet1.A5</f>", "<f>$Sheet1.A4</f>"],
    ["<f>Sheet2!A5+A5</f>", "<f>Sheet2!A5+A5</f>"],
    ['<f t="array" ref="A5:A6">Sheet1!A5:A6</f>', '<f t="array" ref="A5:A6">Sheet1!A4:A5</f>'],
    [
      '<f t="shared" ref="A5:A6" si="0">Sheet1!A3</f></c></row><row r="6"><c r="A6"><f t="shared" si="0"/>',
      '<f t="shared" ref="A5:A6" si="0">Sheet1!A2</f></c></row><row r="6"><c r="A6"><f t="shared" si="0"/>',
    ],
    [
      '<f t="shared" ref="A5:A6" si="0">Sheet1!A1</f></c></row><row r="6"><c r="A6"><f t="shared" si="0"/>',
      '<f t="shared" ref="A5:A6" si="0">Sheet1!A1</f></c></row><row r="6"><c r="A6"><f>Sheet1!#REF!</f>',
    ],
  ])("%s → %s", (before, after) => {
    const sheet = (formula: string) => worksheet(`<row r="5"><c r="A5">${formula}<v>1</v></c></row>`);
    const moved = movedPackage(
      { "xl/worksheets/sheet1.xml": worksheet(), "xl/worksheets/sheet2.xml": sheet(before) },
      deleteRows(1),
    );
    expect(moved.part("xl/worksheets/sheet2.xml")).toBe(sheet(after));
  });
});
