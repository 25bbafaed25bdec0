import type { Finding } from "../../engine/index";
import type { Action } from "./actions";
import { reduceRun } from "./run";
import type { BarTab, CheckedWorkbook, MenuTab, News, PaneState, Tab } from "./state";

/** The state after an action. Pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "connected":
      return connected(state, action);
    case "checkStarted":
      return { ...state, phase: "checking", failure: null };
    case "checkPostponed":
      return { ...state, phase: state.result ? "checked" : "idle" };
    case "checked":
      return withResult(state, action.result);
    case "settingsChanged":
      return { ...state, settings: action.settings };
    case "failed":
      return { ...state, phase: state.result ? "checked" : "idle", failure: action.failure };
    case "failureDismissed":
      return { ...state, failure: null };
    case "filtered":
      return { ...state, view: { ...state.view, filter: action.filter } };
    case "grouped":
      return { ...state, view: { ...state.view, grouping: action.grouping }, openCard: null };
    case "folded":
      return { ...state, view: { ...state.view, folded: toggled(state.view.folded, action.heading) } };
    case "cardOpened":
      return { ...state, openCard: action.card };
    case "cardClosed":
      return { ...state, openCard: null };
    case "sheetSelected":
      return { ...state, sheetSelection: action.cell };
    case "ignored":
    case "restored":
      return { ...state, news: next(state, { kind: action.type, count: action.count }) };
    case "unitAdded":
      return { ...state, news: next(state, { kind: "unitAdded", name: action.name }) };
    case "marked":
      return { ...state, marksOutdated: false, news: next(state, { kind: action.on ? "marked" : "unmarked" }) };
    case "tabOpened":
      return { ...state, tab: action.tab, cameFrom: isBarTab(action.tab) ? action.tab : state.cameFrom };
    case "fillTicked":
      return { ...state, fillTicks: withTicks(state.fillTicks, action.keys, action.ticked) };
    case "timelineFiltered":
      return { ...state, timeline: { ...state.timeline, ...action.filter } };
    case "summaryChosen":
      return { ...state, summary: { ...state.summary, ...action.choice } };
    case "edited":
      return { ...state, lastEdit: action.edit, news: next(state, { kind: "saved", what: action.edit.kind }) };
    case "editUndone":
      return { ...state, lastEdit: null, news: next(state, { kind: "editUndone" }) };
    case "tableChosen":
      return { ...state, chosenTable: action.table };
    case "welcomed":
      return { ...state, welcome: false };
    default:
      return reduceRun(state, action);
  }
}

const MENU: readonly string[] = [
  "report",
  "submission",
  "template",
  "directory",
  "columns",
  "settings",
  "help",
] satisfies MenuTab[];

function isBarTab(tab: Tab): tab is BarTab {
  return !MENU.includes(tab);
}

function connected(state: PaneState, action: Extract<Action, { type: "connected" }>): PaneState {
  const { capabilities, settings, lastRun } = action;
  return { ...state, capabilities, settings, lastRun, run: lastRun && { phase: "earlier", label: lastRun.label } };
}

function withResult(state: PaneState, result: CheckedWorkbook): PaneState {
  const { counts, appendices } = result.report;
  const before = state.result?.report.findings;
  const changed = before !== undefined && !sameCells(before, result.report.findings);
  return {
    ...state,
    phase: "checked",
    result,
    welcome: false,
    failure: null,
    marksOutdated: state.marksOutdated || (state.settings?.marks === true && changed),
    news: next(state, { kind: "checked", counts, appendices: appendices.length }),
  };
}

type Said<T> = T extends News ? Omit<T, "number"> : never;

function next(state: PaneState, news: Said<News>): News {
  return { ...news, number: (state.news?.number ?? 0) + 1 };
}

/** Whether two lists of findings would mark the same cells in the same colours. */
function sameCells(before: readonly Finding[], after: readonly Finding[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, at) => {
      const other = after[at];
      return (
        one.sheet === other?.sheet &&
        one.severity === other.severity &&
        one.cell.row === other.cell.row &&
        one.cell.column === other.cell.column
      );
    })
  );
}

function withTicks(ticks: ReadonlyMap<string, boolean>, keys: readonly string[], ticked: boolean) {
  return new Map([...ticks, ...keys.map((key) => [key, ticked] as const)]);
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const copy = new Set(set);
  if (!copy.delete(item)) copy.add(item);
  return copy;
}
