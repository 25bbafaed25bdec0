import { readFileSync } from "node:fs";
import fc from "fast-check";
import { SheetKeeper } from "../../../src/apps/taskpane/worker/sheet-keeper";
import type { PaneCalls } from "../../../src/apps/taskpane/worker/calls";
import { WorkerLine } from "../../../src/apps/taskpane/worker-line";
import * as engine from "../../../src/engine/index";
import type { ReadResult } from "../../../src/hosts/workbook-host";
import { checkRead } from "../../../src/ui/controller/checked-workbook";
import type { CheckedWorkbook } from "../../../src/ui/store/state";
import { INITIAL_STATE } from "../../../src/ui/store/state";
import { channelTo } from "../../support/channel";
import { sheetOf, workbookOf } from "../../support/plan-builder";
import { randomPlan, sheetOfPlan } from "../../support/random-plan";
import { runs } from "../../support/runs";
import { task } from "../../ui/controller-support";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function opened() {
  const { handlers } = new SheetKeeper();
  const sent: string[] = [];
  const sheet: typeof handlers.sheet = (argument, emit, rest) => {
    const { piece } = argument;
    sent.push(piece.kind === "sheet" ? piece.head.name : "…");
    return handlers.sheet(argument, emit, rest);
  };
  const dropped: string[] = [];
  const drop: typeof handlers.drop = (keys, emit, rest) => {
    dropped.push(...keys);
    return handlers.drop(keys, emit, rest);
  };
  const { remote, close } = channelTo<PaneCalls>({ ...handlers, sheet, drop });
  closers.push(close);
  const line = new WorkerLine(remote);
  const check = (read: ReadResult, signal = new AbortController().signal) =>
    line.check(engine, read, engine.DEFAULT_SETTINGS, signal);
  return { check, sent, dropped, line };
}

const read = (snapshot: engine.WorkbookSnapshot): ReadResult => ({ snapshot, source: "file" });

/** All that is shown of a check and asked of its plan. */
async function all({ report, listed, sheets, impliedYear, partial, ask }: CheckedWorkbook) {
  const { timeline, summary } = INITIAL_STATE;
  return {
    shown: { report, listed, sheets, impliedYear, partial },
    fill: await ask("fill", { columns: engine.FILL_COLUMNS, usual: {} }),
    fillChanges: await ask("fillChanges", { ticks: new Map(), usual: {} }),
    addable: await ask("addable", null),
    removals: await ask("helperRemovals", null),
    timeline: await ask("timeline", timeline),
    budget: await ask("budget", null),
    summary: await ask("summary", summary),
    summaryChanges: await ask("summaryChanges", summary),
    reportSheet: await ask("reportSheet", null),
  };
}

test("what comes from the worker is what the page itself would find and answer", async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan(), async (plan) => {
      const workbook = read(workbookOf(sheetOfPlan(plan, "Phụ lục")));
      const there = await opened().check(workbook);
      expect(await all(there)).toEqual(await all(checkRead(engine, workbook, engine.DEFAULT_SETTINGS)));
    }),
    runs(10),
  );
});

const SHEETS = ["A", "B"].map((name) => sheetOf({ name, rows: [task("1", "Rà soát thủ tục", { lead: "" })] }));
const BOTH: engine.WorkbookSnapshot = { ...workbookOf({ rows: [] }), sheets: SHEETS };

test("a sheet is sent once; after an edit only the sheet that changed", async () => {
  const { check, sent } = opened();
  await check(read(BOTH));
  expect(sent).toEqual(["A", "…", "B", "…"]);
  const edited = sheetOf({ name: "B", rows: [task("1", "Rà soát thủ tục")] });
  const again = await check(read({ ...BOTH, sheets: [...SHEETS.slice(0, 1), edited] }));
  expect(sent.slice(4)).toEqual(["B", "…"]);
  expect(again.report.findings.filter(({ rule }) => rule === "unit/lead-missing").map(({ sheet }) => sheet)).toEqual([
    "A",
  ]);
});

test("a sheet that was dropped meanwhile is sent again", async () => {
  const { check, sent } = opened();
  await check(read(BOTH));
  await check(read({ ...BOTH, sheets: SHEETS.slice(0, 1) }));
  const again = await check(read(BOTH));
  expect(sent).toEqual(["A", "…", "B", "…", "B", "…"]);
  expect(again.report.findings.filter(({ rule }) => rule === "unit/lead-missing")).toHaveLength(2);
});

test("sheets that were read and never checked are dropped with the next check", async () => {
  const { check, dropped, line } = opened();
  const bytes = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
  const first = await line.parse(bytes);
  const second = await line.parse(bytes);
  await check(read(second));
  expect(dropped).toHaveLength(first.sheets.length);
});

test("what is dropped is no longer there", async () => {
  const { handlers } = new SheetKeeper();
  const nothing = () => undefined;
  const rest = () => Promise.resolve();
  const piece = { kind: "sheet", head: sheetOf({ rows: [] }), version: 0, changed: null } as const;
  await handlers.sheet({ key: "sent 1", piece }, nothing, rest);
  const { rest: workbook, keys } = await handlers.parse(
    new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx")),
    nothing,
    rest,
  );
  const check = async (key: string) =>
    handlers.check(
      { number: 1, settings: engine.DEFAULT_SETTINGS, rest: workbook, keys: [key], source: "file" },
      nothing,
      rest,
    );
  for (const key of ["sent 1", ...keys]) {
    await check(key);
    await handlers.drop([key], nothing, rest);
    await expect(check(key)).rejects.toThrow(`no sheet ${key}`);
  }
});

test("a check that is given up rejects, and the next one is answered", async () => {
  const { check } = opened();
  const abort = new AbortController();
  const first = check(read(BOTH), abort.signal);
  abort.abort(new Error("an edit"));
  await expect(first).rejects.toThrow("an edit");
  expect((await check(read(BOTH))).report.counts.error).toBeGreaterThan(0);
});

test("a plan that is released is forgotten there", async () => {
  const { check } = opened();
  const result = await check(read(BOTH));
  result.release?.();
  await expect(result.ask("budget", null)).rejects.toThrow("forgotten");
});
