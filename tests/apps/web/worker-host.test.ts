import { readFileSync } from "node:fs";
import { MessageChannel } from "node:worker_threads";
import { strFromU8, unzipSync } from "fflate";
import type { BookCalls } from "../../../src/apps/web/book/book-calls";
import { deskLine } from "../../../src/apps/web/book/desk-line";
import { WorkerHost } from "../../../src/apps/web/book/worker-host";
import type { Port } from "../../../src/hosts/channel/messages";
import { Remote } from "../../../src/hosts/channel/remote";
import { serve } from "../../../src/hosts/channel/serve";
import type { SnapshotPiece } from "../../../src/hosts/channel/snapshot-pieces";
import { Book } from "../../../src/apps/web/worker/book";
import * as engine from "../../../src/engine/index";
import { cleanCopy } from "../../../src/hosts/xlsx/clean-copy";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { HostError } from "../../../src/hosts/workbook-host";
import { checkAtDesk } from "../../../src/ui/desk/check-at-desk";

/** Page and worker in one process, between them a channel that clones as theirs does. */
const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

async function opened() {
  const channel = new MessageChannel();
  channels.push(channel);
  const port = (side: unknown) => side as Port;
  serve(port(channel.port2), new Book().handlers);
  const remote = new Remote<BookCalls>(port(channel.port1));
  const written: boolean[] = [];
  const selected: string[] = [];
  const host = new WorkerHost(remote, {
    selected: (sheet, cell) => selected.push(`${sheet}!${engine.formatAddress(cell)}`),
    written: (shows) => {
      written.push(shows);
      return Promise.resolve();
    },
  });
  channel.port1.start();
  channel.port2.start();
  const look = await remote.call("open", SAMPLE);
  return { remote, host, look, written, selected };
}

test("a snapshot comes across whole", async () => {
  const { host } = await opened();
  const { snapshot, source } = await host.read();
  expect(source).toBe("file");
  const original = readWorkbook(SAMPLE);
  expect({ ...snapshot, sheets: snapshot.sheets.map(({ cells: _cells, ...head }) => head) }).toEqual({
    ...original,
    sheets: original.sheets.map(({ cells: _cells, ...head }) => head),
  });
  expect(snapshot.sheets.map(cellsOf)).toEqual(original.sheets.map(cellsOf));
  const [first] = original.sheets;
  expect(first && cellsOf(await host.readSheet(first.name))).toEqual(first && cellsOf(first));
});

test("after an edit only the rows that changed come across, and the sheet is whole", async () => {
  const { remote, host } = await opened();
  const name = "Phụ lục";
  await host.read();
  const edit = (row: number, text: string) =>
    remote.call("type", { sheet: name, cell: { row, column: 1 }, text, label: "x" });
  await edit(6, "việc mới");
  await edit(7, "");
  const crossed: SnapshotPiece[] = [];
  const call = remote.call.bind(remote);
  const spy = jest.spyOn(remote, "call").mockImplementation((which, argument, onPiece) =>
    call(which, argument, (piece) => {
      crossed.push(piece as SnapshotPiece);
      (onPiece as (piece: unknown) => void)(piece);
    }),
  );
  const expectWhole = async (sheet: engine.SheetSnapshot | undefined) => {
    const saved = readWorkbook(await call("bytes", null)).sheets[0];
    expect(sheet && cellsOf(sheet)).toEqual(saved && cellsOf(saved));
  };
  const rowsCrossed = () => crossed.splice(0).flatMap((one) => (one.kind === "sheet" ? [one.changed] : []));
  await expectWhole(await host.readSheet(name));
  expect(rowsCrossed()).toEqual([[6, 7]]);
  await call("undo", null);
  await expectWhole((await host.read()).snapshot.sheets[0]);
  expect(rowsCrossed()).toEqual([[7]]);
  // Who has not what was told last is told all.
  await call("readSheet", { name, version: null });
  await expectWhole(await host.readSheet(name));
  expect(rowsCrossed()).toEqual([null]);
  spy.mockRestore();
});

const cellsOf = ({ cells }: engine.SheetSnapshot) => cells.rowNumbers().map((row) => cells.row(row));

test("the worker finds what the engine finds, and the plan is there when asked for", async () => {
  const { remote, host } = await opened();
  const read = await host.read();
  const result = await checkAtDesk(
    deskLine(remote),
    engine,
    read,
    engine.DEFAULT_SETTINGS,
    new AbortController().signal,
  );
  const { report, plan } = engine.checkWorkbook(readWorkbook(SAMPLE));
  expect(result.report).toEqual(report);
  expect(result.listed.map(({ finding }) => finding)).toEqual(result.report.findings);
  expect(result.plan.appendices.map(({ rows }) => rows.length)).toEqual(plan.appendices.map(({ rows }) => rows.length));
  expect(result.plan).toBe(result.plan);
});

test("what is typed is written, taken back and written again; what changes nothing is not", async () => {
  const { remote } = await opened();
  const typed = { sheet: "Phụ lục", cell: { row: 3, column: 0 }, text: "1.234,5", label: "Sửa ô A4" };
  expect(await remote.call("type", typed)).toMatchObject({ applied: 1, refused: [] });
  expect(await remote.call("type", typed)).toBeNull();
  const shown = async () => (await remote.call("rows", { sheet: "Phụ lục", first: 3, end: 4 }))[0]?.cells[0]?.text;
  expect(await shown()).toBe("1234,5");
  expect(await remote.call("history", null)).toEqual({ last: { label: "Sửa ô A4", applied: 1 }, next: null });
  expect(await remote.call("undo", null)).toMatchObject({ applied: 1 });
  expect(await shown()).not.toBe("1234,5");
  expect(await remote.call("history", null)).toEqual({ last: null, next: { label: "Sửa ô A4", applied: 1 } });
  expect(await remote.call("redo", null)).toMatchObject({ applied: 1 });
  expect(await shown()).toBe("1234,5");
  // Something else written ends what could be written again.
  await remote.call("undo", null);
  await remote.call("type", { ...typed, text: "khác" });
  expect((await remote.call("history", null)).next).toBeNull();
  expect(await remote.call("redo", null)).toMatchObject({ applied: 0 });
});

