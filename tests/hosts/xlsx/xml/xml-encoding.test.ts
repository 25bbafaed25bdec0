import { decodeXml } from "../../../../src/hosts/xlsx/xml/xml-encoding";
import { utf16 } from "../../../support/utf16";

const TEXT = "<a>Kế hoạch</a>";

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe("decodeXml", () => {
  test.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a byte order mark", utf8("\uFEFF" + TEXT)],
    ["UTF-16 LE with a byte order mark", utf16("\uFEFF" + TEXT, true)],
    ["UTF-16 BE with a byte order mark", utf16("\uFEFF" + TEXT, false)],
    ["UTF-16 LE", utf16(TEXT, true)],
    ["UTF-16 BE", utf16(TEXT, false)],
  ])("%s", (_name, encoded) => {
    expect(decodeXml(encoded)).toBe(TEXT);
  });

  test.each([
    ["declared UTF-8", `<?xml version="1.0" encoding="UTF-8"?>`],
    ["declared in single quotes", `<?xml version='1.0' encoding = 'utf-8' ?>`],
    ["declared UTF-16 in spite of single bytes", `<?xml version="1.0" encoding="UTF-16"?>`],
    ["a declaration without encoding", `<?xml version="1.0" standalone="yes"?>`],
  ])("%s", (_name, declaration) => {
    expect(decodeXml(utf8(declaration + TEXT))).toBe(declaration + TEXT);
  });

  test("another declared encoding", () => {
    const declaration = `<?xml version="1.0" encoding="windows-1252"?>`;
    const encoded = Uint8Array.from([...utf8(declaration), 0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]);
    expect(decodeXml(encoded)).toBe(declaration + "<a>é</a>");
  });

  test("a zero byte alone makes no UTF-16", () => {
    expect([bytes(0x61, 0), bytes(0, 0x61)].map((encoded) => decodeXml(encoded))).toEqual(["a\0", "\0a"]);
  });

  test("an encoding named in the content is no declaration", () => {
    const text = `<a encoding="windows-1252">é</a>`;
    expect(decodeXml(utf8(text))).toBe(text);
  });

  test.each([
    ["bytes that are no UTF-8", bytes(0x3c, 0x61, 0xff, 0x3e)],
    ["half a byte order mark", bytes(0xff, 0x3c)],
    ["the other half", bytes(0x3c, 0xfe)],
    ["half of one the other way round", bytes(0xfe, 0x3c)],
    ["and its other half", bytes(0x3c, 0xff)],
    ["half a UTF-16 character", bytes(0xff, 0xfe, 0x3c)],
    ["an unknown encoding", utf8(`<?xml version="1.0" encoding="x-nothing"?><a/>`)],
  ])("%s is refused", (_name, encoded) => {
    expect(decodeXml(encoded)).toBeNull();
  });
});
