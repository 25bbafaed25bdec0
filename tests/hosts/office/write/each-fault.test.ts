import type { WorkbookChange } from "../../../../src/engine/changes/change";
import { gridFingerprint } from "../../../../src/engine/changes/content-fingerprint";
import { CellGrid } from "../../../../src/engine/snapshot/grid";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { ApplyResult, WorkbookHost } from "../../../../src/hosts/workbook-host";
import { HostError } from "../../../../src/hosts/workbook-host";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { expectSentence } from "../../../support/host-refusal";
import { workbookImage } from "../../../support/workbook-image";
import { KINDS, NAMED, page, ROWS, SHEET } from "./kinds";

/**
 * Every fault of the test host in every request, while writing and while taking back: all of them at one level, a lost connection at
 * each. Every write is struck at one of the levels.
 */

const LEVELS = ["1.9", "1.14", "1.20"];
const THOROUGH = "1.14";
/** Runs that strike every third write, each at a level of its own beginning one later: together they strike all. */
const STRIDE = LEVELS.length;

let excel: ExcelHost;
let host: WorkbookHost;
/** The workbook before the run, and right before what is to fail. */
let before: unknown;
let start: unknown;
let changes: readonly WorkbookChange[];
let act: () => Promise<ApplyResult>;

const image = () => workbookImage(excel.workbook);
/** Texts are compared first: that is quick. */
function expectImage(wanted: unknown): void {
  const now = image();
  if (JSON.stringify(now) !== JSON.stringify(wanted)) expect(now).toEqual(wanted);
}
const DONE = () => ({ applied: changes.length, cancelled: false, refused: [] });

async function open(apiLevel: string, make: (over: string) => WorkbookChange[], undoing: boolean): Promise<void> {
  const header = ["TT", { value: "Nội dung", format: { fill: "#FFFF00", wrapText: true, indent: 1 } }, "Chủ trì"];
  excel = await useHost({ sheets: [{ name: SHEET, rows: [[...header, "Thời gian"], ...ROWS] }], apiLevel });
  host = await createOfficeHost();
  await host.read();
  await host.apply([{ type: "putSheet", sheet: "TH", over: null, content: page(4) }, NAMED], "trước");
  const { snapshot } = await host.read();
  changes = make(gridFingerprint(snapshot.sheets.find(({ name }) => name === "TH")?.cells ?? new CellGrid()));
  before = image();
  act = () => (undoing ? host.undo() : host.apply(changes, "ghi"));
  if (undoing) expect(await host.apply(changes, "ghi")).toEqual(DONE());
  start = image();
}

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

/** Strikes with each fault in turn until one finds nothing to strike; after each all is as before, and can be done again. */
async function strike(fault: (at: number) => void, undoing: boolean, first = 1, stride = 1): Promise<Set<string>> {
  const codes = new Set<string>();
  for (let at = first; ; at += stride) {
    fault(at);
    const error = await act().then(
      () => null,
      (reason: unknown) => reason,
    );
    calm();
    if (error === null) break;
    if (!(error instanceof HostError)) throw error as Error;
    expectSentence(error.sentence);
    codes.add(error.code);
    const run = await host.lastRun();
    const now = JSON.stringify(image());
    const isTouched = now !== JSON.stringify(start);
    // What is taken back whole may stand in the journal still.
    const isThrough = undoing && now === JSON.stringify(before);
    const isHalf = isTouched && !isThrough;
    if (isHalf || error.code === "interrupted") expect(error.code).toBe("interrupted");
    if (isHalf || (undoing && !isThrough)) expect(run?.label).toBe("ghi");
    if (run?.label === "ghi") expect((await host.undo()).refused).toEqual([]);
    expectImage(before);
    if (undoing) expect(await host.apply(changes, "ghi")).toEqual(DONE());
    expectImage(start);
    expect(excel.workbook.eventsEnabled).toBe(true);
  }
  if (!undoing) {
    expect(await host.lastRun()).toEqual({ label: "ghi", applied: changes.length });
    expect((await host.undo()).refused).toEqual([]);
  }
  expectImage(before);
  expect((await host.lastRun())?.label).toBe("trước");
  return codes;
}

function calm(): void {
  excel.faults.forget();
  excel.faults.leaveCellEdit();
  excel.faults.maxRequestBytes = 5_000_000;
  excel.faults.maxResponseBytes = 5_000_000;
}

const inRequest = (act: () => void) => (request: number) => {
  excel.faults.beforeRequest(request, act);
};

describe.each(LEVELS)("at ExcelApi %s", (level) => {
  describe.each(
    KINDS.flatMap(([name, make]) => [[name, make, false] as const, [`${name}, taken back`, make, true] as const]),
  )("%s", (_, make, undoing) => {
    beforeEach(() => open(level, make, undoing));

    test("an exception, or no access, at each write", async () => {
      const breakOff = (skip: number) => {
        excel.faults.failAction({ code: skip % 2 === 0 ? "GeneralException" : "AccessDenied", skip });
      };
      expect([...(await strike(breakOff, undoing, LEVELS.indexOf(level), STRIDE))]).toContain("interrupted");
    });

    test("no connection from a request on", async () => {
      const cut = inRequest(() => {
        for (let more = 0; more < 40; more++) excel.faults.failRequest("ServiceNotAvailable");
      });
      expect([...(await strike(cut, undoing))]).toContain("offline");
    });

    if (level !== THOROUGH) return;

    test("a request refused whole: no connection, no access, a cell being edited, too many bytes", async () => {
      const refuse = (code: Parameters<typeof excel.faults.failRequest>[0]) =>
        inRequest(() => {
          excel.faults.failRequest(code);
        });
      expect([...(await strike(refuse("ServiceNotAvailable"), undoing))]).toEqual(["offline"]);
      await open(level, make, undoing);
      expect([...(await strike(refuse("AccessDenied"), undoing))]).toEqual(["protected"]);
      await open(level, make, undoing);
      const edit = inRequest(() => {
        excel.faults.enterCellEdit();
      });
      expect([...(await strike(edit, undoing))]).toEqual(["cellEditing"]);
      await open(level, make, undoing);
      const narrow = inRequest(() => {
        excel.faults.maxRequestBytes = 10;
      });
      expect([...(await strike(narrow, undoing))]).toEqual(["tooLarge"]);
    });

    test("answers that are too large", async () => {
      const narrow = inRequest(() => {
        excel.faults.maxResponseBytes = 60;
      });
      expect([...(await strike(narrow, undoing))]).toContain("tooLarge");
    });
  });
});
