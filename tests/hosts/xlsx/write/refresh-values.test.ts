import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { refreshValues } from "../../../../src/hosts/xlsx/write/refresh-values";
import { xlsxSheet } from "../../../support/xlsx-package";

const CHANGED = [{ sheet: "Sheet1", cells: [{ row: 0, column: 0 }] }];
const FIVE = '<c r="A1"><v>5</v></c>';
const sheet = (first: string, cell: string) => xlsxSheet(`<row r="1">${first}${cell}</row>`);

function refreshed(first: string, cell: string): string {
  const bytes = refreshValues(openParts(sheet(first, cell)), CHANGED).bytes("xl/worksheets/sheet1.xml");
  return /<c r="B1".*<\/c>/su.exec(new TextDecoder().decode(bytes))?.[0] ?? "";
}

const SAME = "<f>A1</f>";
test.each([
  ["a number", FIVE, '<c r="B1" t="str"><f>A1+1</f><v>x</v></c>', '<c r="B1"><f>A1+1</f><v>6</v></c>'],
  ["an error", FIVE, '<c r="B1"><f>1/(A1-5)</f><v>1</v></c>', '<c r="B1" t="e"><f>1/(A1-5)</f><v>#DIV/0!</v></c>'],
  ["nothing that we know", FIVE, '<c r="B1" t="b"><f>A1=5</f><v>0</v></c>', '<c r="B1"><f>A1=5</f></c>'],
  [
    "a text",
    '<c r="A1" t="str"><v>a&lt;_x000A_</v></c>',
    `<c r="B1">${SAME}<v>1</v></c>`,
    `<c r="B1" t="str">${SAME}<v>a&lt;\n</v></c>`,
  ],
  ["true", '<c r="A1" t="b"><v>1</v></c>', `<c r="B1">${SAME}<v>7</v></c>`, `<c r="B1" t="b">${SAME}<v>1</v></c>`],
  ["false", '<c r="A1" t="b"><v>0</v></c>', `<c r="B1">${SAME}<v>7</v></c>`, `<c r="B1" t="b">${SAME}<v>0</v></c>`],
  ["a value in its place", FIVE, `<c r="B1">${SAME}<v>1</v><extLst/></c>`, `<c r="B1">${SAME}<v>5</v><extLst/></c>`],
])("a formula gives %s", (_what, first, before, after) => {
  expect(refreshed(first, before)).toBe(after);
});

test.each([
  ["is calculated anew when it is opened where a formula has no value any more", "A1=5", true],
  ["is not where all values are known", "A1+1", false],
])("the workbook %s", (_what, formula, isAnew) => {
  const parts = openParts(sheet(FIVE, `<c r="B1"><f>${formula}</f><v>9</v></c>`));
  const workbook = new TextDecoder().decode(refreshValues(parts, CHANGED).bytes("xl/workbook.xml"));
  expect(workbook.includes('fullCalcOnLoad="1"')).toBe(isAnew);
});

test("a formula that looks at another file keeps its value", () => {
  const parts = openParts(sheet(FIVE, '<c r="B1"><f>[1]S!$A$1</f><v>9</v></c>'));
  expect(refreshValues(parts, CHANGED)).toBe(parts);
});

test("where no formula looks at what changed the package is the same", () => {
  const parts = openParts(sheet(FIVE, '<c r="B1"><f>C1+1</f><v>1</v></c>'));
  expect(refreshValues(parts, CHANGED)).toBe(parts);
});
