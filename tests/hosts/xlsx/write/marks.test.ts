import type { Finding, Severity } from "../../../../src/engine/findings/finding";
import { parseAddress } from "../../../../src/engine/snapshot/address";
import { MARK_FORMULA } from "../../../../src/hosts/finding-marks";
import { openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { hideMarks, showMarks } from "../../../../src/hosts/xlsx/write/marks";
import { WorkbookEdit } from "../../../../src/hosts/xlsx/write/workbook-edit";
import { partsOf } from "../../../support/file-host";
import { relationships, styleSheet, workbook, worksheet, xlsxPackage, type Parts } from "../../../support/xlsx-package";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const THEIRS = "<dxf><font><b/></font></dxf>";
const MARK =
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
const FORMULA = `<formula>${MARK_FORMULA.replace(">", "&gt;")}</formula>`;
const rule = (formula: string, dxfId: number, priority = 1) =>
  `<cfRule type="expression" dxfId="${dxfId}" priority="${priority}">${formula}</cfRule>`;
const format = (rules: string, sqref = "A1") =>
  `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`;
const OWN = format(rule("<formula>A1&gt;1</formula>", 0, 3));
const dxfs = (...list: string[]) => styleSheet(`<dxfs count="${list.length}">${list.join("")}</dxfs>`);
const EMPTY = '<dxfs count="0"/>';
const STYLED = styleSheet(
  `<dxfs count="1">${MARK}</dxfs><tableStyles><tableStyle><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles>`,
);
const sheet = (formats: string, after = "") => worksheet(`<sheetData/>${formats}${after}`);

function finding(address: string, severity: Severity = "error", name = "Sheet1"): Finding {
  const cell = parseAddress(address);
  if (!cell) throw new Error(address);
  const message = { vi: "Một câu.", en: "A sentence." };
  const fields = { rule: "x/y", messageId: "z", text: "", fingerprint: address };
  return { ...fields, severity, sheet: name, cell, message };
}

/** The parts after one edit; the very package where nothing changed. */
function edited(parts: Parts | Uint8Array, change: (edit: WorkbookEdit) => void): Record<string, string> {
  const before = openParts(parts instanceof Uint8Array ? parts : xlsxPackage(parts));
  const edit = new WorkbookEdit(before);
  change(edit);
  return partsOf(edit.package.commit().toBytes());
}

const EXTENSION = '<pageMargins left="1"/><extLst><ext><x14:cfRule priority="7"/></ext></extLst>';
const PLAIN: Parts = { [SHEET]: sheet(OWN, EXTENSION), [STYLES]: dxfs(THEIRS) };

test("a mark comes in its place, behind all other formats, with a fill of its own", () => {
  const after = edited(PLAIN, (edit) => {
    showMarks(edit, [finding("C3"), finding("A9"), finding("C3", "info"), finding("A1", "error", "Không có")]);
  });
  expect(after[SHEET]).toBe(sheet(OWN + format(rule(FORMULA, 1, 8), "C3 A9"), EXTENSION));
  expect(after[STYLES]).toBe(dxfs(THEIRS, MARK));
});

test("a sheet may have more rules than a call takes arguments", () => {
  const many = format('<cfRule priority="4"/>'.repeat(130_000));
  const after = edited({ ...PLAIN, [SHEET]: sheet(many) }, (edit) => {
    showMarks(edit, [finding("C3")]);
  });
  expect(after[SHEET]?.includes('priority="5"')).toBe(true);
});

test("taken away it leaves no trace", () => {
  const bytes = xlsxPackage(PLAIN);
  const after = edited(bytes, (edit) => {
    showMarks(edit, [finding("C3"), finding("A9", "warning"), finding("B1", "info")]);
    hideMarks(edit);
  });
  expect(after).toEqual(partsOf(bytes));
});

const TABLE: Parts = {
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
  "xl/tables/table1.xml": '<table ref="A1:B2" dataDxfId="1"/>',
};
test.each<[string, Parts, string, string]>([
  ["its fill goes where it is the last", {}, dxfs(THEIRS, MARK), dxfs(THEIRS)],
  ["its fill goes, and the list stays as Excel has it where there is none", {}, dxfs(MARK), styleSheet(EMPTY)],
  ["it stays where it is not the last", {}, dxfs(MARK, THEIRS), dxfs(MARK, THEIRS)],
  ["it stays where a table uses it", TABLE, dxfs(THEIRS, MARK), dxfs(THEIRS, MARK)],
  [
    "it stays where a part in capitals uses it",
    { ...TABLE, "xl/tables/table1.xml": null, "xl/tables/TABLE1.XML": '<table ref="A1:B2" dataDxfId="1"/>' },
    dxfs(THEIRS, MARK),
    dxfs(THEIRS, MARK),
  ],
  ["it stays where a table style uses it", {}, STYLED, STYLED],
  ["it stays where it is another fill", {}, dxfs(MARK.replaceAll("CE", "00")), dxfs(MARK.replaceAll("CE", "00"))],
])("once a mark is gone: %s", (_what, parts, styles, left) => {
  const marked = { ...parts, [SHEET]: sheet(format(rule(FORMULA, 9))), [STYLES]: styles };
  const after = edited(marked, hideMarks);
  expect(after[SHEET]).toBe(sheet(""));
  expect(after[STYLES]).toBe(left);
});

test.each<[string, Parts]>([
  ["formats of the user", { [SHEET]: sheet(OWN) }],
  ["one without rules", { [SHEET]: sheet('<conditionalFormatting sqref="A1"/>') }],
  ["one that has other rules, too", { [SHEET]: sheet(format(rule(FORMULA, 1) + rule("<formula>1</formula>", 0, 2))) }],
  ["fills like ours that nobody uses, where there is no mark", { [SHEET]: sheet(""), [STYLES]: dxfs(MARK) }],
  [
    "sheets that are no worksheets, which are not even opened",
    {
      [SHEET]: sheet(""),
      "xl/chartsheets/sheet1.xml": "<not xml",
      "xl/workbook.xml": workbook([
        '<sheet name="B" sheetId="1" r:id="rId1"/>',
        '<sheet name="C" sheetId="2" r:id="rId2"/>',
      ]),
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ]),
    },
  ],
])("taking marks away leaves %s", (_what, parts) => {
  const bytes = xlsxPackage({ [STYLES]: dxfs(THEIRS), ...parts });
  expect(edited(bytes, hideMarks)).toEqual(partsOf(bytes));
});
