import { PlainString } from "../../../../src/hosts/xlsx/read/plain-string";

function readPlain(element: string): string | null {
  const plain = new PlainString();
  const before = "<si>";
  const end = plain.read(`${before}${element}</si>`, before.length);
  if (end < 0) return null;
  expect(end).toBe(before.length + element.length);
  return plain.value;
}

test.each([
  ["<t>Kế hoạch</t>", "Kế hoạch"],
  ["<t></t>", ""],
  ["<t>a b\nc</t>", "a b\nc"],
  ["<t>\u00A0a</t>", "\u00A0a"],
  ["<t>a > b</t>", "a > b"],
  [`<t xml:space="preserve"> a\n</t>`, " a\n"],
])("%j is the text %j", (element, text) => {
  expect(readPlain(element)).toBe(text);
});

test.each([
  "<t/>",
  "<x:t>a</x:t>",
  "<t >a</t>",
  "<t>a</t >",
  `<t xml:space='preserve'>a</t>`,
  `<t xml:space="default">a</t>`,
  "<t>a &amp; b</t>",
  "<t>a\r\nb</t>",
  "<t>a_x000D_b</t>",
  "<t> a</t>",
  "<t>a\t</t>",
  "<t>a<!-- b --></t>",
  "<t><![CDATA[a]]></t>",
  "<t>a",
  "<r><t>a</t></r>",
])("%j is left to the scanner", (element) => {
  expect(readPlain(element)).toBeNull();
});
