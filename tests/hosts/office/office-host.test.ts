import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../../src/engine/check";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/settings";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { createOfficeHost } from "../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { hostRefusal } from "../../support/host-refusal";
import type { ExcelHost, ExcelHostOptions } from "../../support/excel-host/excel-host";
import { undoClearingMembers } from "../../support/excel-host/request-log";
import { removeHost, useHost } from "../../support/excel-host/use-host";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));

let excel: ExcelHost;
let host: WorkbookHost;

async function open(options: ExcelHostOptions = {}): Promise<void> {
  excel = await useHost(options.sheets ? options : { bytes: SAMPLE, ...options });
  host = await createOfficeHost();
}

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

/** Rule and cell of every finding. */
function findings(snapshot: WorkbookSnapshot): string[] {
  return checkWorkbook(snapshot).report.findings.map(
    ({ rule, sheet, cell }) => `${rule} ${sheet} ${cell.row}:${cell.column}`,
  );
}

describe.each(["1.9", "1.14", "1.20"])("at ExcelApi %s", (apiLevel) => {
  beforeEach(() => open({ apiLevel }));

  test("a check finds what the command line finds, in no round trip besides the file slices", async () => {
    const before = excel.log.roundTrips;
    const { snapshot, source } = await host.read();
    expect(source).toBe("file");
    expect(findings(snapshot)).toEqual(findings(readWorkbook(SAMPLE)));
    expect(findings(snapshot).length).toBeGreaterThan(10);
    expect(excel.log.roundTrips - before).toBe(0);
  });

  test("a check and a re-check write nothing and leave Excel's undo alone", async () => {
    await host.read();
    await host.store.load();
    await host.readSheet("Phụ lục");
    expect(excel.log.writes).toEqual([]);
    const clearing = new Set(undoClearingMembers(excel.catalog));
    expect(excel.log.members.filter((member) => clearing.has(member))).toEqual([]);
    expect(await excel.bytes()).toEqual(SAMPLE);
  });

  test("reading settings takes two round trips at most", async () => {
    const before = excel.log.roundTrips;
    expect(await host.store.load()).toEqual(DEFAULT_SETTINGS);
    expect(excel.log.roundTrips - before).toBeLessThanOrEqual(2);
  });

  test("after an edit one round trip reads the sheet again, with merges and fonts as they were", async () => {
    const { snapshot } = await host.read();
    // D21 had no lead.
    excel.user.edit("Phụ lục", "D21", "Văn phòng Sở");
    await excel.settle();
    const before = excel.log.roundTrips;
    const sheet = await host.readSheet("Phụ lục");
    expect(excel.log.roundTrips - before).toBe(1);
    const old = snapshot.sheets[0];
    expect(sheet.merges).toEqual(old?.merges);
    expect(sheet.cells.get(20, 3)?.value).toBe("Văn phòng Sở");
    expect(sheet.cells.get(6, 1)?.style.fontName).toBe(old?.cells.get(6, 1)?.style.fontName);
    const lost = findings(snapshot).filter((one) => !findings({ ...snapshot, sheets: [sheet] }).includes(one));
    expect(lost).toEqual(["unit/lead-missing Phụ lục 20:3"]);
  });

  test("the capabilities are full", () => {
    expect(host.capabilities).toEqual({
      mode: "full",
      settingsInWorkbook: true,
      fullSnapshot: true,
      copy: "opened",
      reasons: [],
    });
  });
});

