import { contentOf } from "../../../src/engine/changes/cell-content";
import { gridFingerprint } from "../../../src/engine/changes/content-fingerprint";
import type { CellContent, SetCellChange, WorkbookChange } from "../../../src/engine/changes/change";
import type { Finding, Severity } from "../../../src/engine/findings/finding";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/settings";
import { formatAddress, parseAddress, parseRange } from "../../../src/engine/snapshot/address";
import { formatReference } from "../../../src/engine/snapshot/local-name";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { HostError, type WorkbookHost } from "../../../src/hosts/workbook-host";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { removeHost } from "../../support/excel-host/use-host";
import { contentOfRows } from "../../support/sheet-content";
import { relationships, styleSheet, workbook, worksheet, xlsxPackage } from "../../support/xlsx-package";
import { HOSTS } from "./hosts";

const PLAN = "Phụ lục";
const text = (value: string) => `<is><t>${value}</t></is>`;
const row = (number: number, ...cells: readonly (string | number | null)[]) => {
  const written = cells.map((value, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    return value.startsWith("=")
      ? `<c r="${place}"><f>${value.slice(1)}</f><v>6</v></c>`
      : `<c r="${place}" t="inlineStr">${text(value)}</c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
};

const FILLS = "<fills><fill><patternFill/></fill></fills><borders><border/></borders>";
const xf = (numFmtId: number, protection: string) =>
  `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection ${protection}/></xf>`;
/** Closed, open, closed outright, open and of the format "@". */
const HALF_OPEN = '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"/><c r="D1" s="3"/></row>';

const BYTES = xlsxPackage({
  "xl/workbook.xml": workbook(
    [
      `<sheet name="${PLAN}" sheetId="1" r:id="rId1"/>`,
      '<sheet name="Khóa" sheetId="2" r:id="rId2"/>',
      '<sheet name="Khác" sheetId="3" r:id="rId3"/>',
      '<sheet name="Mở một phần" sheetId="4" r:id="rId4"/>',
      '<sheet name="Cho định dạng" sheetId="5" r:id="rId5"/>',
    ],
    "",
    `<definedNames><definedName name="Viec" localSheetId="0">'${PLAN}'!$B$2:$B$4</definedName></definedNames>`,
  ),
  "xl/worksheets/sheet1.xml": worksheet(
    `<sheetData>${[
      row(1, "TT", "Nội dung", "Chủ trì", "Kinh phí"),
      row(2, 1, "Xây dựng kế hoạch kiểm tra", "Văn phòng", 1),
      row(3, 2, "Tổng kết phong trào thi đua", null, 2),
      row(4, 3, "Khảo sát nhu cầu bồi dưỡng", null, 3),
      row(5, null, "Tổng cộng", null, "=SUM(D2:D4)"),
      row(7, "Ghi chú", null, null, null),
    ].join("")}</sheetData><mergeCells count="1"><mergeCell ref="A7:C7"/></mergeCells>`,
  ),
  "xl/worksheets/sheet2.xml": worksheet(
    `<sheetData>${row(1, "khóa")}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>`,
  ),
  "xl/worksheets/sheet3.xml": worksheet(`<sheetData>${row(1, `='${PLAN}'!D5`)}</sheetData>`),
  "xl/worksheets/sheet4.xml": worksheet(`<sheetData>${HALF_OPEN}</sheetData><sheetProtection sheet="1"/>`),
  "xl/worksheets/sheet5.xml": worksheet(
    `<sheetData>${HALF_OPEN}</sheetData><sheetProtection sheet="1" formatCells="0"/>`,
  ),
  "xl/styles.xml": styleSheet(
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>${FILLS}<cellXfs count="4">${[
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
      xf(0, 'locked="0"'),
      xf(0, 'locked="1" hidden="1"'),
      xf(49, 'locked="0"'),
    ].join("")}</cellXfs>`,
  ),
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["worksheet", "worksheets/sheet3.xml"],
    ["worksheet", "worksheets/sheet4.xml"],
    ["worksheet", "worksheets/sheet5.xml"],
    ["styles", "styles.xml"],
  ]),
});

