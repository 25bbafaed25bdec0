import type { RuleMeta } from "../../../src/engine/index";
import { checkWorkbook, DEFAULT_SETTINGS, rules as allRules } from "../../../src/engine/index";
import { cardsOf, subjectOf } from "../../../src/ui/store/cards";
import { filterFindings } from "../../../src/ui/store/filter";
import { groupFindings } from "../../../src/ui/store/group-findings";
import type { ListItem } from "../../../src/ui/store/list-items";
import { listItems } from "../../../src/ui/store/list-items";
import type { ListedFinding } from "../../../src/ui/store/listed-finding";
import { listFindings } from "../../../src/ui/store/listed-finding";
import { PaneStore } from "../../../src/ui/store/pane-store";
import { isAt } from "../../../src/ui/store/sheet-cell";
import type { CheckedWorkbook, FindingsView, PaneState } from "../../../src/ui/store/state";
import { INITIAL_STATE } from "../../../src/ui/store/state";
import { workbookOf } from "../../support/plan-builder";
import { task } from "../controller-support";

const rules: ReadonlyMap<string, RuleMeta> = new Map(allRules.map(({ meta }) => [meta.id, meta]));

interface Sketch {
  readonly rule?: string;
  readonly severity?: "error" | "warning" | "info";
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly message?: string;
  readonly text?: string;
  readonly content?: string;
  readonly leads?: readonly string[] | null;
}

function listed(sketch: Sketch): ListedFinding {
  const { rule = "time/missing", severity = "error", sheet = "Phụ lục", row = 4, column = 5 } = sketch;
  const message = sketch.message ?? "Chưa có thời gian.";
  return {
    finding: {
      rule,
      severity,
      sheet,
      cell: { row, column },
      messageId: "missing",
      message: { vi: message, en: message },
      text: sketch.text ?? "",
      fingerprint: `${sheet} ${row} ${column}`,
    },
    address: `${String.fromCharCode(65 + column)}${row + 1}`,
    rowContent: sketch.content ?? "",
    leads: sketch.leads === undefined ? [] : sketch.leads,
  };
}

function workbook(findings: readonly ListedFinding[], ignored: readonly ListedFinding[] = []): CheckedWorkbook {
  const { plan, report } = checkWorkbook(workbookOf({ rows: [] }));
  return {
    plan,
    report: {
      ...report,
      findings: findings.map(({ finding }) => finding),
      ignored: ignored.map(({ finding }) => ({ finding, reason: "x" })),
    },
    listed: findings,
    rules,
    sheets: [],
    impliedYear: null,
    partial: false,
    ask: () => Promise.reject(new Error("the list asks nothing")),
  };
}

const VIEW: FindingsView = { grouping: "severity", filter: "", folded: new Set() };

function shape(items: readonly ListItem[]): string[] {
  return items.map((item) => {
    switch (item.kind) {
      case "card":
        return `${item.underRule ? "  " : ""}card ${item.card.findings.map(({ address }) => address).join(" ")}`;
      case "ignored":
        return "ignored";
      default:
        return `${item.kind} ${item.count}`;
    }
  });
}

describe("what the list shows of a finding", () => {
  const snapshot = workbookOf({
    rows: [
      task("1", "Rà soát", { lead: "VP Sở; Phòng Tổ chức cán bộ", time: "" }),
      task("2", "Báo cáo", { lead: "", time: "" }),
      ["", "Tổng cộng", "", "", "", "", "x"],
    ],
  });
  const { plan, report } = checkWorkbook(snapshot);
  const found = listFindings(plan, report);
  const at = (address: string) => found.find((one) => one.address === address);

  test("address, content of its row, and leads by their canonical names", () => {
    expect(at("F5")).toMatchObject({ rowContent: "Rà soát", leads: ["Văn phòng Sở", "Phòng Tổ chức cán bộ"] });
  });

  test("a task nobody leads has no leads; off the plan's rows there are none to have", () => {
    expect(at("F6")?.leads).toEqual([]);
    const total = { ...report.findings[0], sheet: "Phụ lục", cell: { row: 6, column: 6 } } as ListedFinding["finding"];
    const title = { ...total, cell: { row: 1, column: 0 } };
    expect(listFindings(plan, { findings: [total, title] }).map(({ leads }) => leads)).toEqual([null, null]);
  });
});

