import { DEFAULT_SETTINGS } from "../../../src/engine/index";
import type { Action } from "../../../src/ui/store/actions";
import { reduce } from "../../../src/ui/store/reduce";
import type { PaneState } from "../../../src/ui/store/state";
import { INITIAL_STATE } from "../../../src/ui/store/state";

/** A state in which nothing is as at first. */
const STATE: PaneState = {
  ...INITIAL_STATE,
  phase: "checking",
  settings: { ...DEFAULT_SETTINGS, marks: true },
  failure: { sentence: { vi: "Hỏng.", en: "Broken." }, detail: "x" },
  view: { grouping: "row", filter: "kinh phí", folded: new Set(["a"]) },
  openCard: "thẻ",
  sheetSelection: { sheet: "A", address: "B2" },
  marksOutdated: true,
  news: { number: 4, kind: "editUndone" },
  tab: "fill",
  run: { phase: "earlier", label: "Điền" },
  lastRun: { label: "Điền", applied: 3 },
  fillTicks: new Map([["x", true]]),
  summary: { ...INITIAL_STATE.summary, startEnd: true },
  timeline: { unit: "VP", lacking: null },
  cameFrom: "budget",
  lastEdit: { kind: "settings", undo: { marks: false } },
  chosenTable: { sheet: "A", row: 1, column: 2 },
  welcome: true,
};

const EDIT = { kind: "columns", undo: {} } as const;
const PLACE = { sheet: "B", row: 0, column: 0 };
const RUN = { kind: "fill", label: "Điền 2 ô", count: 2, total: 2, cells: 2 } as const;

test.each<[Action, Partial<PaneState>]>([
  [{ type: "checkStarted" }, { phase: "checking", failure: null }],
  [{ type: "checkPostponed" }, { phase: "idle" }],
  [{ type: "settingsChanged", settings: DEFAULT_SETTINGS }, { settings: DEFAULT_SETTINGS }],
  [{ type: "failureDismissed" }, { failure: null }],
  [{ type: "filtered", filter: "y" }, { view: { ...STATE.view, filter: "y" } }],
  [
    { type: "grouped", grouping: "unit" },
    { view: { ...STATE.view, grouping: "unit" }, openCard: null },
  ],
  [{ type: "folded", heading: "b" }, { view: { ...STATE.view, folded: new Set(["a", "b"]) } }],
  [{ type: "folded", heading: "a" }, { view: { ...STATE.view, folded: new Set() } }],
  [{ type: "cardOpened", card: "khác" }, { openCard: "khác" }],
  [{ type: "cardClosed" }, { openCard: null }],
  [{ type: "sheetSelected", cell: { sheet: "C", address: "A1" } }, { sheetSelection: { sheet: "C", address: "A1" } }],
  [{ type: "ignored", count: 2 }, { news: { number: 5, kind: "ignored", count: 2 } }],
  [{ type: "restored", count: 1 }, { news: { number: 5, kind: "restored", count: 1 } }],
  [{ type: "unitAdded", name: "VP" }, { news: { number: 5, kind: "unitAdded", name: "VP" } }],
  [
    { type: "marked", on: true },
    { marksOutdated: false, news: { number: 5, kind: "marked" } },
  ],
  [
    { type: "marked", on: false },
    { marksOutdated: false, news: { number: 5, kind: "unmarked" } },
  ],
  [
    { type: "tabOpened", tab: "summary" },
    { tab: "summary", cameFrom: "summary" },
  ],
  [{ type: "tabOpened", tab: "help" }, { tab: "help" }],
  [
    { type: "fillTicked", keys: ["y", "z"], ticked: false },
    {
      fillTicks: new Map([
        ["x", true],
        ["y", false],
        ["z", false],
      ]),
    },
  ],
  [{ type: "timelineFiltered", filter: { unit: null } }, { timeline: { unit: null, lacking: null } }],
  [{ type: "summaryChosen", choice: { live: false } }, { summary: { ...STATE.summary, live: false } }],
  [
    { type: "edited", edit: EDIT },
    { lastEdit: EDIT, news: { number: 5, kind: "saved", what: "columns" } },
  ],
  [{ type: "editUndone" }, { lastEdit: null, news: { number: 5, kind: "editUndone" } }],
  [{ type: "tableChosen", table: PLACE }, { chosenTable: PLACE }],
  [{ type: "welcomed" }, { welcome: false }],
  [
    { type: "runStarted", ...RUN },
    { failure: null, run: { phase: "running", ...RUN, done: 0, cancelling: false } },
  ],
  [
    { type: "undoStarted", label: "Điền" },
    { failure: null, run: { phase: "undoing", label: "Điền" } },
  ],
  [{ type: "runDismissed" }, { run: null }],
  [{ type: "runBroken" }, { run: null }],
  [{ type: "journalRead", lastRun: null }, { lastRun: null }],
  // What is told of a run that is none is nothing.
  [{ type: "runAdvanced", done: 1, total: 2 }, {}],
  [{ type: "runCancelled" }, {}],
  [{ type: "runFinished", applied: 1, cancelled: false, refused: [] }, {}],
  [{ type: "undone", applied: 1, refused: [] }, {}],
])("%j changes what it is about and nothing else", (action, changed) => {
  expect(reduce(STATE, action)).toEqual({ ...STATE, ...changed });
});

test("the first news has the number 1", () => {
  expect(reduce(INITIAL_STATE, { type: "editUndone" }).news?.number).toBe(1);
});
