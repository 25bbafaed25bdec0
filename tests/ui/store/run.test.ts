import { nextTab } from "../../../src/ui/tabs/next-tab";
import type { Action } from "../../../src/ui/store/actions";
import { reduce } from "../../../src/ui/store/reduce";
import type { Run } from "../../../src/ui/store/run";
import { isWriting } from "../../../src/ui/store/run";
import { INITIAL_STATE } from "../../../src/ui/store/state";
import { shownValue } from "../../../src/ui/fill/shown-value";
import { en } from "../../../src/ui/strings/en";
import { vi } from "../../../src/ui/strings/vi";

const START: Action = { type: "runStarted", kind: "fill", label: "Điền 84 ô", count: 84, total: 90, cells: 86 };
const after = (...actions: readonly Action[]) => actions.reduce(reduce, INITIAL_STATE);

test("a run starts, goes on, is asked to stop and ends", () => {
  const running = after(START, { type: "runAdvanced", done: 30, total: 90 }, { type: "runCancelled" });
  expect(running.run).toEqual({
    phase: "running",
    kind: "fill",
    label: "Điền 84 ô",
    count: 84,
    total: 90,
    cells: 86,
    done: 30,
    cancelling: true,
  });
  expect(isWriting(running)).toBe(true);
  const ended = reduce(running, { type: "runFinished", applied: 30, cancelled: true, refused: [] });
  expect(ended.run).toMatchObject({ phase: "finished", applied: 30, cancelled: true, total: 90 });
  expect(isWriting(ended)).toBe(false);
  expect(reduce(ended, { type: "runDismissed" }).run).toBeNull();
});

test("undoing is writing, too; a run that broke off is none any more", () => {
  const undoing = after({ type: "undoStarted", label: "Điền 84 ô" });
  expect(isWriting(undoing)).toBe(true);
  expect(reduce(undoing, { type: "undone", applied: 84, refused: [] }).run).toEqual({
    phase: "undone",
    label: "Điền 84 ô",
    applied: 84,
    refused: [],
  });
  expect(after(START, { type: "runBroken" }).run).toBeNull();
});

test("what comes late from a run that is over changes nothing", () => {
  const idle = after(START, { type: "runBroken" });
  for (const action of [
    { type: "runAdvanced", done: 1, total: 2 },
    { type: "runCancelled" },
    { type: "runFinished", applied: 1, cancelled: false, refused: [] },
    { type: "undone", applied: 1, refused: [] },
  ] as const satisfies readonly Action[]) {
    expect(reduce(idle, action)).toBe(idle);
  }
});

test("a new run or undo takes the last failure away", () => {
  const failed = after({ type: "failed", failure: { sentence: { vi: "x", en: "x" }, detail: "" } });
  expect(reduce(failed, START).failure).toBeNull();
  expect(reduce(failed, { type: "undoStarted", label: "x" }).failure).toBeNull();
});

test("ticks and choices add up", () => {
  const state = after(
    { type: "fillTicked", keys: ["a", "b"], ticked: true },
    { type: "fillTicked", keys: ["b"], ticked: false },
    { type: "summaryChosen", choice: { startEnd: true } },
    { type: "summaryChosen", choice: { edited: "beside" } },
    { type: "tabOpened", tab: "fill" },
  );
  expect([...state.fillTicks]).toEqual([
    ["a", true],
    ["b", false],
  ]);
  expect(state.summary).toMatchObject({ startEnd: true, edited: "beside", live: true });
  expect(state.tab).toBe("fill");
});

const sentence = { vi: "x", en: "y" };
const refused = [{ change: { type: "removeSheet", sheet: "TH VP", before: "" } as const, sentence }];
const cell = { row: 4, column: 2 };
const [empty, text] = [{ kind: "empty" }, { kind: "text", text: "a" }] as const;
const refusedCell = [
  { change: { type: "setCell", sheet: "Phụ lục", cell, before: empty, after: text } as const, sentence },
];
const finished: Extract<Run, { phase: "finished" }> = {
  phase: "finished",
  kind: "fill",
  label: "Điền 84 ô",
  total: 90,
  cells: 86,
  applied: 90,
  cancelled: false,
  refused: [],
};