describe("cards", () => {
  test("findings of one rule that say the same are one card, in the order of their first", () => {
    const cards = cardsOf(
      "error",
      [listed({ row: 1 }), listed({ row: 2, message: "khác" }), listed({ row: 3 })],
      rules,
    );
    expect(cards.map(({ findings }) => findings.map(({ address }) => address))).toEqual([["F2", "F4"], ["F3"]]);
    expect(cards[0]?.title.vi).toBe("Chưa có thời gian thực hiện");
  });

  test.each([
    ["another rule", listed({ rule: "time/vague" })],
    ["another severity", listed({ severity: "info" })],
  ])("%s is another card", (_name, other) => {
    expect(cardsOf("x", [listed({}), other], rules)).toHaveLength(2);
  });

  test("keys differ between groups, and a rule without a title is called by its sentence", () => {
    const [one] = cardsOf("a", [listed({ rule: "none/known" })], rules);
    const [other] = cardsOf("b", [listed({ rule: "none/known" })], rules);
    expect(one?.key).not.toBe(other?.key);
    expect(one?.title.vi).toBe("Chưa có thời gian.");
  });

  test.each([
    ["what stands in the cell", [{ text: " Tháng 13 ", content: "Rà soát" }], "Tháng 13"],
    ["else the row's content", [{ text: " ", content: "Rà soát" }], "Rà soát"],
    ["once where cells agree", [{ text: "x" }, { text: "x" }], "x"],
    ["nothing where they differ", [{ text: "x" }, { text: "y" }], ""],
  ])("the line under the title: %s", (_name, sketches, subject) => {
    const [card] = cardsOf("g", sketches.map(listed), rules);
    expect(card && subjectOf(card)).toBe(subject);
  });

  test("a card is at the cells of its findings", () => {
    const [card] = cardsOf("g", [listed({ row: 1 }), listed({ row: 2 })], rules);
    const at = (sheet: string, address: string) => card && isAt(card, { sheet, address });
    expect([at("Phụ lục", "F3"), at("Phụ lục", "F4"), at("Khác", "F3")]).toEqual([true, false, false]);
  });
});

describe("filtering", () => {
  const one = listed({
    text: "Tháng 13",
    content: "Kiểm tra trường học",
    leads: ["Thanh tra Sở"],
    sheet: "Phụ lục 2",
    message: "Không có tháng này.",
  });

  test.each([
    ["", 1],
    ["tháng 13", 1],
    ["THANH TRA", 1],
    ["f5", 1],
    ["phụ lục 2", 1],
    ["trường", 1],
    ["không có", 1],
    ["chưa có thời gian", 1],
    ["No time", 1],
    ["tháng sở", 1],
    ["tháng 14", 0],
    ["quý", 0],
  ])("“%s” finds %i", (filter, count) => {
    for (const form of [filter, filter.normalize("NFD"), filter.toUpperCase()]) {
      expect(filterFindings([one], form, rules)).toHaveLength(count);
    }
  });
});

describe("grouping", () => {
  const names = (findings: readonly ListedFinding[], by: "severity" | "row" | "unit") =>
    groupFindings(findings, by).map(({ name, findings: own }) => [
      name.by === "severity" ? name.severity : name.by === "unit" ? name.unit : name.by === "row" ? name.row : name.by,
      own.map(({ address }) => address).join(" "),
    ]);

  test("by severity: worst first, empty ones left out, a rule's findings together", () => {
    const findings = [
      listed({ row: 1, severity: "info" }),
      listed({ row: 2, rule: "b/b" }),
      listed({ row: 3, rule: "a/a" }),
      listed({ row: 4, rule: "b/b" }),
    ];
    expect(names(findings, "severity")).toEqual([
      ["error", "F3 F5 F4"],
      ["info", "F2"],
    ]);
  });

  test("by row: sheets with the same row stay apart", () => {
    const findings = [listed({ row: 1 }), listed({ row: 1, column: 3 }), listed({ row: 1, sheet: "Khác" })];
    expect(names(findings, "row")).toEqual([
      [1, "F2 D2"],
      [1, "F2"],
    ]);
  });

  test("by unit: under each lead, in Vietnamese order, what nobody leads and the table itself last", () => {
    const findings = [
      listed({ row: 1, leads: null }),
      listed({ row: 2, leads: [] }),
      listed({ row: 3, leads: ["Phòng B", "Đoàn thể"] }),
      listed({ row: 4, leads: ["Ban A"] }),
    ];
    for (const inAnyOrder of [findings, [...findings].reverse(), [...findings.slice(2), ...findings.slice(0, 2)]]) {
      expect(names(inAnyOrder, "unit")).toEqual([
        ["Ban A", "F5"],
        ["Đoàn thể", "F4"],
        ["Phòng B", "F4"],
        ["noLead", "F3"],
        ["wholeTable", "F2"],
      ]);
    }
  });
});

