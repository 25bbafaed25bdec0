import { readParts, openParts } from "../../../../src/hosts/xlsx/read-workbook";
import { StyleEdit } from "../../../../src/hosts/xlsx/write/style-edit";
import { WorkbookEdit } from "../../../../src/hosts/xlsx/write/workbook-edit";
import { PLAIN_STYLE } from "../../../support/sheet-content";
import { MAIN, styleSheet, xlsxPackage, xlsxSheet } from "../../../support/xlsx-package";

const FONTS = `<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="12"/><color theme="1"/><name val=".VnTime"/><family val="2"/><charset val="0"/></font></fonts>`;
const FILLS = `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`;
const BORDERS = `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`;
const XFS = `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="0" quotePrefix="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs>`;
const SOURCE = `<numFmts count="1"><numFmt numFmtId="170" formatCode="0&quot; năm&quot;"/></numFmts>${FONTS}${FILLS}${BORDERS}${XFS}<dxfs count="0"/>`;

function editOf(styles: string | null): WorkbookEdit {
  return new WorkbookEdit(openParts(styles === null ? xlsxPackage() : xlsxPackage({ "xl/styles.xml": styles })));
}

function textOf(edit: WorkbookEdit): string {
  return edit.package.xml(edit.related("styles") ?? "").root.toString();
}

/** Entry of a list as written. */
function entry(edit: WorkbookEdit, list: string, position: number): string {
  const root = edit.package.xml(edit.related("styles") ?? "").root;
  return String(root.element(list)?.elements()[position]);
}