describe("capabilities", () => {
  test.each<[string, ExcelHostOptions, Partial<WorkbookHost["capabilities"]>]>([
    [
      "Excel without events over all sheets only reads",
      { apiLevel: "1.8" },
      { mode: "readOnly", reasons: ["oldExcel"] },
    ],
    [
      "Excel without custom XML keeps settings here",
      { apiLevel: "1.4" },
      { mode: "readOnly", settingsInWorkbook: false, reasons: ["oldExcel", "noCustomXml"] },
    ],
    ["Excel too old to read explains", { apiLevel: "1.3" }, { mode: "explain" }],
    [
      "no file bytes",
      { requirementSets: { CompressedFile: false } },
      { mode: "full", fullSnapshot: false, reasons: ["noFileBytes"] },
    ],
  ])("%s", async (_name, options, expected) => {
    await open(options);
    expect(host.capabilities).toMatchObject(expected);
  });

  test.each([
    ["Excel opens none", { apiLevel: "1.7" }],
    ["the file cannot be had", { requirementSets: { CompressedFile: false } }],
  ] as const)("no copy is made where %s", async (_name, options) => {
    await open(options);
    expect(host.capabilities).not.toHaveProperty("copy");
  });

  test("a read-only workbook is checked, its settings stay here", async () => {
    excel = await useHost({ bytes: SAMPLE });
    excel.workbook.readOnly = true;
    host = await createOfficeHost();
    expect(host.capabilities).toMatchObject({
      mode: "readOnly",
      settingsInWorkbook: false,
      reasons: ["readOnlyWorkbook"],
    });
    expect((await host.read()).snapshot.sheets).toHaveLength(1);
  });

  test("an old Excel is not watched", async () => {
    await open({ apiLevel: "1.8" });
    const before = excel.log.roundTrips;
    await (
      await host.watch({ changed: jest.fn(), selected: jest.fn(), structureChanged: jest.fn() })
    )();
    expect(excel.log.roundTrips).toBe(before);
  });
});

describe("without the file", () => {
  test("ranges alone give the same findings, in two round trips, and say that merged areas are unknown", async () => {
    await open({ requirementSets: { CompressedFile: false } });
    const before = excel.log.roundTrips;
    const { snapshot, source } = await host.read();
    expect(source).toBe("ranges");
    expect(excel.log.roundTrips - before).toBe(2);
    expect(snapshot.sheets[0]?.merges).toBeNull();
    const cells = (found: readonly string[]) => found.filter((one) => !one.startsWith("text/")).map((one) => one);
    expect(cells(findings(snapshot))).toEqual(cells(findings(readWorkbook(SAMPLE))));
  });

  test.each([
    ["the file cannot be opened", () => (excel.faults.file.failsToOpen = true)],
    ["a slice is lost", () => (excel.faults.file.failingSlice = 0)],
  ])("%s: ranges serve, and the next check has the file again", async (_name, fail) => {
    await open();
    fail();
    expect((await host.read()).source).toBe("ranges");
    Object.assign(excel.faults.file, { failsToOpen: false, failingSlice: null });
    expect((await host.read()).source).toBe("file");
  });

  test("formulas, errors, texts that look like formulas, dates and hidden sheets", async () => {
    await open({
      requirementSets: { CompressedFile: false },
      sheets: [
        {
          name: "A",
          rows: [
            [
              { formula: "=SUM(B1:B2)" },
              1,
              "=1+1",
              { value: 46000, format: { numberFormat: "dd/mm/yyyy" } },
              true,
              { error: "#REF!" },
            ],
            [null, 2],
          ],
        },
        { name: "Ẩn", visibility: "Hidden", rows: [["ẩn"]] },
        { name: "Rỗng" },
      ],
    });
    const { snapshot } = await host.read();
    const [first, hidden, empty] = snapshot.sheets;
    expect(first?.cells.get(0, 0)).toMatchObject({ value: 3, formula: "SUM(B1:B2)" });
    expect(first?.cells.get(0, 2)).toMatchObject({ value: "=1+1" });
    expect(first?.cells.get(0, 2)?.formula).toBeUndefined();
    expect(first?.cells.get(0, 3)).toMatchObject({ value: 46000, style: { numberFormat: "dd/mm/yyyy" } });
    expect(first?.cells.get(0, 4)?.value).toBe(true);
    expect(first?.cells.get(0, 5)?.value).toEqual({ error: "#REF!" });
    expect(first?.cells.get(1, 0)).toBeUndefined();
    expect(hidden).toMatchObject({ name: "Ẩn", visibility: "hidden" });
    expect(empty?.cells.lastRow).toBe(-1);
  });

  test("a sheet too large for one answer is read in blocks, halved until Excel agrees", async () => {
    await open({ requirementSets: { CompressedFile: false } });
    excel.faults.maxResponseBytes = 6000;
    const { snapshot } = await host.read();
    expect(findings(snapshot).length).toBeGreaterThan(10);
    const reread = await host.readSheet("Phụ lục");
    expect([...reread.cells.rowNumbers()]).toEqual(snapshot.sheets[0]?.cells.rowNumbers());
  });

  test("values left out for being too many are read in blocks", async () => {
    await open({ requirementSets: { CompressedFile: false } });
    excel.workbook.cellLimit = 100;
    expect((await host.read()).snapshot.sheets[0]?.cells.lastRow).toBe(67);
  });

  test("not even one row fits: a sentence", async () => {
    await open({ requirementSets: { CompressedFile: false } });
    excel.faults.maxResponseBytes = 700;
    expect((await hostRefusal(host.read())).code).toBe("tooLarge");
    excel.faults.maxResponseBytes = 5_000_000;
    expect((await host.read()).snapshot.sheets).toHaveLength(1);
  });
});