test.each<[Exclude<Run, { phase: "running" }>, string, string]>([
  [finished, "Đã điền 84 ô.", "Điền 84 ô."],
  [{ ...finished, label: "Fill 84 cells" }, "Đã fill 84 cells.", "Filled 84 cells."],
  [
    { ...finished, kind: "summarize", label: "Make 2 sheets, delete 1 sheet" },
    "Đã make 2 sheets, delete 1 sheet.",
    "Made 2 sheets, deleted 1 sheet.",
  ],
  [
    { ...finished, applied: 30, cancelled: true },
    "Đã dừng: ghi được 30 trên 90 thay đổi.",
    "Stopped: 30 of 90 changes written.",
  ],
  [{ ...finished, applied: 0, refused }, "Không ghi được gì.", "Nothing could be written."],
  [{ ...finished, applied: 89, refused }, "Đã ghi 89 trên 90 thay đổi.", "89 of 90 changes written."],
  [{ ...finished, applied: 89, refused: refusedCell }, "Đã ghi 85 trên 86 ô.", "85 of 86 cells written."],
  [
    { ...finished, applied: 88, refused: [...refused, ...refusedCell] },
    "Đã ghi 88 trên 90 thay đổi.",
    "88 of 90 changes written.",
  ],
  [
    { ...finished, total: 1200, applied: 1030, cells: 1200, cancelled: true },
    "Đã dừng: ghi được 1.030 trên 1.200 ô.",
    "Stopped: 1,030 of 1,200 cells written.",
  ],
  [{ ...finished, total: 9, cells: 0, applied: 8, refused }, "Đã ghi 8 trên 9 thay đổi.", "8 of 9 changes written."],
  [{ phase: "undoing", label: "Điền 84 ô" }, "Đang hoàn tác: Điền 84 ô…", "Undoing: Điền 84 ô…"],
  [{ phase: "undone", label: "Điền 84 ô", applied: 90, refused: [] }, "Đã hoàn tác: Điền 84 ô.", "Undone: Điền 84 ô."],
  [
    { phase: "undone", label: "Điền 84 ô", applied: 1, refused },
    "Đã hoàn tác 1 thay đổi; những chỗ đã sửa sau đó được giữ nguyên.",
    "1 change undone; what was edited since stays as it is.",
  ],
  [{ phase: "earlier", label: "Điền 84 ô" }, "Lần ghi trước: Điền 84 ô.", "Written before: Điền 84 ô."],
])("what came of a run: %j", (run, inVietnamese, inEnglish) => {
  expect(vi.run.outcome(run)).toBe(inVietnamese);
  expect(en.run.outcome(run)).toBe(inEnglish);
});

test("the button says what becomes of how many sheets", () => {
  expect(vi.summary.action({ made: 2, remade: 5, removed: 1 })).toBe("Tạo 2 bảng, tạo lại 5 bảng, xóa 1 bảng");
  expect(vi.summary.action({ made: 0, remade: 1, removed: 0 })).toBe("Tạo lại 1 bảng");
  expect(en.summary.action({ made: 1, remade: 0, removed: 2 })).toBe("Make 1 sheet, delete 2 sheets");
  expect(vi.summary.counts({ led: 0, joint: 2, coordinated: 0, common: 1 })).toBe("đồng chủ trì 2 · chung 1");
  expect(en.summary.counts({ led: 3, joint: 0, coordinated: 4, common: 0 })).toBe("leads 3 · coordinates 4");
});

test.each([
  ["2026-06-30", "30/06/2026"],
  ["II–III", "II–III"],
  [1500000, "1.500.000"],
  [null, ""],
] as const)("the value %j is shown as %j", (value, shown) => {
  expect(shownValue(value, "vi")).toBe(shown);
});

test("numbers in English", () => {
  expect(shownValue(1500000, "en")).toBe("1,500,000");
});

test.each([
  ["ArrowRight", 2, 0],
  ["ArrowRight", 0, 1],
  ["ArrowLeft", 0, 2],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["Enter", 1, null],
] as const)("%s at tab %i leads to %j", (key, index, next) => {
  expect(nextTab(key, index, 3)).toBe(next);
});
