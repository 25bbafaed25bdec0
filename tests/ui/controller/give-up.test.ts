import * as engine from "../../../src/engine/index";
import { checkRead } from "../../../src/ui/controller/checked-workbook";
import type { Check } from "../../../src/ui/controller/connection";
import type { CheckedWorkbook } from "../../../src/ui/store/state";
import { FakeHost } from "../../support/fake-host";
import { sheetOf, workbookOf } from "../../support/plan-builder";
import { controllerOn, task } from "../controller-support";

/** Checks that take as long as the test wants: each waits for its turn to be answered. */
function slowly(host: FakeHost) {
  const begun: { readonly signal: AbortSignal; readonly result: CheckedWorkbook; readonly answer: () => void }[] = [];
  const released: CheckedWorkbook[] = [];
  const check: Check = (read, settings, signal) =>
    new Promise((resolve, reject) => {
      const result: CheckedWorkbook = {
        ...checkRead(engine, read, settings),
        release: () => released.push(result),
      };
      signal.addEventListener("abort", () => {
        reject(new Error("given up"));
      });
      begun.push({
        signal,
        result,
        answer: () => {
          resolve(result);
        },
      });
    });
  return { begun, released, ...controllerOn(host, () => Promise.resolve({ host, engine, check })) };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
}

const FAULTY = { rows: [task("1", "Rà soát thủ tục", { lead: "" })] };
const MENDED = { rows: [task("1", "Rà soát thủ tục")] };

async function checkedOnce() {
  const host = new FakeHost(workbookOf(FAULTY));
  const pane = slowly(host);
  const { controller, begun } = pane;
  const first = controller.check();
  await until(() => begun.length === 1);
  begun[0]?.answer();
  await first;
  return { host, ...pane };
}

test("a newer edit gives the check under way up; only what is found after it is shown", async () => {
  const { host, store, begun, released } = await checkedOnce();
  const shown: unknown[] = [];
  store.subscribe(() => shown.push(store.state.result));
  host.edit(sheetOf({ rows: [task("1", "Rà soát thủ tục", { lead: "", time: "" })] }));
  await until(() => begun.length === 2);
  host.edit(sheetOf(MENDED));
  await until(() => begun.length === 3);
  expect(begun[1]?.signal.aborted).toBe(true);
  begun[2]?.answer();
  await until(() => store.state.phase === "checked");
  expect(store.state.failure).toBeNull();
  expect(store.state.result).toBe(begun[2]?.result);
  expect(new Set(shown)).toEqual(new Set([begun[0]?.result, begun[2]?.result]));
  // What was shown before will not be asked any more.
  expect(released).toEqual([begun[0]?.result]);
});

test("newer settings give the check under way up", async () => {
  const { host, store, controller, begun } = await checkedOnce();
  host.edit(sheetOf(MENDED));
  await until(() => begun.length === 2);
  const excluded = controller.excludeSheet("Phụ lục", true);
  await until(() => begun.length === 3);
  expect(begun[1]?.signal.aborted).toBe(true);
  begun[2]?.answer();
  await excluded;
  expect(store.state.result).toBe(begun[2]?.result);
  expect(store.state.result?.report.appendices).toEqual([]);
});

test("a job that was asked of an older check is asked again of the one shown now, and written once", async () => {
  const { host, store, controller, begun } = await checkedOnce();
  const asked: (CheckedWorkbook | undefined)[] = [];
  const change: engine.WorkbookChange = {
    type: "setCell",
    sheet: "Phụ lục",
    cell: { row: 20, column: 0 },
    before: { kind: "empty" },
    after: { kind: "text", text: "x" },
  };
  const prepare = async (result: CheckedWorkbook) => {
    asked.push(result);
    if (asked.length === 1) {
      host.edit(sheetOf(MENDED));
      await until(() => begun.length === 2);
      begun[1]?.answer();
      await until(() => store.state.result === begun[1]?.result);
      throw new Error("the plan is forgotten");
    }
    return { label: "Ghi", count: 1, changes: [change] };
  };
  const running = controller.run({ kind: "fill", prepare });
  void controller.run({ kind: "fill", prepare });
  await until(() => begun.length === 3);
  begun[2]?.answer();
  await running;
  expect(asked).toEqual([begun[0]?.result, begun[1]?.result]);
  expect(host.calls.filter((call) => call.startsWith("apply"))).toHaveLength(1);
  expect(store.state.failure).toBeNull();
});

test("what is told of a decision comes after the check with it, and stays", async () => {
  const { store, controller, begun } = await checkedOnce();
  const [finding] = store.state.result?.report.findings ?? [];
  const ignored = controller.ignore(finding ? [finding] : [], "đã thống nhất");
  await until(() => begun.length === 2);
  expect(store.state.news).toMatchObject({ kind: "checked" });
  begun[1]?.answer();
  await ignored;
  expect(store.state.result).toBe(begun[1]?.result);
  expect(store.state.news).toMatchObject({ kind: "ignored", count: 1 });
});
