import * as engine from "../../../src/engine/index";
import type { Finding } from "../../../src/engine/index";
import { HostError } from "../../../src/hosts/workbook-host";
import { FakeHost } from "../../support/fake-host";
import { sheetOf, workbookOf } from "../../support/plan-builder";
import { controllerOn, task } from "../controller-support";

const FAULTY = { rows: [task("1", "Rà soát thủ tục", { lead: "" }), task("2", "Báo cáo năm")] };
const MENDED = { rows: [task("1", "Rà soát thủ tục"), task("2", "Báo cáo năm")] };

async function checked(host: FakeHost) {
  const pane = controllerOn(host);
  await pane.controller.check();
  return pane;
}

function rulesOf({ store }: ReturnType<typeof controllerOn>): string[] {
  return store.state.result?.report.findings.map(({ rule }) => rule) ?? [];
}

function leadMissing({ store }: ReturnType<typeof controllerOn>): Finding[] {
  return store.state.result?.report.findings.filter(({ rule }) => rule === "unit/lead-missing") ?? [];
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
}

const editing = new HostError("cellEditing", { vi: "Nhấn Enter để xong ô đang sửa.", en: "Press Enter." }, "detail");
const closed = new HostError("offline", { vi: "Mất kết nối với Excel.", en: "The connection was lost." }, "gone");

describe("checking", () => {
  test("reads, checks and follows the workbook, and calls nothing else of the host", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    expect(host.calls).toEqual(["load", "read", "watch"]);
    expect(rulesOf(pane)).toContain("unit/lead-missing");
    expect(pane.store.state).toMatchObject({ phase: "checked", failure: null, news: { kind: "checked" } });
    expect(pane.store.state.result?.rules.get("unit/lead-missing")?.title.vi).toBe("Chưa có đơn vị chủ trì");
  });

  test("watches once, however often it checks", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { controller } = await checked(host);
    await controller.check();
    expect(host.calls.filter((call) => call === "watch")).toHaveLength(1);
    await controller.stop();
    expect(host.isWatched).toBe(false);
  });

  test("knows hidden sheets and reads without merged areas", async () => {
    const host = new FakeHost(workbookOf({ ...FAULTY, visibility: "hidden" }), undefined, undefined, "ranges");
    const { store } = await checked(host);
    expect(store.state.result).toMatchObject({ partial: true, sheets: [{ name: "Phụ lục", hidden: true }] });
  });

  test("proposes the year the time cells state where no title names one", async () => {
    const { store } = await checked(new FakeHost(workbookOf({ ...MENDED, title: ["PHỤ LỤC"] })));
    expect(store.state.result?.impliedYear).toBe(2026);
  });
});

describe("following edits", () => {
  test("an edit reads that sheet alone and the finding goes", async () => {
    const host = new FakeHost(workbookOf(FAULTY, { name: "Khác", rows: [] }));
    const pane = await checked(host);
    host.edit(sheetOf(MENDED));
    await until(() => leadMissing(pane).length === 0);
    expect(host.calls.slice(3)).toEqual(["readSheet Phụ lục"]);
  });

  test("several edits at once are one re-check", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    for (let edit = 0; edit < 5; edit++) host.edit(sheetOf(MENDED));
    await until(() => leadMissing(pane).length === 0);
    expect(host.calls.filter((call) => call.startsWith("readSheet"))).toHaveLength(1);
  });

  test.each([
    [
      "sheets that came or went",
      (host: FakeHost) => {
        host.restructure(workbookOf(MENDED));
      },
    ],
    [
      "an edit of a sheet not read before",
      (host: FakeHost) => {
        host.snapshot = workbookOf(MENDED, { name: "Mới", rows: [] });
        host.edit(sheetOf({ name: "Mới", rows: [] }));
      },
    ],
  ])("%s: the whole workbook is read again", async (_name, happen) => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    happen(host);
    await until(() => leadMissing(pane).length === 0);
    expect(host.calls.slice(3)).toEqual(["read"]);
  });

  test("an edit during a check is checked too", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    const release = host.hold("read");
    const check = pane.controller.check();
    await until(() => host.calls.filter((call) => call === "read").length === 2);
    host.edit(sheetOf(MENDED));
    await new Promise((resolve) => setTimeout(resolve, 30));
    release();
    await check;
    expect(host.calls.at(-1)).toBe("readSheet Phụ lục");
    expect(leadMissing(pane)).toEqual([]);
  });

  test("while the user types it waits, says nothing, and tries again", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    const seen: (string | undefined)[] = [];
    pane.store.subscribe(() => seen.push(pane.store.state.failure?.detail));
    host.failNext("readSheet", editing);
    host.edit(sheetOf(MENDED));
    await until(() => leadMissing(pane).length === 0);
    expect(seen.every((detail) => detail === undefined)).toBe(true);
    expect(host.calls.filter((call) => call.startsWith("readSheet"))).toHaveLength(2);
  });

  test("a failure that does not pass is told, the old result stays, and trying again succeeds", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    host.failNext("readSheet", closed);
    host.edit(sheetOf(MENDED));
    await until(() => pane.store.state.failure !== null);
    expect(pane.store.state).toMatchObject({
      phase: "checked",
      failure: { sentence: closed.sentence, detail: "gone" },
    });
    expect(leadMissing(pane)).toHaveLength(1);
    await pane.controller.retry();
    expect(pane.store.state.failure).toBeNull();
    expect(leadMissing(pane)).toEqual([]);
  });

  test("after stop nothing is read any more", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { controller } = await checked(host);
    host.edit(sheetOf(MENDED));
    await controller.stop();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(host.calls).toEqual(["load", "read", "watch"]);
  });
});

