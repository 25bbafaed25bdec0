import { readRichText } from "../../../../src/hosts/xlsx/read/rich-text";
import { readSharedStrings } from "../../../../src/hosts/xlsx/read/shared-strings";
import { scan } from "../../../support/scan";

const THEME = new Map([["minor", "Times New Roman"]]);

function read(content: string) {
  return readRichText(scan(`<si>${content}</si>`), THEME);
}

describe("a string item", () => {
  test.each([
    ["<t>Kế hoạch</t>", "Kế hoạch"],
    ["<t/>", ""],
    ["", ""],
    ["<t>a_x000D_\nb</t>", "a\r\nb"],
    ["<t>&lt;b&gt;</t>", "<b>"],
    ["<t> a\n</t>", "a"],
    ["<t>\t\r\n a</t>", "a"],
    ["<t>   </t>", ""],
    ["<t>\u00A0a\u00A0</t>", "\u00A0a\u00A0"],
    ["<t>_x0020_a</t>", " a"],
    [`<t xml:space="preserve"> a\n</t>`, " a\n"],
    [`<t xml:space="default"> a </t>`, "a"],
    [`<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>`, "東京"],
  ])("%j is the text %j", (content, text) => {
    expect(read(content)).toEqual({ text });
  });

  test("of runs has their fonts", () => {
    const content =
      `<r><t xml:space="preserve">Kế </t></r>` +
      `<r><rPr><b/><rFont val=".VnTime"/><family val="2"/></rPr><t>ho¹ch</t></r>` +
      `<r><rPr><sz val="12"/></rPr><t>!</t></r>` +
      `<r><rPr><scheme val="minor"/></rPr><t>?</t></r>` +
      `<r><rPr><rFont val="Arial"/></rPr><t></t></r>` +
      `<rPh sb="0" eb="1"><t>x</t></rPh>`;
    expect(read(content)).toEqual({ text: "Kế ho¹ch!?", fonts: [null, ".VnTime", null, "Times New Roman"] });
  });
});

test("the table of shared strings keeps the order, empty items included", () => {
  const table = scan(`<sst count="9"><si><t>a</t></si><si/><si><r><t>b</t></r></si><extLst><si/></extLst></sst>`);
  expect(readSharedStrings(table, THEME)).toEqual([{ text: "a" }, { text: "" }, { text: "b", fonts: [null] }]);
});
