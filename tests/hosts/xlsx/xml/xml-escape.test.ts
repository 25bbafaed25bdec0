import { encodeXString, escapeText } from "../../../../src/hosts/xlsx/xml/xml-escape";
import { decodeXString } from "../../../../src/hosts/xlsx/xml/xsd-values";

test.each([
  ["_x0041_", "_x005F_x0041_"],
  ["a_x000a_b", "a_x005F_x000a_b"],
  ["_x41_", "_x41_"],
  ["tên_x", "tên_x"],
])("%s is written as %s and read back as it is", (text, written) => {
  expect(encodeXString(text)).toBe(written);
  expect(decodeXString(written)).toBe(text);
});

test.each([
  ["Quý I", "Quý I"],
  ["a & b < c > d", "a &amp; b &lt; c &gt; d"],
  ["dòng\r\nkhác\tô", "dòng&#13;\nkhác\tô"],
  ["a\u0000b\u000bc\ufffe", "abc"],
  ["nửa \ud800 đôi \udc00", "nửa  đôi "],
  ["cả đôi 😀", "cả đôi 😀"],
])("%j between tags is %j", (text, written) => {
  expect(escapeText(text)).toBe(written);
});