afterEach(removeHost);

function at(address: string) {
  const cell = parseAddress(address);
  if (!cell) throw new Error(address);
  return cell;
}

function area(address: string) {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  return range;
}

/** Cells by address: texts and numbers as they are, formulas with "=" and their value. */
function contents(snapshot: WorkbookSnapshot, name = PLAN): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  snapshot.sheets
    .find((sheet) => sheet.name === name)
    ?.cells.forEach((cell, r, column) => {
      const { value, formula } = cell;
      if (value === null && formula === undefined) return;
      found[formatAddress({ row: r, column })] =
        formula === undefined ? value : `=${formula} → ${JSON.stringify(value)}`;
    });
  return found;
}

/** All that a reader of the workbook can tell. */
function image({ sheets, definedNames }: WorkbookSnapshot): unknown {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: contents({ sheets: [sheet], definedNames, dateSystem: 1900 }, sheet.name),
      styles: sheet.cells.rowNumbers().map((r) => sheet.cells.row(r).map(([column, { style }]) => [r, column, style])),
      merges: sheet.merges?.map((one) => JSON.stringify(one)).sort(),
    })),
    names: definedNames.map(({ name, sheet, refersTo }) => [name, sheet, refersTo]).sort(),
  };
}

function set(
  address: string,
  before: CellContent,
  after: CellContent,
  more: Partial<SetCellChange> = {},
): SetCellChange {
  return { type: "setCell", sheet: PLAN, cell: at(address), before, after, ...more };
}

const EMPTY: CellContent = { kind: "empty" };
const onHalfOpen = (address: string, after: CellContent, more: Partial<SetCellChange> = {}) =>
  set(address, EMPTY, after, { sheet: "Mở một phần", ...more });
const onFormattable = (address: string, after: CellContent, more: Partial<SetCellChange> = {}) =>
  set(address, EMPTY, after, { sheet: "Cho định dạng", ...more });
const words = (value: string): CellContent => ({ kind: "text", text: value });
const amount = (value: number): CellContent => ({ kind: "number", number: value });
const SUMMARY = contentOfRows([
  ["Tiêu đề", 1],
  ["Tổng", { kind: "formula", formula: `SUM('${PLAN}'!D2:D4)`, cached: 6 }],
]);

function finding(address: string, severity: Severity = "error"): Finding {
  const message = { vi: "Một câu.", en: "A sentence." };
  const fields = { rule: "x/y", messageId: "z", text: "", fingerprint: address };
  return { ...fields, severity, sheet: PLAN, cell: at(address), message };
}

/** Formulas without their values: not every host calculates at once. */
function formulas(found: Record<string, unknown>): Record<string, unknown> {
  const bare = Object.entries(found).map(([address, value]) => [address, String(value).replace(/ → .*/u, "")]);
  return Object.fromEntries(bare) as Record<string, unknown>;
}