describe("faults: a sentence, nothing lost, and a second try that succeeds", () => {
  beforeEach(() => open());
  afterEach(async () => {
    expect(await excel.bytes()).toEqual(SAMPLE);
  });

  test("a cell is being edited: a check of ours is refused, then works", async () => {
    excel.faults.enterCellEdit();
    expect((await hostRefusal(host.read())).code).toBe("cellEditing");
    expect((await hostRefusal(host.readSheet("Phụ lục"))).code).toBe("cellEditing");
    excel.faults.leaveCellEdit();
    expect((await host.read()).source).toBe("file");
    expect((await host.readSheet("Phụ lục")).name).toBe("Phụ lục");
  });

  test("a cell is being edited: going to a cell waits for its end", async () => {
    excel.faults.enterCellEdit();
    let arrived = false;
    const going = host.select("Phụ lục", { row: 20, column: 3 }).then(() => (arrived = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(arrived).toBe(false);
    excel.faults.leaveCellEdit();
    expect(await going).toBe(true);
  });

  test.each([
    ["GeneralException", "unknown"],
    ["AccessDenied", "protected"],
    ["ServiceNotAvailable", "offline"],
    ["RequestAborted", "busy"],
  ] as const)("%s while a sheet is read again", async (code, expected) => {
    excel.faults.failRequest(code);
    const error = await hostRefusal(host.readSheet("Phụ lục"));
    expect(error.code).toBe(expected);
    expect(error.detail).toContain(code);
    expect((await host.readSheet("Phụ lục")).name).toBe("Phụ lục");
  });

  test("an exception in the middle of a batch", async () => {
    excel.faults.failAction({ member: "Worksheet.getUsedRangeOrNullObject" });
    await hostRefusal(host.readSheet("Phụ lục"));
    expect((await host.readSheet("Phụ lục")).name).toBe("Phụ lục");
  });

  test("a sheet that is gone", async () => {
    expect((await hostRefusal(host.readSheet("Không có"))).code).toBe("sheetMissing");
    expect((await hostRefusal(host.select("Không có", { row: 0, column: 0 }))).code).toBe("sheetMissing");
  });

  test("slow answers are waited for", async () => {
    excel.faults.latency = 30;
    expect((await host.readSheet("Phụ lục")).name).toBe("Phụ lục");
  });
});

describe("selecting", () => {
  test("the cell's sheet comes to the front", async () => {
    await open({ sheets: [{ name: "A" }, { name: "B" }, { name: "C", visibility: "Hidden" }] });
    const selected = jest.fn();
    await host.watch({ changed: jest.fn(), selected, structureChanged: jest.fn() });
    await host.select("B", { row: 3, column: 2 });
    await excel.settle();
    expect(selected).toHaveBeenLastCalledWith("B", { row: 3, column: 2 });
    expect(excel.log.members).toContain("Worksheet.activate");
    expect((await hostRefusal(host.select("C", { row: 0, column: 0 }))).code).toBe("sheetHidden");
  });
});

describe("watching", () => {
  const listener = { changed: jest.fn(), selected: jest.fn(), structureChanged: jest.fn() };
  let stop: () => Promise<void>;

  beforeEach(async () => {
    jest.clearAllMocks();
    await open();
    stop = await host.watch(listener);
  });

  /** Lets the events come and the quiet time pass. */
  async function quiet(): Promise<void> {
    await excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }

  test("edits close together are one report of the range around them", async () => {
    excel.user.edit("Phụ lục", "D21", "Văn phòng Sở");
    excel.user.edit("Phụ lục", "F7", "Quý I");
    await quiet();
    expect(listener.changed.mock.calls).toEqual([["Phụ lục", { top: 6, left: 3, bottom: 20, right: 5 }]]);
    expect(listener.structureChanged).not.toHaveBeenCalled();
  });

  test("inserted and deleted rows ask for a full read", async () => {
    excel.user.insertRows("Phụ lục", 10, 2);
    await quiet();
    expect(listener.structureChanged).toHaveBeenCalledTimes(1);
    expect(listener.changed).not.toHaveBeenCalled();
  });

  test("so do added sheets", async () => {
    excel.user.addSheet("Mới");
    await quiet();
    expect(listener.structureChanged).toHaveBeenCalled();
  });

  test("a sheet renamed or hidden asks for a full read, and is known by its new name from then on", async () => {
    await stop();
    await open({ requirementSets: { ExcelApiOnline: "1.1" } });
    stop = await host.watch(listener);
    excel.user.renameSheet("Phụ lục", "Phụ lục 1");
    await quiet();
    expect(listener.structureChanged).toHaveBeenCalledTimes(1);
    excel.user.edit("Phụ lục 1", "D21", "Văn phòng Sở");
    excel.user.select("Phụ lục 1", "F27");
    await quiet();
    expect(listener.changed).toHaveBeenCalledWith("Phụ lục 1", { top: 20, left: 3, bottom: 20, right: 3 });
    expect(listener.selected).toHaveBeenCalledWith("Phụ lục 1", { row: 26, column: 5 });
    excel.user.addSheet("Mới");
    await quiet();
    excel.user.setVisibility("Phụ lục 1", "Hidden");
    await quiet();
    expect(listener.structureChanged).toHaveBeenCalledTimes(3);
  });

  test("an edit of a sheet that was added meanwhile asks for a full read", async () => {
    excel.user.addSheet("Mới");
    await quiet();
    excel.user.edit("Mới", "A1", "x");
    await quiet();
    expect(listener.structureChanged).toHaveBeenCalledTimes(2);
    expect(listener.changed).not.toHaveBeenCalled();
  });

  test("the first cell of the first area is the one selected", async () => {
    excel.user.select("Phụ lục", "B4:C9,F1");
    await quiet();
    expect(listener.selected).toHaveBeenLastCalledWith("Phụ lục", { row: 3, column: 1 });
  });

  test("the user's selection is told", async () => {
    excel.user.select("Phụ lục", "F27");
    await quiet();
    expect(listener.selected).toHaveBeenCalledWith("Phụ lục", { row: 26, column: 5 });
  });

  test("what we write ourselves (marks, settings) is not echoed", async () => {
    const { report } = checkWorkbook((await host.read()).snapshot);
    await host.marks.show(report.findings);
    await host.store.save({ ...DEFAULT_SETTINGS, marks: true });
    await quiet();
    expect(listener.changed).not.toHaveBeenCalled();
    expect(listener.structureChanged).not.toHaveBeenCalled();
  });

  test("after stopping nothing is told any more, not even what was waiting", async () => {
    excel.user.edit("Phụ lục", "D21", "Văn phòng Sở");
    await excel.settle();
    await stop();
    excel.user.edit("Phụ lục", "D22", "Văn phòng Sở");
    excel.user.select("Phụ lục", "A1");
    await quiet();
    expect(listener.changed).not.toHaveBeenCalled();
  });
});

describe("settings", () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    ignores: [{ rule: "time/missing", fingerprint: "1", reason: "đã hỏi <phòng>" }],
  };

  test("travel with the workbook: saved bytes opened again hold them", async () => {
    await open();
    await host.store.save(settings);
    await host.store.save({ ...settings, marks: true });
    const bytes = await excel.bytes();
    removeHost();
    await open({ bytes });
    expect(await host.store.load()).toEqual({ ...settings, marks: true });
  });

  test("stay on this computer, by document, where the workbook cannot hold them", async () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    };
    Object.defineProperty(globalThis.window, "localStorage", { value: storage, configurable: true });
    await open({ apiLevel: "1.4" });
    expect(await host.store.load()).toEqual(DEFAULT_SETTINGS);
    await host.store.save(settings);
    expect(await host.store.load()).toEqual(settings);
    expect([...kept.keys()]).toEqual([`soat-phu-luc:${Office.context.document.url}`]);
    expect(excel.log.writes).toEqual([]);
  });
});

