import { fileKind } from "../../../../src/hosts/xlsx/package/file-kind";
import { compoundFile } from "../../../support/compound-file";
import { utf16 } from "../../../support/utf16";
import { xlsxPackage, zipParts } from "../../../support/xlsx-package";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("fileKind", () => {
  test.each([
    ["a workbook", xlsxPackage(), "zip"],
    ["an empty archive", zipParts({}), "zip"],
    ["nothing", new Uint8Array(), "empty"],
    ["an .xls", compoundFile("Workbook", "\u0005SummaryInformation"), "xls"],
    ["an .xls of Excel 95", compoundFile("Book"), "xls"],
    ["an encrypted workbook", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["a .doc with an embedded workbook", compoundFile("WordDocument", "ObjectPool", "x", "y", "Workbook"), "word"],
    ["a .ppt", compoundFile("PowerPoint Document"), "powerpoint"],
    ["an .xls whose stream comes last in its sector", compoundFile("a", "b", "Workbook"), "xls"],
    ["another compound file", compoundFile("__properties_version1.0"), "unknown"],
    ["a compound file whose streams only begin alike", compoundFile("Workbook2", "Books", "Boo"), "unknown"],
    ["half a compound file signature", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), "unknown"],
    ["a PDF", bytes("%PDF-1.7\n"), "pdf"],
    ["a web page", bytes("\n <!DOCTYPE html><HTML><body>"), "html"],
    ["a table saved as .xls by a web program", bytes('\uFEFF<meta charset="utf-8"><table border="1">'), "html"],
    ["a web page in XML", bytes('<?xml version="1.0"?><html xmlns="x">'), "html"],
    ["a web page in UTF-16", utf16("\uFEFF<html><head>"), "html"],
    ["an XML spreadsheet of 2003", bytes('<?xml version="1.0"?><Workbook xmlns:html="x">'), "xml"],
    ["comma-separated values", bytes("TT,Nội dung,Chủ trì\n1,Họp,VP"), "text"],
    ["comma-separated values cut inside a letter", bytes("ế".repeat(500)), "text"],
    ["tab-separated values in UTF-16", utf16("\uFEFFTT\tSố"), "text"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), "unknown"],
    ["bytes that are no text", Uint8Array.of(0x41, 0xfe, 0x41, 0xff), "unknown"],
    ["half a byte order mark", Uint8Array.of(0xff, 0x41, 0x41, 0x41), "unknown"],
    ["zeros", new Uint8Array(600), "unknown"],
  ])("%s", (_name, content, kind) => {
    expect(fileKind(content)).toBe(kind);
  });
});
