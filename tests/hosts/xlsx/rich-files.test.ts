import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellContent, WorkbookChange } from "../../../src/engine/changes/change";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/settings";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { applied, cellChange, changedParts, partsOf } from "../../support/file-host";
import { richPackage } from "../../support/rich-package";
import { contentOfRows } from "../../support/sheet-content";

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx", name)));

/** Files rich in what others lose, of three makes; cells of their first sheet that hold a number, and one that is empty. */
const FILES: readonly (readonly [name: string, bytes: Uint8Array, number: string, empty: string])[] = [
  ["written by hand", richPackage(), "G4", "E4"],
  ["written by openpyxl", fixture("openpyxl.xlsx"), "G4", "C9"],
  ["written by LibreOffice", fixture("libreoffice.xlsx"), "G4", "C9"],
];

const TEXT: CellContent = { kind: "text", text: "Bàn giao đúng hạn" };

/** Without the cells: what an edit of cells must leave alone to the last character. */
function around(sheet: string): string {
  return sheet.replace(/<sheetData>.*<\/sheetData>/su, "<sheetData/>");
}

describe.each(FILES)("a file %s", (_name, bytes, number, empty) => {
  const host = new FileHost(bytes);
  const sheetPart = () => Object.keys(partsOf(bytes)).find((part) => part.endsWith("worksheets/sheet1.xml")) ?? "";

  test("is saved as the very bytes where nothing was changed", () => {
    expect(new FileHost(bytes).toBytes()).toBe(bytes);
  });

  test("an edited cell changes that cell and nothing else in any part", async () => {
    const { bytes: after } = await applied(bytes, await cellChange(host, empty, TEXT));
    const changed = changedParts(bytes, after);
    expect(Object.keys(changed)).toEqual([sheetPart()]);
    const [before = "", now = ""] = changed[sheetPart()] ?? [];
    expect(around(now)).toBe(around(before));
    const cell = new RegExp(`<c r="${empty}"[^>]*?(?:/>|>.*?</c>)`, "su");
    const bare = (text: string) => text.replace(cell, "").replace(/ spans="[^"]*"/gu, "");
    expect(bare(now)).toBe(bare(before));
    expect(now.match(cell)?.[0]).toContain("<is><t>Bàn giao đúng hạn</t></is>");
  });

  test("an edited number changes the totals that stand on it, on every sheet", async () => {
    const { bytes: after, refused } = await applied(
      bytes,
      await cellChange(host, number, { kind: "number", number: 100 }),
    );
    expect(refused).toEqual([]);
    const changed = Object.keys(changedParts(bytes, after));
    expect(changed.every((part) => part.includes("worksheets/sheet"))).toBe(true);
    const values = readWorkbook(after).sheets.flatMap(({ cells }) => {
      const found: unknown[] = [];
      cells.forEach(({ formula, value, formulaValue }) => {
        if (formula !== undefined && formulaValue === "cached") found.push(value);
      });
      return found;
    });
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(Number(value)).toBeGreaterThan(100);
  });

  test("a sheet put in leaves all other parts alone but those that list it", async () => {
    const change: WorkbookChange = { type: "putSheet", sheet: "TH", over: null, content: contentOfRows([["Tổng"]]) };
    const { bytes: after, refused } = await applied(bytes, change);
    expect(refused).toEqual([]);
    const lists =
      /\[Content_Types\]|workbook\.xml(?:\.rels)?$|styles\.xml$|docProps\/app\.xml$|worksheets\/sheet\d+\.xml$/u;
    for (const [part, [before]] of Object.entries(changedParts(bytes, after))) {
      expect(part).toMatch(lists);
      if (part.includes("worksheets/")) expect(before).toBeUndefined();
    }
    expect(readWorkbook(after).sheets.at(-1)?.name).toBe("TH");
  });

  test("rows that come in and go again leave the file as it was, but for the order of calculation", async () => {
    const { host: opened, refused } = await applied(bytes, {
      type: "insertRows",
      sheet: readWorkbook(bytes).sheets[0]?.name ?? "",
      row: 4,
      count: 2,
    });
    expect(refused).toEqual([]);
    const { snapshot } = await opened.read();
    const back = await opened.apply(
      [{ type: "deleteRows", sheet: snapshot.sheets[0]?.name ?? "", row: 4, count: 2 }],
      "x",
    );
    expect(back.refused).toEqual([]);
    const after = readWorkbook(opened.toBytes());
    expect(after).toEqual(readWorkbook(bytes));
    for (const [part, [before = "", now = ""]] of Object.entries(changedParts(bytes, opened.toBytes()))) {
      if (!part.endsWith(".xml") || before === "" || now === "") continue;
      const plain = (text: string) => text.replace(/\sfullCalcOnLoad="[^"]*"|\sspans="[^"]*"/gu, "").length;
      expect([part, Math.abs(plain(now) - plain(before)) < 200]).toEqual([part, true]);
    }
  });

  test("settings and marks go in and out again leaving no part changed", async () => {
    const one = new FileHost(bytes);
    await one.store.save({ ...DEFAULT_SETTINGS, marks: true });
    const { snapshot } = await one.read();
    const cell = { row: 3, column: 1 };
    const message = { vi: "Một câu.", en: "A sentence." };
    const fields = { rule: "x/y", messageId: "z", text: "", fingerprint: "f", severity: "error", message } as const;
    await one.marks.show([{ ...fields, sheet: snapshot.sheets[0]?.name ?? "", cell }]);
    const marked = new FileHost(one.toBytes());
    expect((await marked.store.load()).marks).toBe(true);
    expect(partsOf(one.toBytes())[sheetPart()]).toContain("soat-phu-luc");
    await marked.marks.hide();
    const own = Object.entries(changedParts(bytes, marked.toBytes())).filter(([, [before]]) => before === undefined);
    expect(own.every(([part]) => part.startsWith("customXml/"))).toBe(true);
    expect(partsOf(marked.toBytes())[sheetPart()]).toBe(partsOf(bytes)[sheetPart()]);
  });
});