describe("marks", () => {
  const counts = async () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.getCount());
      await context.sync();
      return formats.map(({ value }) => value);
    });

  test("one format a severity; shown twice they are not doubled; hidden they leave no trace", async () => {
    await open();
    await Excel.run(async (context) => {
      const theirs = context.workbook.worksheets
        .getItem("Phụ lục")
        .getRange("G5:G60")
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      theirs.custom.rule.formula = "=G5>50";
      await context.sync();
    });
    const { report } = checkWorkbook((await host.read()).snapshot);
    await host.marks.show(report.findings);
    expect(await counts()).toEqual([4]);
    await host.marks.show(report.findings.filter(({ severity }) => severity === "error"));
    expect(await counts()).toEqual([2]);
    await host.marks.hide();
    expect(await counts()).toEqual([1]);
  });

  test("are known again after the workbook was saved and opened", async () => {
    await open();
    const { report } = checkWorkbook((await host.read()).snapshot);
    await host.marks.show(report.findings);
    const bytes = await excel.bytes();
    removeHost();
    await open({ bytes });
    await host.marks.hide();
    expect(await counts()).toEqual([0]);
  });

  test("a protected sheet refuses with a sentence; unprotected it works", async () => {
    await open();
    const { report } = checkWorkbook((await host.read()).snapshot);
    excel.user.protect("Phụ lục");
    expect((await hostRefusal(host.marks.show(report.findings))).code).toBe("protected");
    excel.user.unprotect("Phụ lục");
    await host.marks.show(report.findings);
    expect(await counts()).toEqual([3]);
  });
});

