import { decodeEntities } from "../../../../src/hosts/xlsx/xml/xml-entities";

describe("decodeEntities", () => {
  test.each([
    ["không có gì", "không có gì"],
    ["&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos;", `<a> & "b" 'c'`],
    ["&amp;lt;", "&lt;"],
    ["K&#7871;&#x20;ho&#x1EA1;ch", "Kế hoạch"],
    ["&#9;&#10;&#13;", "\t\n\r"],
    ["&#x1F600;&#x10000;", "😀\u{10000}"],
    ["&#xE000;&#xFFFD;&#x10FFFF;&#xD7FF;", "\uE000\uFFFD\u{10FFFF}\uD7FF"],
  ])("%j → %j", (raw, text) => {
    expect(decodeEntities(raw)).toBe(text);
  });

  test.each([
    "a & b",
    "a &amp b",
    "&;",
    "&unknown;",
    "&constructor;",
    "&AMP;",
    "&#;",
    "&#x;",
    "&#12a;",
    "&#0;",
    "&#8;",
    "&#xB;",
    "&#x1F;",
    "&#xD800;",
    "&#xDFFF;",
    "&#xFFFE;",
    "&#xFFFF;",
    "&#x110000;",
    "&#99999999999999999999;",
  ])("%j is refused", (raw) => {
    expect(decodeEntities(raw)).toBeNull();
  });
});
