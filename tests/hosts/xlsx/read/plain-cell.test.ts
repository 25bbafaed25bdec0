import { PlainCell } from "../../../../src/hosts/xlsx/read/plain-cell";

/** What it says of a cell that stands somewhere in a text; null where it is not plain. */
function readPlain(cell: string) {
  const plain = new PlainCell();
  const before = "<row>";
  const end = plain.read(`${before}${cell}<c r="ZZ9" s="9" t="s"><v>9</v></c>`, before.length);
  if (end < 0) return null;
  expect(end).toBe(before.length + cell.length);
  const { row, column, style, shared, value, elements } = plain;
  return { row, column, style, shared, value, elements };
}

const NOTHING = { row: 0, column: 0, style: 0, shared: -1, value: null, elements: 1 };

describe("a plain cell", () => {
  test.each<[string, Partial<ReturnType<typeof readPlain>>]>([
    ["<c/>", {}],
    ["<c></c>", {}],
    [`<c r="A1"/>`, { row: 1, column: 1 }],
    [`<c r="AB1048576" s="12"/>`, { row: 1_048_576, column: 28, style: 12 }],
    [`<c r="XFD5" s="0"></c>`, { row: 5, column: 16_384 }],
    [`<c s="3" t="s"/>`, { style: 3 }],
    [`<c r="B20" s="3" t="s"><v>120</v></c>`, { row: 20, column: 2, style: 3, shared: 120, elements: 2 }],
    [`<c t="s"><v>0</v></c>`, { shared: 0, elements: 2 }],
    [`<c t="n"><v>0</v></c>`, { value: 0, elements: 2 }],
    ["<c><v>1234567890</v></c>", { value: 1_234_567_890, elements: 2 }],
    ["<c><v>12345678901234567890</v></c>", { value: 12_345_678_901_234_567_890, elements: 2 }],
    ["<c><v>1.5</v></c>", { value: 1.5, elements: 2 }],
    ["<c><v>-2</v></c>", { value: -2, elements: 2 }],
    ["<c><v>4.2E-7</v></c>", { value: 4.2e-7, elements: 2 }],
    ["<c><v>1e+3</v></c>", { value: 1000, elements: 2 }],
    [`<c t="inlineStr"><is><t>Họp</t></is></c>`, { value: "Họp", elements: 3 }],
    [`<c t="inlineStr"><is><t xml:space="preserve"> Họp</t></is></c>`, { value: " Họp", elements: 3 }],
    [`<c t="inlineStr"/>`, {}],
  ])("%s", (cell, expected) => {
    expect(readPlain(cell)).toEqual({ ...NOTHING, ...expected });
  });

  test("is none of what was read before it", () => {
    const plain = new PlainCell();
    plain.read(`<c r="B20" s="3" t="s"><v>120</v></c>`, 0);
    plain.read("<c/>", 0);
    expect(plain).toMatchObject(NOTHING);
  });
});

describe("left to the scanner", () => {
  test.each([
    ["another element", "<col/>"],
    ["a comment", "<!-- <c/> -->"],
    ["the end of the row", "</row>"],
    ["white space before it", " <c/>"],
    ["a prefix", `<x:c r="A1"/>`],
    ["another attribute", `<c r="A1" cm="1"/>`],
    ["another order", `<c t="s" s="1"><v>1</v></c>`],
    ["an attribute twice", `<c r="A1" r="A1"/>`],
    ["single quotes", `<c r='A1'/>`],
    ["two blanks", `<c  r="A1"/>`],
    ["a blank at the end", `<c r="A1" />`],
    ["blanks around the equals sign", `<c r = "A1"/>`],
    ["an address without letters", `<c r="1"/>`],
    ["an address without a row", `<c r="A"/>`],
    ["an address in small letters", `<c r="a1"/>`],
    ["an address with a leading zero", `<c r="A01"/>`],
    ["an address with more behind it", `<c r="A1:B2"/>`],
    ["a format that is none", `<c s="x"/>`],
    ["a format left blank", `<c s=""/>`],
    ["a format of too many digits", `<c s="00000000001"/>`],
    ["a shared string of too many digits", `<c t="s"><v>00000000001</v></c>`],
    ["a shared string that is no place", `<c t="s"><v>1.5</v></c>`],
    ["a type of its own", `<c t="str"><v>1</v></c>`],
    ["a truth value", `<c t="b"><v>1</v></c>`],
    ["a type that only begins as one", `<c t="si"><v>1</v></c>`],
    ["no value in its element", "<c><v></v></c>"],
    ["an empty element", "<c><v/></c>"],
    ["no number", "<c><v>-</v></c>"],
    ["a number beyond all", "<c><v>1e999</v></c>"],
    ["a number of another base", "<c><v>0x10</v></c>"],
    ["a blank beside the number", "<c><v>1 </v></c>"],
    ["a reference", "<c><v>&#49;</v></c>"],
    ["a comment in the value", "<c><v>1<!-- 2 --></v></c>"],
    ["a formula", "<c><f>A1</f><v>1</v></c>"],
    ["something behind the value", "<c><v>1</v><x/></c>"],
    ["a blank in an end tag", "<c><v>1</v ></c>"],
    ["another end tag", "<c><v>1</v></x>"],
    ["an inline string as a value", `<c t="inlineStr"><v>1</v></c>`],
    ["an inline string of another type", `<c t="s"><is><t>1</t></is></c>`],
    ["an inline string of runs", `<c t="inlineStr"><is><r><t>1</t></r></is></c>`],
    ["an inline string with more in it", `<c t="inlineStr"><is><t>1</t><t>2</t></is></c>`],
    ["an inline string that does not end", `<c t="inlineStr"><is><t>1</t></is><v/></c>`],
    ["a tag without end", `<c r="A1"`],
    ["a slash alone", "<c/ >"],
  ])("%s", (_what, cell) => {
    expect(readPlain(cell)).toBeNull();
  });
});