describe("a format of ours", () => {
  test("is put in behind all there is, and found again", () => {
    const edit = editOf(styleSheet(SOURCE));
    const styles = StyleEdit.of(edit);
    const style = {
      ...PLAIN_STYLE,
      bold: true,
      italic: true,
      color: "#1f4e79",
      fill: "#DDEBF7",
      numberFormat: "dd/mm/yyyy",
      horizontal: "center",
      vertical: "center",
      wrap: true,
      border: true,
    } as const;
    expect(styles.styleOf(style)).toBe(2);
    expect(styles.styleOf({ ...style })).toBe(2);
    expect(entry(edit, "cellXfs", 2)).toBe(
      `<xf numFmtId="171" fontId="2" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>`,
    );
    expect(entry(edit, "numFmts", 1)).toBe(`<numFmt numFmtId="171" formatCode="dd/mm/yyyy"/>`);
    expect(entry(edit, "fonts", 2)).toBe(
      `<font><b/><i/><sz val="12"/><color rgb="FF1F4E79"/><name val="Times New Roman"/></font>`,
    );
    expect(entry(edit, "fills", 2)).toBe(
      `<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>`,
    );
    const line = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
    expect(entry(edit, "borders", 1)).toBe(
      `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`,
    );
    const text = textOf(edit);
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs"]) {
      const [, count] = new RegExp(`<${list} count="(\\d+)"`).exec(text) ?? [];
      expect([list, Number(count)]).toEqual([
        list,
        edit.package.xml("xl/styles.xml").root.element(list)?.elements().length,
      ]);
    }
    // What was there stands where it stood.
    expect(text).toContain(FONTS.slice('<fonts count="2">'.length, -"</fonts>".length));
    expect(text).toContain(XFS.slice('<cellXfs count="2">'.length, -"</cellXfs>".length));
    expect(text).toContain(`<dxfs count="0"/>`);
  });

  test("has no border, fill or colour where the style has none", () => {
    const edit = editOf(styleSheet(SOURCE));
    expect(StyleEdit.of(edit).styleOf(PLAIN_STYLE)).toBe(2);
    expect(entry(edit, "cellXfs", 2)).toContain(`numFmtId="0" fontId="2" fillId="0" borderId="0"`);
    expect(entry(edit, "cellXfs", 2)).toContain(`<alignment vertical="top"/>`);
    expect(entry(edit, "fonts", 2)).toBe(`<font><sz val="12"/><name val="Times New Roman"/></font>`);
  });

  test("names the cell style Normal, wherever it stands, where there are cell styles", () => {
    const named = (style: string) =>
      styleSheet(`${FONTS}${FILLS}${BORDERS}<cellStyleXfs count="2"><xf/><xf/></cellStyleXfs>${XFS}${style}`);
    const cases = [
      [
        named(
          `<cellStyles><cellStyle name="Tốt" xfId="0"/><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles>`,
        ),
        "1",
      ],
      [named(""), "0"],
      [styleSheet(SOURCE), undefined],
    ] as const;
    for (const [source, xfId] of cases) {
      const edit = editOf(source);
      const position = StyleEdit.of(edit).styleOf(PLAIN_STYLE);
      const xf = edit.package.xml("xl/styles.xml").root.element("cellXfs")?.elements()[position];
      expect(xf?.attribute("xfId")).toBe(xfId);
    }
  });

  test.each([
    ["a built-in one", 0, "General", true],
    ["one that Excel tells by language", 1, "mm-dd-yy", false],
    ["one of the file's own", 2, '0" năm"', true],
    ["one of none", 3, "General", true],
    ["the first, where there are not so many", 9, "General", true],
  ])("a cell whose format is %s", (_what, xf, numberFormat, isLocked) => {
    const more = '<xf numFmtId="170" fontId="0"/><xf numFmtId="171" fontId="0"/></cellXfs>';
    const styles = StyleEdit.of(editOf(styleSheet(SOURCE.replace("</cellXfs>", more))));
    expect([styles.numberFormatOf(xf), styles.isLocked(xf)]).toEqual([numberFormat, isLocked]);
  });

  test("what is typed as a text, or not any more, changes nothing else of the format", () => {
    const edit = editOf(styleSheet(SOURCE));
    const styles = StyleEdit.of(edit);
    expect(styles.variant(0, { isQuoted: false })).toBe(0);
    expect(styles.variant(1, { isQuoted: true })).toBe(1);
    expect(entry(edit, "cellXfs", styles.variant(1, { isQuoted: false }))).toBe(
      entry(edit, "cellXfs", 1).replace(' quotePrefix="1"', ""),
    );
    expect(styles.variant(9, { isQuoted: false })).toBe(9);
    expect(entry(edit, "cellXfs", styles.variant(9, { isQuoted: true }))).toBe(
      entry(edit, "cellXfs", 0).replace("/>", ' quotePrefix="1"/>'),
    );
  });

  test.each([
    ["General", 0],
    ["@", 49],
    ["#,##0", 3],
    ["mm-dd-yy", 14],
    ['0" năm"', 170],
    ["#,##0.0", 171],
  ])("number format %s has the id %d", (code, id) => {
    const edit = editOf(styleSheet(SOURCE));
    const position = StyleEdit.of(edit).styleOf({ ...PLAIN_STYLE, numberFormat: code });
    expect(entry(edit, "cellXfs", position)).toContain(`numFmtId="${id}"`);
  });

  test("an id of Excel's own that the file gives another code is not taken", () => {
    const edit = editOf(styleSheet(`<numFmts><numFmt numFmtId="49" formatCode="0.000"/></numFmts>${FONTS}${XFS}`));
    const position = StyleEdit.of(edit).styleOf({ ...PLAIN_STYLE, numberFormat: "@" });
    expect(entry(edit, "cellXfs", position)).toContain(`numFmtId="164"`);
    expect(entry(edit, "numFmts", 1)).toBe(`<numFmt numFmtId="164" formatCode="@"/>`);
  });

  test("is written with the prefix and the sides the file uses", () => {
    const edit = editOf(
      `<x:styleSheet xmlns:x="${MAIN}"><x:borders><x:border><x:start/><x:end/></x:border></x:borders></x:styleSheet>`,
    );
    StyleEdit.of(edit).styleOf({ ...PLAIN_STYLE, border: true, fill: "#FFFFFF" });
    const text = textOf(edit);
    expect(text).toContain(`<x:start style="thin"><x:color auto="1"/></x:start><x:end style="thin">`);
    expect(text.match(/<(?!\/?x:)[^>]*>/g)).toBeNull();
    expect(
      edit.package
        .xml("xl/styles.xml")
        .root.elements()
        .map(({ name }) => name),
    ).toEqual(["fonts", "fills", "borders", "cellXfs"]);
  });
});