describe.each(HOSTS)("%s", (_name, open) => {
  let host: WorkbookHost;
  let bytes: () => Promise<Uint8Array>;
  let before: unknown;

  beforeEach(async () => {
    ({ host, bytes } = await open(BYTES));
    before = image((await host.read()).snapshot);
  });

  const read = async () => (await host.read()).snapshot;
  const apply = async (...changes: readonly WorkbookChange[]) => {
    const { applied, refused, cancelled } = await host.apply(changes, "Ghi");
    expect(cancelled).toBe(false);
    for (const { sentence } of refused) expect(sentence.vi).toMatch(/\p{L}{3}.*\.$/u);
    return [applied, ...refused.map(({ code }) => code)];
  };
  const undoAll = async () => {
    expect((await host.undo()).refused).toEqual([]);
    expect(image(await read())).toEqual(before);
    expect(await host.lastRun()).toBeNull();
  };

  test("reads what the file holds, whole and sheet by sheet", async () => {
    const { snapshot, source } = await host.read();
    expect(source).toBe("file");
    expect(image(snapshot)).toEqual(image(readWorkbook(BYTES)));
    const sheet = await host.readSheet(PLAN);
    expect(contents({ ...snapshot, sheets: [sheet] })).toEqual(contents(snapshot));
    await expect(host.readSheet("Không có")).rejects.toThrow(HostError);
  });

  test("can do everything, and says so", () => {
    expect(host.capabilities).toMatchObject({
      mode: "full",
      settingsInWorkbook: true,
      fullSnapshot: true,
      reasons: [],
    });
  });

  test("a copy for submission is without our settings, and the workbook keeps them", async () => {
    await host.store.save({ ...DEFAULT_SETTINGS, rulesOff: ["time/vague"] });
    const copy = await host.cleanCopy?.();
    expect(copy?.refused).toEqual([]);
    expect(image(readWorkbook(copy?.bytes ?? new Uint8Array()))).toEqual(image(readWorkbook(BYTES)));
    const opened = await open(copy?.bytes ?? new Uint8Array());
    expect(await opened.host.store.load()).toEqual(DEFAULT_SETTINGS);
    ({ host } = opened);
  });

  test.each<[string, CellContent, unknown]>([
    ["a text", words("Phòng A"), "Phòng A"],
    ["a text that looks like a formula", words("=1+1"), "=1+1"],
    ["a text that looks like a number", words("0012"), "0012"],
    ["a text that looks like a date", words("01/02"), "01/02"],
    ["a text with an apostrophe", words("'tên"), "'tên"],
    ["a text in decomposed letters", words("Phòng".normalize("NFD")), "Phòng".normalize("NFD")],
    ["a text of two lines", words("một\nhai"), "một\nhai"],
    ["a number", amount(2.5), 2.5],
    ["a truth value", { kind: "boolean", boolean: true }, true],
    ["a formula", { kind: "formula", formula: "D2+D3", cached: 3 }, "=D2+D3 → 3"],
  ])("writes %s, and takes it back", async (_what, content, expected) => {
    expect(await apply(set("C3", EMPTY, content))).toEqual([1]);
    expect(contents(await read())).toEqual({ ...contents(readWorkbook(BYTES)), C3: expected });
    expect(await host.lastRun()).toEqual({ label: "Ghi", applied: 1 });
    await undoAll();
  });

  test("empties a cell, and takes it back", async () => {
    expect(await apply(set("C2", words("Văn phòng"), EMPTY))).toEqual([1]);
    const { C2: _gone, ...rest } = contents(readWorkbook(BYTES));
    expect(contents(await read())).toEqual(rest);
    await undoAll();
  });

  test("sets number format and font with the value, or takes over the whole format of another cell", async () => {
    const date = { numberFormat: "dd/mm/yyyy", fontName: "Times New Roman" };
    expect(await apply(set("C3", EMPTY, amount(46_000), date))).toEqual([1]);
    expect(await apply(set("C4", EMPTY, amount(46_001), { formatFrom: at("C3") }))).toEqual([1]);
    const { cells } = (await read()).sheets[0] ?? {};
    expect(cells?.at(at("C3"))?.style).toMatchObject(date);
    expect(cells?.at(at("C4"))?.style).toMatchObject(date);
    await host.undo();
    await undoAll();
  });

  test("a number that changes changes the totals", async () => {
    expect(await apply(set("D2", amount(1), amount(11)))).toEqual([1]);
    const snapshot = await read();
    expect(contents(snapshot)["D5"]).toBe("=SUM(D2:D4) → 16");
    expect(contents(snapshot, "Khác")["A1"]).toBe(`='${PLAN}'!D5 → 16`);
    await undoAll();
  });

  test.each<[string, WorkbookChange, string]>([
    ["a cell that holds something else", set("C2", words("khác"), EMPTY), "changed"],
    ["a cell inside a merged area", set("B7", EMPTY, amount(1)), "merged"],
    ["a sheet that is not there", set("A1", EMPTY, amount(1), { sheet: "Mất" }), "sheetMissing"],
    ["a protected sheet", set("B1", EMPTY, amount(1), { sheet: "Khóa" }), "protected"],
    [
      "a new sheet with a name that is taken",
      { type: "putSheet", sheet: "KHÁC", over: null, content: SUMMARY },
      "sheetExists",
    ],
    [
      "a sheet of the user's, to be made anew",
      { type: "putSheet", sheet: "Khác", over: "x", content: SUMMARY },
      "sheetExists",
    ],
    ["a sheet of the user's, to be deleted", { type: "removeSheet", sheet: "Khác", before: "x" }, "sheetExists"],
  ])("refuses %s with a sentence and changes nothing", async (_what, change, code) => {
    expect(await apply(change)).toEqual([0, code]);
    expect(image(await read())).toEqual(before);
    expect(await host.lastRun()).toBeNull();
  });

  test("a formula that was changed since is left alone, where a cell is written twice before it too", async () => {
    const old: CellContent = { kind: "formula", formula: "SUM(D2:D3)", cached: 3 };
    const twice = [set("C3", EMPTY, words("Một")), set("C3", words("Một"), words("Hai"))];
    expect(await apply(...twice, set("D5", old, EMPTY))).toEqual([2, "changed"]);
    await undoAll();
  });

  test("a formula is known again that reaches further since a row came in before it", async () => {
    const sum: CellContent = { kind: "formula", formula: "SUM(D2:D4)", cached: 6 };
    expect(await apply({ type: "insertRows", sheet: PLAN, row: 2, count: 1 }, set("D6", sum, EMPTY))).toEqual([2]);
    await undoAll();
  });

  test.each<[string, SetCellChange, string | null]>([
    ["a number into an open cell", onHalfOpen("B1", amount(1)), null],
    ["a text into an open cell", onHalfOpen("B1", words("một")), null],
    ["a text like a number into an open cell", onHalfOpen("B1", words("0012")), null],
    ["a text into one of the format @", onHalfOpen("D1", words("một")), null],
    ["a number into one of the format @", onHalfOpen("D1", amount(1)), "protected"],
    ["a cell that says nothing of locks", onHalfOpen("A1", amount(1)), "protected"],
    ["a locked cell", onHalfOpen("C1", amount(1)), "protected"],
    ["a cell without a format", onHalfOpen("F9", amount(1)), "protected"],
    ["another number format", onHalfOpen("B1", amount(1), { numberFormat: "0.00" }), "protected"],
    ["the number format there is", onHalfOpen("B1", amount(1), { numberFormat: "General" }), null],
    ["another font", onHalfOpen("B1", amount(1), { fontName: "Times New Roman" }), "protected"],
    ["the format of another cell", onHalfOpen("B1", amount(1), { formatFrom: at("D1") }), "protected"],
    ["another number format, allowed", onFormattable("B1", amount(1), { numberFormat: "0.00" }), null],
    ["another font, allowed", onFormattable("B1", amount(1), { fontName: "Times New Roman" }), null],
    ["a number into one of the format @, formats allowed", onFormattable("D1", amount(1)), null],
    ["a locked cell, formats allowed", onFormattable("A1", amount(1)), "protected"],
    [
      "the format of another cell, formats allowed",
      onFormattable("B1", amount(1), { formatFrom: at("D1") }),
      "protected",
    ],
  ])("on a protected sheet: %s", async (_what, change, code) => {
    expect(await apply(change)).toEqual(code === null ? [1] : [0, code]);
    const { number, text: written } = change.after as { number?: number; text?: string };
    const stands = code === null ? { [formatAddress(change.cell)]: number ?? written } : {};
    expect(contents(await read(), change.sheet)).toEqual(stands);
    expect(await host.lastRun()).toEqual(code === null ? { label: "Ghi", applied: 1 } : null);
    if (code === null) await host.undo();
    expect(image(await read())).toEqual(before);
  });

  test("what is refused leaves the rest to be written", async () => {
    expect(await apply(set("C2", words("khác"), EMPTY), set("C3", EMPTY, words("Phòng A")))).toEqual([1, "changed"]);
    await undoAll();
  });

  test("what stands there already is as good as written", async () => {
    const change = set("C2", words("khác"), words("Văn phòng"));
    expect(await apply(change, set("C3", EMPTY, words("Phòng A")))).toEqual([2]);
    await host.undo();
    expect(image(await read())).toEqual(before);
  });

  test("a change that was worked out before rows came in finds its task", async () => {
    const stale = set("C3", EMPTY, words("Phòng A"), {
      anchor: { rowContent: "Tổng kết phong trào thi đua", header: "Chủ trì" },
    });
    expect(await apply({ type: "insertRows", sheet: PLAN, row: 1, count: 2 })).toEqual([1]);
    expect(await apply(stale)).toEqual([1]);
    expect(contents(await read())["C5"]).toBe("Phòng A");
    await host.undo();
    await undoAll();
  });

  test.each<[string, WorkbookChange, Record<string, unknown>]>([
    [
      "inserts rows",
      { type: "insertRows", sheet: PLAN, row: 3, count: 2 },
      { B3: "Tổng kết phong trào thi đua", B6: "Khảo sát nhu cầu bồi dưỡng", D7: "=SUM(D2:D6)", A9: "Ghi chú" },
    ],
    [
      "deletes rows",
      { type: "deleteRows", sheet: PLAN, row: 2, count: 1 },
      { B3: "Khảo sát nhu cầu bồi dưỡng", D4: "=SUM(D2:D3)", A6: "Ghi chú" },
    ],
    [
      "inserts a column",
      { type: "insertColumn", sheet: PLAN, column: 3, headerRow: 0, header: "Hạn" },
      { D1: "Hạn", E1: "Kinh phí", E5: "=SUM(E2:E4)" },
    ],
  ])("%s, and takes it back", async (_what, change, expected) => {
    expect(await apply(change)).toEqual([1]);
    expect(formulas(contents(await read()))).toMatchObject(expected);
    await undoAll();
  });

  test("gives a range a name of its sheet's own, moves it and takes it away", async () => {
    const named = async () => (await read()).definedNames.find(({ name }) => name === "Cua_Ta");
    const change = (from: string | null, to: string | null): WorkbookChange => ({
      type: "setName",
      sheet: PLAN,
      name: "Cua_Ta",
      before: from === null ? null : area(from),
      after: to === null ? null : area(to),
    });
    expect(await apply(change(null, "B2:B4"))).toEqual([1]);
    expect(await named()).toEqual({ name: "Cua_Ta", sheet: PLAN, refersTo: formatReference(PLAN, area("B2:B4")) });
    expect(await apply(change("B2:B4", "C2:C4"))).toEqual([1]);
    expect((await named())?.refersTo).toBe(formatReference(PLAN, area("C2:C4")));
    expect(await apply(change("C2:C4", null))).toEqual([1]);
    expect(await named()).toBeUndefined();
    await host.undo();
    await host.undo();
    await undoAll();
  });

  test("puts a sheet in, makes it anew and deletes it, and takes all back", async () => {
    expect(await apply({ type: "putSheet", sheet: "TH", over: null, content: SUMMARY })).toEqual([1]);
    const made = (await read()).sheets.at(-1);
    expect(made?.name).toBe("TH");
    expect(contents(await read(), "TH")).toEqual({ A1: "Tiêu đề", B1: 1, A2: "Tổng", B2: `=SUM('${PLAN}'!D2:D4) → 6` });
    const over = gridFingerprint(made?.cells ?? (undefined as never));
    const anew = contentOfRows([["Khác"]]);
    expect(await apply({ type: "putSheet", sheet: "TH", over: "other", content: anew })).toEqual([0, "changed"]);
    expect(await apply({ type: "putSheet", sheet: "TH", over, content: anew })).toEqual([1]);
    expect(contents(await read(), "TH")).toEqual({ A1: "Khác" });
    const now = (await read()).sheets.at(-1);
    const remove = gridFingerprint(now?.cells ?? (undefined as never));
    expect(await apply({ type: "removeSheet", sheet: "TH", before: remove })).toEqual([1]);
    expect(image(await read())).toEqual(before);
    await host.undo();
    expect(contents(await read(), "TH")).toEqual({ A1: "Khác" });
    await host.undo();
    expect(contents(await read(), "TH")["A1"]).toBe("Tiêu đề");
    await undoAll();
  });

  test("undo takes runs back one by one, and what came after is left alone by none", async () => {
    await apply(set("C3", EMPTY, words("Một")));
    await apply(set("C4", EMPTY, words("Hai")));
    expect(await host.lastRun()).toEqual({ label: "Ghi", applied: 1 });
    await host.undo();
    expect(contents(await read())).toMatchObject({ C3: "Một" });
    expect(contents(await read())["C4"]).toBeUndefined();
    await undoAll();
    expect((await host.undo()).applied).toBe(0);
  });

  test("a run cancelled before it began writes nothing", async () => {
    const change = set("C3", EMPTY, words("Một"));
    expect(await host.apply([change], "x", { signal: AbortSignal.abort() })).toMatchObject({
      applied: 0,
      cancelled: true,
    });
    expect(image(await read())).toEqual(before);
  });

  test("what nobody foresaw rejects, as every failure of the port does, and leaves the workbook as it was", async () => {
    const asked = host.apply([undefined as never], "x");
    await expect(asked).rejects.toThrow();
    expect(image(await read())).toEqual(before);
    expect(await host.lastRun()).toBeNull();
  });

  test("tells how far it is", async () => {
    const told: number[][] = [];
    await host.apply([set("C3", EMPTY, words("Một")), set("C4", EMPTY, words("Hai"))], "x", {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told.at(-1)).toEqual([2, 2]);
  });

  test("keeps the settings with the workbook, whatever is undone", async () => {
    expect(await host.store.load()).toEqual(DEFAULT_SETTINGS);
    const settings = { ...DEFAULT_SETTINGS, ignores: [{ fingerprint: "a", rule: "x/y", reason: 'vì <thế> & "vậy"' }] };
    await apply(set("C3", EMPTY, words("Một")));
    await host.store.save(settings);
    await undoAll();
    expect(await host.store.load()).toEqual(settings);
    const saved = await open(await bytes());
    expect(await saved.host.store.load()).toEqual(settings);
    await saved.host.store.save(DEFAULT_SETTINGS);
    expect(await saved.host.store.load()).toEqual(DEFAULT_SETTINGS);
  });

  test("marks go into the workbook and out again", async () => {
    await host.marks.show([finding("C3"), finding("D2", "info")]);
    expect(image(await read())).toEqual(before);
    const marked = await open(await bytes());
    expect(image((await marked.host.read()).snapshot)).toEqual(before);
    await marked.host.marks.hide();
    expect(image(readWorkbook(await marked.bytes()))).toEqual(before);
  });

  test("what it saves is what it shows", async () => {
    await apply(set("C3", EMPTY, words("Phòng A")), set("D2", amount(1), amount(5)));
    expect(image(readWorkbook(await bytes()))).toEqual(image(await read()));
    expect(contentOf(readWorkbook(await bytes()).sheets[0]?.cells.at(at("C3")))).toEqual(words("Phòng A"));
  });
});