describe("lines of the list", () => {
  const findings = [
    listed({ row: 1, message: "a" }),
    listed({ row: 2, message: "b" }),
    listed({ row: 3, rule: "time/vague", severity: "info" }),
  ];

  test("a rule with several cards gets a heading, a rule with one does not; counts are of findings", () => {
    expect(shape(listItems(workbook(findings), VIEW))).toEqual([
      "group 2",
      "rule 2",
      "  card F2",
      "  card F3",
      "group 1",
      "card F4",
    ]);
  });

  test("each rule of one severity has the cards of its own under it", () => {
    const more = [
      listed({ row: 5, rule: "unit/lead-missing" }),
      listed({ row: 6, rule: "time/impossible", message: "c" }),
    ];
    const last = listed({ row: 7, rule: "time/impossible", message: "d" });
    expect(shape(listItems(workbook([...findings, ...more, last]), VIEW))).toEqual([
      "group 5",
      "rule 2",
      "  card F2",
      "  card F3",
      "card F6",
      "rule 2",
      "  card F7",
      "  card F8",
      "group 1",
      "card F4",
    ]);
  });

  test("by row there are no rule headings", () => {
    expect(shape(listItems(workbook(findings.slice(0, 2)), { ...VIEW, grouping: "unit" }))).toEqual([
      "group 2",
      "card F2",
      "card F3",
    ]);
  });

  test("folded headings hide their lines", () => {
    const fold = (...folded: string[]) =>
      shape(listItems(workbook(findings, findings), { ...VIEW, folded: new Set(folded) }));
    expect(fold("error", "info", "ignored")).toEqual(["group 2", "group 1", "ignoredGroup 3"]);
    expect(fold("error time/missing", "info", "ignored")).toEqual(["group 2", "rule 2", "group 1", "ignoredGroup 3"]);
    expect(fold("error", "info").slice(2)).toEqual(["ignoredGroup 3", "ignored", "ignored", "ignored"]);
  });

  test("the filter holds for findings, not for what is ignored", () => {
    const items = listItems(workbook(findings, findings.slice(0, 1)), { ...VIEW, filter: "f4" });
    expect(shape(items)).toEqual(["group 1", "card F4", "ignoredGroup 1", "ignored"]);
  });

  test("what the filter finds is shown in folded groups, too; what is ignored stays folded", () => {
    const folded = new Set(["error", "error time/missing", "info", "ignored"]);
    const shown = (filter: string) => shape(listItems(workbook(findings, findings), { ...VIEW, folded, filter }));
    expect(shown("f4")).toEqual(["group 1", "card F4", "ignoredGroup 3"]);
    expect(shown("  ")).toEqual(["group 2", "group 1", "ignoredGroup 3"]);
  });

  test("keys are unique", () => {
    const shared = [listed({ row: 1, leads: ["A", "B"] }), listed({ row: 2, leads: ["A"] })];
    const keys = listItems(workbook(shared, findings), { ...VIEW, grouping: "unit" }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the store", () => {
  test("tells every listener of a change until it leaves", () => {
    const store = new PaneStore();
    let told = 0;
    const leave = store.subscribe(() => told++);
    store.dispatch({ type: "filtered", filter: "x" });
    expect([told, store.state.view.filter]).toEqual([1, "x"]);
    leave();
    store.dispatch({ type: "filtered", filter: "y" });
    expect(told).toBe(1);
  });

  test("tells nobody where nothing changed", () => {
    const store = new PaneStore();
    const told = jest.fn();
    store.subscribe(told);
    store.dispatch({ type: "runAdvanced", done: 1, total: 2 });
    expect([told.mock.calls, store.state]).toEqual([[], INITIAL_STATE]);
  });

  test.each([
    ["no check before", null, "idle"],
    ["one", workbook([]), "checked"],
  ])("a check that has to wait leaves the pane as it was: %s", (_name, result, phase) => {
    const store = new PaneStore({ ...INITIAL_STATE, result });
    store.dispatch({ type: "checkStarted" });
    expect(store.state.phase).toBe("checking");
    store.dispatch({ type: "checkPostponed" });
    expect(store.state).toMatchObject({ phase, result });
  });

  test("folding twice unfolds; ignored findings are folded at first", () => {
    const store = new PaneStore();
    expect([...store.state.view.folded]).toEqual(["ignored"]);
    store.dispatch({ type: "folded", heading: "error" });
    expect(store.state.view.folded.has("error")).toBe(true);
    store.dispatch({ type: "folded", heading: "error" });
    expect(store.state.view.folded.has("error")).toBe(false);
  });

  test("another grouping closes the open card", () => {
    const store = new PaneStore({ ...INITIAL_STATE, openCard: "x" });
    store.dispatch({ type: "grouped", grouping: "row" });
    expect(store.state).toMatchObject({ openCard: null, view: { grouping: "row" } });
  });

  test.each([
    ["a cell more", [listed({ row: 1 }), listed({ row: 2 })], true],
    ["another row", [listed({ row: 9 })], true],
    ["another column", [listed({ row: 1, column: 1 })], true],
    ["another sheet", [listed({ row: 1, sheet: "Khác" })], true],
    ["another severity", [listed({ row: 1, severity: "info" })], true],
    ["another message only", [listed({ row: 1, message: "khác" })], false],
  ])("colours are old after a check with %s", (_name, after, outdated) => {
    const settings = { ...DEFAULT_SETTINGS, marks: true };
    const before = { ...INITIAL_STATE, settings, result: workbook([listed({ row: 1 })]) };
    const store = new PaneStore(before);
    store.dispatch({ type: "checked", result: workbook(after) });
    expect(store.state.marksOutdated).toBe(outdated);
    store.dispatch({ type: "checked", result: workbook(after) });
    expect(store.state.marksOutdated).toBe(outdated);
    const without = new PaneStore({ ...before, settings: { ...settings, marks: false } });
    without.dispatch({ type: "checked", result: workbook(after) });
    expect(without.state.marksOutdated).toBe(false);
  });

  test("a view of the menu goes back to the one with a tab that one came from", () => {
    const store = new PaneStore();
    const open = (tab: PaneState["tab"]) => {
      store.dispatch({ type: "tabOpened", tab });
      return [store.state.tab, store.state.cameFrom];
    };
    expect(open("settings")).toEqual(["settings", "check"]);
    expect(open("summary")).toEqual(["summary", "summary"]);
    for (const tab of ["template", "directory", "columns", "settings", "help"] as const)
      expect(open(tab)).toEqual([tab, "summary"]);
    expect(open("fill")).toEqual(["fill", "fill"]);
  });

  test("a change of the settings can be taken back until it was, and both are told", () => {
    const store = new PaneStore();
    const edit = { kind: "columns", undo: { tables: [] } } as const;
    store.dispatch({ type: "edited", edit });
    expect(store.state).toMatchObject({ lastEdit: edit, news: { kind: "saved", what: "columns", number: 1 } });
    store.dispatch({ type: "editUndone" });
    expect(store.state).toMatchObject({ lastEdit: null, news: { kind: "editUndone", number: 2 } });
  });

  test("the welcome ends with the first check, or when it is passed over", () => {
    const store = new PaneStore({ ...INITIAL_STATE, welcome: true });
    store.dispatch({ type: "checkStarted" });
    expect(store.state.welcome).toBe(true);
    store.dispatch({ type: "checked", result: workbook([]) });
    expect(store.state.welcome).toBe(false);
  });

  test("every news has a number of its own", () => {
    const store = new PaneStore();
    store.dispatch({ type: "ignored", count: 1 });
    store.dispatch({ type: "ignored", count: 1 });
    expect(store.state.news?.number).toBe(2);
  });
});