test("a date that is typed is a date, shown as it was typed", async () => {
  const { remote } = await opened();
  await remote.call("type", { sheet: "Phụ lục", cell: { row: 3, column: 0 }, text: "15/03/2026", label: "x" });
  const [row] = await remote.call("rows", { sheet: "Phụ lục", first: 3, end: 4 });
  expect(row?.cells[0]?.text).toBe("15/03/2026");
  expect(readWorkbook(await remote.call("bytes", null)).sheets[0]?.cells.get(3, 0)?.value).toBe(46_096);
});

test("with Ctrl an arrow leads over what is filled", async () => {
  const { remote } = await opened();
  const [sheet] = readWorkbook(SAMPLE).sheets;
  const filled = (row: number) => (sheet?.cells.get(row, 1)?.value ?? null) !== null;
  let last = 6;
  while (filled(last + 1)) last++;
  const cell = { row: 6, column: 1 };
  const goal = await remote.call("jump", { sheet: "Phụ lục", cell, along: "row", by: 1 });
  expect(goal).toEqual({ row: last, column: 1 });
});

test("sheets are measured once for a state of the workbook; of none that is not there anything is told", async () => {
  const { handlers } = new Book();
  const nothing = () => undefined;
  const rest = () => Promise.resolve();
  await expect((async () => handlers.look(null, nothing, rest))()).rejects.toThrow("no workbook is open");
  const look = await handlers.open(SAMPLE, nothing, rest);
  expect(await handlers.look(null, nothing, rest)).toBe(look);
  const place = { sheet: "không có", cell: { row: 0, column: 0 } };
  await expect(handlers.type({ ...place, text: "x", label: "x" }, nothing, rest)).rejects.toMatchObject({
    code: "sheetMissing",
  });
  expect(await handlers.rows({ sheet: "không có", first: 0, end: 9 }, nothing, rest)).toEqual([]);
});

test("settings, marks and changes tell that something is unsaved; selections lead the grid", async () => {
  const { host, remote, written, selected } = await opened();
  await host.store.save({ ...engine.DEFAULT_SETTINGS, marks: true });
  expect((await host.store.load()).marks).toBe(true);
  const [finding] = engine.checkWorkbook(readWorkbook(SAMPLE)).report.findings;
  const marked = async () => {
    const parts = unzipSync(await remote.call("bytes", null));
    return strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).includes("soat-phu-luc");
  };
  await host.marks.show(finding ? [finding] : []);
  expect(await marked()).toBe(true);
  await host.marks.hide();
  expect(await marked()).toBe(false);
  expect(written).toEqual([false, false, false]);
  const aborted = new AbortController();
  aborted.abort();
  expect(await host.apply([], "x", { signal: aborted.signal })).toMatchObject({ cancelled: true });
  const onProgress = jest.fn();
  await host.apply([], "x", { onProgress });
  expect(onProgress.mock.calls).toEqual([[0, 0]]);
  await host.undo();
  expect(written.slice(3)).toEqual([true, true]);
  await host.select("Phụ lục", { row: 4, column: 1 });
  expect(selected).toEqual(["Phụ lục!B5"]);
});

test("a clean copy is made of the workbook as it is now, which stays", async () => {
  const { remote, host } = await opened();
  expect(host.capabilities.copy).toBe("saved");
  await remote.call("type", { sheet: "Phụ lục", cell: { row: 3, column: 0 }, text: "mới", label: "x" });
  await host.store.save({ ...engine.DEFAULT_SETTINGS, marks: true });
  const before = await remote.call("bytes", null);
  const copy = await host.cleanCopy();
  expect(copy).toEqual(cleanCopy(before));
  expect(readWorkbook(copy.bytes).sheets[0]?.cells.get(3, 0)?.value).toBe("mới");
  expect(copy.bytes.length).toBeLessThan(before.length);
  expect(await remote.call("bytes", null)).toEqual(before);
});

test("failures come across with their sentence, and others after them are answered", async () => {
  const { remote, host } = await opened();
  await expect(host.readSheet("không có")).rejects.toMatchObject({ code: "sheetMissing" });
  const failed = remote.call("open", new Uint8Array());
  await expect(failed).rejects.toBeInstanceOf(HostError);
  await expect(failed).rejects.toMatchObject({ sentence: { vi: expect.stringContaining("Tệp rỗng") as string } });
  expect((await host.read()).snapshot.sheets).toHaveLength(1);
  const waiting = remote.call("look", null);
  remote.fail(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
});

test("listeners hear of edits in the grid until they stop listening", async () => {
  const { host } = await opened();
  const heard: string[] = [];
  const stop = await host.watch({
    changed: (sheet) => heard.push(`changed ${sheet}`),
    selected: (sheet) => heard.push(`selected ${sheet}`),
    structureChanged: () => heard.push("structure"),
  });
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  host.tellChanged({ sheet: "A", range });
  host.tellChanged(null);
  host.tellSelected("A", { row: 0, column: 0 });
  await stop();
  host.tellChanged(null);
  expect(heard).toEqual(["changed A", "structure", "selected A"]);
});