describe("the format of a cell but for a part", () => {
  test("its number format", () => {
    const edit = editOf(styleSheet(SOURCE));
    const position = StyleEdit.of(edit).variant(1, { numberFormat: "dd/mm/yyyy" });
    expect(position).toBe(2);
    expect(entry(edit, "cellXfs", 2)).toBe(
      `<xf numFmtId="171" fontId="1" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1"><alignment wrapText="1"/><protection locked="0"/></xf>`,
    );
    expect(StyleEdit.of(edit).variant(1, { numberFormat: "dd/mm/yyyy" })).toBe(2);
  });

  test("the name of its font, with what is tied to it", () => {
    const edit = editOf(styleSheet(SOURCE));
    const position = StyleEdit.of(edit).variant(1, { fontName: "Times New Roman" });
    expect(entry(edit, "cellXfs", position)).toBe(
      `<xf numFmtId="14" fontId="2" fillId="0" borderId="0" quotePrefix="1" applyFont="1"><alignment wrapText="1"/><protection locked="0"/></xf>`,
    );
    expect(entry(edit, "fonts", 2)).toBe(
      `<font><b/><sz val="12"/><color theme="1"/><name val="Times New Roman"/></font>`,
    );
  });

  test("a font that has no name of its own gets one in its place", () => {
    const edit = editOf(styleSheet(`<fonts><font><sz val="12"/><scheme val="minor"/></font></fonts>${XFS}`));
    StyleEdit.of(edit).variant(0, { fontName: "Arial" });
    expect(entry(edit, "fonts", 1)).toBe(`<font><sz val="12"/><name val="Arial"/></font>`);
  });

  test("nothing is put in where it stays as it is", () => {
    const edit = editOf(styleSheet(SOURCE));
    const was = textOf(edit);
    expect(StyleEdit.of(edit).variant(1, {})).toBe(1);
    expect(textOf(edit)).toBe(was);
  });

  test.each([7, 0])("a format that is not there (%d) is the first one", (xf) => {
    const edit = editOf(styleSheet(SOURCE));
    const position = StyleEdit.of(edit).variant(xf, { numberFormat: "@" });
    expect(entry(edit, "cellXfs", position)).toContain(`numFmtId="49" fontId="0"`);
  });

  test("a format whose font is not there", () => {
    const edit = editOf(styleSheet(`<cellXfs><xf fontId="9"/><xf/></cellXfs>`));
    const styles = StyleEdit.of(edit);
    styles.variant(0, { fontName: "Arial" });
    expect(entry(edit, "fonts", 1)).toBe(`<font><sz val="11"/><name val="Arial"/></font>`);
    expect(entry(edit, "cellXfs", styles.variant(1, { fontName: "Arial" }))).toBe(`<xf fontId="1" applyFont="1"/>`);
  });
});

test("a workbook without styles gets a part of them, in which untouched cells are as they were", () => {
  const parts = openParts(xlsxSheet(`<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>`));
  const edit = new WorkbookEdit(parts);
  expect(StyleEdit.of(edit).styleOf({ ...PLAIN_STYLE, numberFormat: "0.0", bold: true })).toBe(1);
  const written = edit.package.commit();
  expect(written.has("xl/styles.xml")).toBe(true);
  expect(edit.package.contentTypes().of("xl/styles.xml")).toContain("spreadsheetml.styles+xml");
  const before = readParts(parts).sheets[0]?.cells;
  const after = readParts(written).sheets[0]?.cells;
  expect(after?.get(0, 0)).toEqual(before?.get(0, 0));
  expect(after?.get(0, 1)?.style).toEqual({
    numberFormat: "0.0",
    fontName: "Times New Roman",
    bold: true,
    italic: false,
  });
  expect(entry(edit, "cellXfs", 1)).toContain(`xfId="0"`);
});

test.each([
  ["of ours", (styles: StyleEdit) => styles.styleOf(PLAIN_STYLE)],
  ["changed in part", (styles: StyleEdit) => styles.variant(0, { numberFormat: "@" })],
])("a format %s finds fonts, fills and borders to name, also where the file had none", (_, put) => {
  for (const source of [null, styleSheet("")]) {
    const edit = editOf(source);
    put(StyleEdit.of(edit));
    const { root } = edit.package.xml(edit.related("styles") ?? "");
    for (const list of ["fonts", "fills", "borders"])
      expect([list, root.element(list)?.elements()[0]?.name]).toEqual([list, list.slice(0, -1)]);
    expect(root.element("fills")?.elements()).toHaveLength(2);
  }
});

test("a styles part that another has the name of stands beside it", () => {
  const edit = new WorkbookEdit(openParts(xlsxPackage({ "xl/STYLES.xml": "<other/>" })));
  StyleEdit.of(edit);
  expect(edit.related("styles")).toBe("xl/styles1.xml");
});
