import { builtinFormat } from "../../../../src/hosts/xlsx/read/builtin-formats";
import { readStyles } from "../../../../src/hosts/xlsx/read/styles";
import { readThemeFonts } from "../../../../src/hosts/xlsx/read/theme-fonts";
import { fileErrorCode } from "../../../support/file-error";
import { scan } from "../../../support/scan";

const THEME = new Map([
  ["major", "Cambria"],
  ["minor", "Arial"],
]);

function styles(inner: string) {
  return readStyles(scan(`<styleSheet>${inner}</styleSheet>`), THEME);
}

function fontOf(font: string) {
  const [style] = styles(`<fonts>${font}</fonts><cellXfs><xf fontId="0"/></cellXfs>`);
  return style && [style.fontName, style.bold, style.italic];
}

function formatOf(id: number | string, formats = "") {
  return styles(`<numFmts>${formats}</numFmts><cellXfs><xf numFmtId="${id}"/></cellXfs>`)[0]?.numberFormat;
}

describe("fonts", () => {
  test.each([
    [`<font><name val="Times New Roman"/></font>`, ["Times New Roman", false, false]],
    [`<font><b/><i/><name val=".VnTime"/></font>`, [".VnTime", true, true]],
    [`<font><b val="1"/><i val="true"/></font>`, ["Calibri", true, true]],
    [`<font><b val="0"/><i val="false"/></font>`, ["Calibri", false, false]],
    [`<font><name val="VNI-Times"/><scheme val="minor"/></font>`, ["VNI-Times", false, false]],
    [`<font><scheme val="major"/></font>`, ["Cambria", false, false]],
    [`<font><scheme val="none"/></font>`, ["Calibri", false, false]],
    [`<font><scheme/></font>`, ["Calibri", false, false]],
    [`<extLst><name val="X"/></extLst><font><name val="Y"/></font>`, ["Y", false, false]],
    [``, ["Calibri", false, false]],
  ])("%s", (font, expected) => {
    expect(fontOf(font)).toEqual(expected);
  });
});

describe("number formats", () => {
  test.each([
    [0, "General"],
    [2, "0.00"],
    [3, "#,##0"],
    [14, "mm-dd-yy"],
    [22, "m/d/yy h:mm"],
    [27, "mm-dd-yy"],
    [31, "mm-dd-yy"],
    [32, "h:mm:ss"],
    [35, "h:mm:ss"],
    [36, "mm-dd-yy"],
    [49, "@"],
    [50, "mm-dd-yy"],
    [58, "mm-dd-yy"],
    [26, "General"],
    [59, "General"],
    [164, "General"],
  ])("%i is %s", (id, code) => {
    expect(formatOf(id)).toBe(code);
  });

  test("a file's own formats go before the built-in ones", () => {
    const own = `<numFmt numFmtId="14" formatCode="dd/mm/yyyy"/><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m_x002F_yyyy"/>`;
    expect(formatOf(14, own)).toBe("dd/mm/yyyy");
    expect(formatOf(164, own)).toBe('"Tháng "m/yyyy');
    expect(formatOf(2, own)).toBe("0.00");
    expect(formatOf(2, `<numFmt numFmtId="2"/><other numFmtId="2" formatCode="0"/>`)).toBe("0.00");
  });

  test("of money and accounting", () => {
    const codes = [5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44].map(builtinFormat);
    expect(codes.every((code) => code?.includes("#,##0"))).toBe(true);
    expect(new Set(codes).size).toBe(12);
  });

  test("no number", () => {
    expect(fileErrorCode(() => formatOf("một"))).toBe("damaged");
  });
});

test("one style per cell format, those of named styles and differences left aside", () => {
  const list = styles(
    `<fonts><font><name val="A"/></font><font><name val="B"/><b/></font></fonts>` +
      `<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>` +
      `<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="1" applyFont="0"/><xf/><xf fontId="7"/><other/></cellXfs>` +
      `<dxfs><dxf><font><name val="C"/></font></dxf></dxfs>`,
  );
  expect(list.map(({ numberFormat, fontName, bold }) => [numberFormat, fontName, bold])).toEqual([
    ["General", "A", false],
    ["0%", "B", true],
    ["General", "A", false],
    ["General", "Calibri", false],
  ]);
});

test("fonts of a theme", () => {
  const theme = scan(
    `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:latin typeface="X"/></a:clrScheme><a:fontScheme name="Office">` +
      `<a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="Y"/></a:majorFont>` +
      `<a:minorFont><a:font script="Viet" typeface="Z"/><a:latin typeface="Calibri"/></a:minorFont>` +
      `<a:otherFont><a:latin typeface="W"/></a:otherFont>` +
      `</a:fontScheme></a:themeElements><a:extraClrSchemeLst/></a:theme>`,
  );
  expect([...readThemeFonts(theme)]).toEqual([
    ["major", "Cambria"],
    ["minor", "Calibri"],
  ]);
  const empty = `<theme><themeElements><fontScheme><minorFont><latin typeface=""/></minorFont></fontScheme></themeElements></theme>`;
  expect(readThemeFonts(scan(empty)).size).toBe(0);
});