describe("copies for submission", () => {
  test("are offered from ExcelApi 1.8 on", async () => {
    await open({ apiLevel: "1.7" });
    expect(host.capabilities.copy).toBeUndefined();
    removeHost();
    await open({ apiLevel: "1.8" });
    expect(host.capabilities.copy).toBe("opened");
  });

  test("open beside the workbook, byte for byte, and leave it alone", async () => {
    await open();
    await host.store.save({ ...DEFAULT_SETTINGS, rulesOff: ["unit/lead-missing"] });
    const before = excel.workbook.revision;
    const copy = await host.cleanCopy?.();
    expect(copy?.remains.findings.some(({ rule }) => rule === "unit/lead-missing")).toBe(false);
    expect(copy?.remains.findings.length).toBeGreaterThan(5);
    await host.openWorkbook?.(copy?.bytes ?? new Uint8Array());
    expect(excel.workbook.opened.map((base64) => new Uint8Array(Buffer.from(base64, "base64")))).toEqual([copy?.bytes]);
    expect(excel.workbook.revision).toBe(before);
  });

  test("too large to be handed over: a sentence", async () => {
    await open();
    excel.faults.failRequest("RequestPayloadSizeLimitExceeded");
    expect((await hostRefusal(host.openWorkbook?.(new Uint8Array([1])) ?? Promise.resolve())).code).toBe("tooLarge");
  });
});
