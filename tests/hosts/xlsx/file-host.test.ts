import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { PORTABLE_CODEC } from "../../../src/hosts/xlsx/package/portable-codec";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { WorkbookFileError } from "../../../src/hosts/xlsx/workbook-file-error";
import type { ApplyResult, CleanCopy } from "../../../src/hosts/workbook-host";
import type { WorkbookSettings } from "../../../src/engine/index";
import { checkWorkbook } from "../../../src/engine/index";
import { relationships, workbook, worksheet, xlsxPackage } from "../../support/xlsx-package";

/** What only a change or our settings lead to is read only then: the file opens, whatever is in there. */
const BROKEN = "<xdr:wsDr><";
const BYTES = xlsxPackage({
  "xl/workbook.xml": workbook(['<sheet name="PL" sheetId="1" r:id="rId1"/>']),
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["customXml", "../customXml/item1.xml"],
  ]),
  "xl/worksheets/sheet1.xml": worksheet('<sheetData/><drawing r:id="rId1"/>'),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([["drawing", "../drawings/drawing1.xml"]]),
  "xl/drawings/drawing1.xml": BROKEN,
  "customXml/item1.xml": "<a>",
});

/** The same with one byte of the settings' part flipped. */
function withDamagedSettings(): Uint8Array {
  const bytes = BYTES.slice();
  const at = Buffer.from(bytes).indexOf("customXml/item1.xml") + "customXml/item1.xml".length;
  bytes[at] = (bytes[at] ?? 0) ^ 0x20;
  return bytes;
}

test.each<[string, () => Uint8Array, (host: FileHost) => Promise<ApplyResult | CleanCopy | WorkbookSettings>]>([
  [
    "a change that runs into a damaged part",
    () => BYTES,
    (host) => host.apply([{ type: "insertRows", sheet: "PL", row: 0, count: 1 }], "x"),
  ],
  ["settings in a damaged part", withDamagedSettings, (host) => host.store.load()],
  ["a copy of a file with one", withDamagedSettings, (host) => host.cleanCopy()],
])("%s rejects with the sentence of the file, and nothing is written", async (_what, bytes, act) => {
  const before = bytes();
  const host = new FileHost(before);
  const asked = act(host);
  await expect(asked).rejects.toThrow(WorkbookFileError);
  expect(host.toBytes()).toBe(before);
  expect(await host.lastRun()).toBeNull();
});

test("reads, writes and copies with the codec it is given", async () => {
  const called: string[] = [];
  const noted = <Args extends unknown[], Result>(name: string, work: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      called.push(name);
      return work(...args);
    };
  };
  const { inflate, deflate, crc32, utf8 } = PORTABLE_CODEC;
  const codec = {
    inflate: noted("inflate", inflate),
    deflate: noted("deflate", deflate),
    crc32,
    utf8: noted("utf8", utf8),
  };
  const host = new FileHost(xlsxPackage(), { codec });
  expect(new Set(called)).toEqual(new Set(["inflate", "utf8"]));
  const cell = { row: 0, column: 0 };
  const after = { kind: "number", number: 1 } as const;
  await host.apply([{ type: "setCell", sheet: "Sheet1", cell, before: { kind: "empty" }, after }], "x");
  host.toBytes();
  expect(called).toContain("deflate");
  const whenSaved = called.splice(0);
  await host.cleanCopy();
  expect(called.length).toBeGreaterThan(whenSaved.length);
});

test("what was taken back is written again, until something else is written", async () => {
  const host = new FileHost(xlsxPackage());
  const put = (text: string) => {
    const change = { type: "setCell", sheet: "Sheet1", cell: { row: 0, column: 0 } } as const;
    return host.apply([{ ...change, before: { kind: "empty" }, after: { kind: "text", text } }], text);
  };
  const state = async () => {
    const value = (await host.read()).snapshot.sheets[0]?.cells.get(0, 0)?.value;
    return [value, (await host.lastRun())?.label, (await host.nextRun())?.label];
  };
  await put("a");
  expect(await state()).toEqual(["a", "a", undefined]);
  expect((await host.undo()).applied).toBe(1);
  expect(await state()).toEqual([undefined, undefined, "a"]);
  expect((await host.redo()).applied).toBe(1);
  expect(await state()).toEqual(["a", "a", undefined]);
  expect((await host.redo()).applied).toBe(0);
  await host.undo();
  await host.apply([], "nothing");
  expect(await state()).toEqual([undefined, undefined, "a"]);
  await put("b");
  expect(await state()).toEqual(["b", "b", undefined]);
  expect(await host.nextRun()).toBeNull();
});

test("marks are in what is saved, in place of those before, until they are hidden", async () => {
  const sample = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
  const { findings } = checkWorkbook(readWorkbook(sample)).report;
  const marksIn = (bytes: Uint8Array) =>
    Object.values(unzipSync(bytes)).reduce((sum, part) => sum + strFromU8(part).split("<cfRule").length - 1, 0);
  const before = marksIn(sample);
  const host = new FileHost(sample);
  await host.marks.show(findings);
  const saved = host.toBytes();
  expect(marksIn(saved)).toBeGreaterThan(before);
  const again = new FileHost(saved);
  await again.marks.show(findings);
  expect(marksIn(again.toBytes())).toBe(marksIn(saved));
  await again.marks.hide();
  expect(marksIn(again.toBytes())).toBe(before);
});