describe("showing that it works", () => {
  test("a check is under way from the press on, even before the workbook is connected", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { store, controller } = controllerOn(host);
    const check = controller.check();
    expect(store.state.phase).toBe("checking");
    await check;
    expect(store.state.phase).toBe("checked");
  });

  test("the pane is painted before the workbook is read", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { controller } = controllerOn(host);
    const check = controller.check();
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    expect(host.calls).toEqual(["load"]);
    await check;
  });

  test("so is a re-check by itself; one that is put off shows no progress meanwhile", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    const phases: string[] = [];
    pane.store.subscribe(() => phases.push(pane.store.state.phase));
    host.failNext("readSheet", editing);
    host.edit(sheetOf(MENDED));
    await until(() => leadMissing(pane).length === 0);
    expect(phases).toEqual(["checking", "checked", "checking", "checked"]);
  });

  test("while edits go on it waits for their end", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    jest.useFakeTimers();
    try {
      for (let edit = 0; edit < 5; edit++) {
        host.edit(sheetOf(MENDED));
        await jest.advanceTimersByTimeAsync(3);
      }
      expect(pane.store.state.phase).toBe("checked");
      await jest.advanceTimersByTimeAsync(100);
      expect(leadMissing(pane)).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("what passes by itself", () => {
  const busy = new HostError("busy", { vi: "Excel đang bận.", en: "Excel is busy." }, "busy");

  test("a busy Excel is asked again without a word", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    host.failNext("readSheet", busy);
    host.edit(sheetOf(MENDED));
    await until(() => leadMissing(pane).length === 0);
    expect(pane.store.state.failure).toBeNull();
  });

  test("a mistake that looks like one is told", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    host.failNext("readSheet", Object.assign(new Error("ours"), { code: "busy" }));
    host.edit(sheetOf(MENDED));
    await until(() => pane.store.state.failure !== null);
    expect(pane.store.state.failure?.detail).toBe("Error: ours");
  });
});

test("a decision before the first check is kept for it", async () => {
  const host = new FakeHost(workbookOf(FAULTY));
  const { store, controller } = controllerOn(host);
  await controller.excludeSheet("Phụ lục", true);
  expect(store.state).toMatchObject({ failure: null, result: null });
  await controller.check();
  expect(store.state.result?.report.appendices).toEqual([]);
});

describe("a sheet renamed in an Excel that does not tell", () => {
  const gone = new HostError("sheetMissing", { vi: "Không còn trang tính này.", en: "The sheet is gone." }, "gone");

  test("an edit of it reads the whole workbook again", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    host.failNext("readSheet", gone);
    host.edit(sheetOf(MENDED));
    await until(() => leadMissing(pane).length === 0);
    expect(host.calls.slice(3)).toEqual(["readSheet Phụ lục", "read"]);
    expect(pane.store.state.failure).toBeNull();
  });
});

describe("failing", () => {
  test("a workbook that cannot be connected is connected by trying again", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    let attempts = 0;
    const { store, controller } = controllerOn(host, () =>
      ++attempts === 1 ? Promise.reject(new Error("no network")) : Promise.resolve({ host, engine }),
    );
    await controller.start();
    expect(store.state.failure?.detail).toBe("Error: no network");
    expect(store.state.failure?.sentence.vi).toMatch(/Thử lại/u);
    expect(store.state.capabilities).toBeNull();
    await controller.retry();
    expect(store.state).toMatchObject({ failure: null, capabilities: { mode: "full" } });
  });

  test("what is thrown and is no error is still told", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const { store, controller } = controllerOn(host, () => Promise.reject("strange"));
    await controller.start();
    expect(store.state.failure?.detail).toBe("strange");
  });

  test("a first check that fails leaves the start screen, with the host's sentence", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    host.failNext("read", editing);
    const pane = await checked(host);
    expect(pane.store.state).toMatchObject({ phase: "idle", failure: { sentence: editing.sentence } });
    await pane.controller.retry();
    expect(leadMissing(pane)).toHaveLength(1);
  });
});

describe("going to a cell", () => {
  test("selects it in the sheet and makes it the selected one", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    const [finding] = leadMissing(pane);
    if (finding) await pane.controller.goTo(finding);
    expect(host.calls.at(-1)).toBe("select Phụ lục!D5");
    expect(pane.store.state.sheetSelection).toEqual({ sheet: "Phụ lục", address: "D5" });
  });

  test("a sheet that is gone is told", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    host.failNext("select", closed);
    await pane.controller.goTo({ sheet: "Phụ lục", cell: { row: 0, column: 0 } });
    expect(pane.store.state.failure?.detail).toBe("gone");
    expect(pane.store.state.sheetSelection).toBeNull();
  });

  test("the user's own selection is followed", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { store } = await checked(host);
    host.userSelects("Phụ lục", { row: 4, column: 3 });
    expect(store.state.sheetSelection).toEqual({ sheet: "Phụ lục", address: "D5" });
  });
});

describe("deciding", () => {
  test("ignoring takes a finding out, with its reason, keeps it in the workbook, and restoring brings it back", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    const findings = leadMissing(pane);
    await pane.controller.ignore(findings, "  đã thống nhất ");
    expect(leadMissing(pane)).toEqual([]);
    expect(pane.store.state.news).toMatchObject({ kind: "ignored", count: 1 });
    expect(host.saved.ignores).toEqual([
      { rule: "unit/lead-missing", fingerprint: findings[0]?.fingerprint, reason: "đã thống nhất" },
    ]);
    await pane.controller.restore(findings);
    expect(leadMissing(pane)).toHaveLength(1);
    expect(host.saved.ignores).toEqual([]);
    expect(pane.store.state.news).toMatchObject({ kind: "restored", count: 1 });
  });

  test("a pane opened anew still ignores it", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    await pane.controller.ignore(leadMissing(pane), "x");
    expect(leadMissing(await checked(host))).toEqual([]);
  });

  test("an ignore expires with its finding when the next one is saved", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    await pane.controller.ignore(leadMissing(pane), "x");
    host.edit(sheetOf({ rows: [task("1", "Rà soát thủ tục"), task("2", "Báo cáo năm", { lead: "" })] }));
    await until(() => leadMissing(pane).length === 1);
    await pane.controller.ignore(leadMissing(pane), "y");
    expect(host.saved.ignores.map(({ reason }) => reason)).toEqual(["y"]);
  });

  test("what cannot be saved is taken back and told; trying again saves it", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    host.failNext("save", closed);
    await pane.controller.ignore(leadMissing(pane), "x");
    expect(leadMissing(pane)).toHaveLength(1);
    expect(pane.store.state.settings?.ignores).toEqual([]);
    expect(pane.store.state.news?.kind).toBe("checked");
    expect(pane.store.state.failure?.detail).toBe("gone");
    await pane.controller.retry();
    expect(leadMissing(pane)).toEqual([]);
    expect(host.saved.ignores).toHaveLength(1);
  });

  test("a sheet is left out and taken in again", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { store, controller } = await checked(host);
    await controller.excludeSheet("Phụ lục", true);
    expect(store.state.result?.report.appendices).toEqual([]);
    await controller.excludeSheet("Phụ lục", false);
    expect(store.state.result?.report.appendices).toHaveLength(1);
    expect(host.saved.tables).toEqual([]);
  });

  test.each([
    ["2027", { kind: "year", firstYear: 2027, lastYear: 2027 }],
    ["giai đoạn 2026-2030", { kind: "span", firstYear: 2026, lastYear: 2030 }],
    ["năm học 2025-2026", { kind: "schoolYear", firstYear: 2025, lastYear: 2026 }],
  ])("the period %s is set by hand", async (text, period) => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { controller, store } = await checked(host);
    expect(await controller.setPeriod(text)).toBe(true);
    expect(host.saved.period).toEqual(period);
    expect(store.state.result?.report.planYears).toContain(period.lastYear);
  });

  test("words that name no period change nothing", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { controller } = await checked(host);
    expect(await controller.setPeriod("sang năm")).toBe(false);
    expect(host.calls).not.toContain("save");
  });
});

describe("marking", () => {
  test("colours the cells of all findings, remembers it, and takes the colours away", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { controller, store } = await checked(host);
    await controller.mark(true);
    expect(host.calls).toContain(`marks ${store.state.result?.report.findings.length ?? -1}`);
    expect(host.saved.marks).toBe(true);
    expect(store.state.news?.kind).toBe("marked");
    await controller.mark(false);
    expect(host.calls).toContain("unmark");
    expect(host.saved.marks).toBe(false);
    expect(store.state.news?.kind).toBe("unmarked");
  });

  test("colours that could not be set are not remembered", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const { controller, store } = await checked(host);
    host.failNext("marks", closed);
    await controller.mark(true);
    expect(store.state.settings?.marks).toBe(false);
    expect(host.calls).not.toContain("save");
  });

  test("a re-check never renews them; it says that they are old", async () => {
    const host = new FakeHost(workbookOf(FAULTY));
    const pane = await checked(host);
    await pane.controller.mark(true);
    expect(pane.store.state.marksOutdated).toBe(false);
    host.edit(sheetOf(MENDED));
    await until(() => leadMissing(pane).length === 0);
    expect(host.calls.filter((call) => call.startsWith("marks"))).toHaveLength(1);
    expect(pane.store.state.marksOutdated).toBe(true);
    await pane.controller.mark(true);
    expect(pane.store.state.marksOutdated).toBe(false);
  });
});
