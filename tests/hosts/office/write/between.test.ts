import type { WorkbookChange } from "../../../../src/engine/changes/change";
import { gridFingerprint } from "../../../../src/engine/changes/content-fingerprint";
import { CellGrid } from "../../../../src/engine/snapshot/grid";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { expectSentence } from "../../../support/host-refusal";
import { workbookImage } from "../../../support/workbook-image";
import { cells, page, ROWS, SHEET } from "./kinds";

/** What the user types between the reading and the request that would write over it, or delete it. */

let excel: ExcelHost;
let host: WorkbookHost;
let over: string;

const LEVELS = ["1.9", "1.14", "1.20"];
const image = () => workbookImage(excel.workbook);
const gone = (row: number, count = 1): WorkbookChange => ({ type: "deleteRows", sheet: SHEET, row, count });
const value = (row: number, column: number, sheet = SHEET) => excel.workbook.findSheet(sheet)?.cell(row, column).value;

async function open(apiLevel: string, more: readonly (readonly (string | number)[])[] = []): Promise<void> {
  excel = await useHost({
    sheets: [{ name: SHEET, rows: [["TT", "Nội dung", "Chủ trì", "Thời gian"], ...ROWS, ...more] }],
    apiLevel,
  });
  host = await createOfficeHost();
  await host.read();
  await host.apply([{ type: "putSheet", sheet: "TH", over: null, content: page(4) }], "trước");
  const { snapshot } = await host.read();
  over = gridFingerprint(snapshot.sheets.find(({ name }) => name === "TH")?.cells ?? new CellGrid());
}

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

/** Edits before each request in turn, until none is left; `check` looks at what came of it. */
async function atEachRequest(
  reopen: () => Promise<void>,
  edit: () => void,
  act: () => ReturnType<WorkbookHost["undo"]>,
  check: (codes: readonly string[], applied: number) => void,
): Promise<number> {
  for (let request = 1; ; request++) {
    await reopen();
    const struck: number[] = [];
    excel.faults.beforeRequest(request, () => {
      struck.push(request);
      edit();
    });
    const { applied, refused } = await act();
    excel.faults.forget();
    if (struck.length === 0) return request - 1;
    for (const { sentence } of refused) expectSentence(sentence);
    check(
      refused.map(({ code }) => code),
      applied,
    );
  }
}

describe.each(LEVELS)("at ExcelApi %s", (level) => {
  test("a sheet of ours edited by hand is neither made anew nor deleted", async () => {
    for (const change of [
      (): WorkbookChange => ({ type: "putSheet", sheet: "TH", over, content: page(6) }),
      (): WorkbookChange => ({ type: "removeSheet", sheet: "TH", before: over }),
    ]) {
      let edited: unknown;
      const requests = await atEachRequest(
        () => open(level),
        () => {
          excel.user.edit("TH", "A2", "sửa tay");
          excel.user.edit("TH", "D9", "ghi chú của tôi");
          excel.user.edit("TH", "B3", "");
          edited = image();
        },
        () => host.apply([change()], "ghi"),
        (codes, applied) => {
          expect([applied, ...codes]).toEqual([0, "changed"]);
          expect(image()).toEqual(edited);
        },
      );
      expect(requests).toBeGreaterThan(2);
      // Nothing was written that could be taken back.
      expect((await host.lastRun())?.label).toBe("ghi");
    }
  });

  test("a row edited, or filled where it was blank, is not deleted; what else was to be done on the sheet is left out", async () => {
    let edited: unknown;
    let late = 0;
    const requests = await atEachRequest(
      () => open(level),
      () => {
        excel.user.edit(SHEET, "C4", "Phòng của tôi");
        excel.user.edit(SHEET, "F5", "ghi chú");
        edited = image();
      },
      () => host.apply([gone(3, 2), { type: "insertRows", sheet: SHEET, row: 2, count: 1 }], "ghi"),
      (codes, applied) => {
        // Between the two changes it is too late: the row is gone.
        if (codes.length === 0) late++;
        else {
          expect([applied, ...codes]).toEqual([0, "changed", "dependent"]);
          expect(image()).toEqual(edited);
        }
      },
    );
    expect([requests, late]).toEqual([5, 1]);
  });
});

test("on other sheets all goes on where a row was given back", async () => {
  await atEachRequest(
    () => open("1.14"),
    () => {
      excel.user.edit(SHEET, "C4", "của tôi");
    },
    () => {
      const other = { type: "putSheet", sheet: "TH 2", over: null, content: page(3) } as const;
      return host.apply([gone(3), other, ...cells().slice(8)], "ghi");
    },
    (codes, applied) => {
      // As long as nothing is written the later change finds its row by its anchor.
      if (codes.length > 0)
        expect([applied, ...codes]).toEqual(codes.length === 1 ? [2, "changed"] : [1, "changed", "dependent"]);
      expect(value(3, 2)).toBe("của tôi");
      expect(value(0, 0, "TH 2")).toBe("Tổng hợp");
    },
  );
});

test("a formula that rows of the user's have changed meanwhile is not written over", async () => {
  await open("1.14");
  excel.user.edit(SHEET, "E5", "=A2+1");
  await host.read();
  const change: WorkbookChange = {
    type: "setCell",
    sheet: SHEET,
    cell: { row: 4, column: 4 },
    before: { kind: "formula", formula: "A2+1", cached: null },
    after: { kind: "empty" },
  };
  excel.faults.beforeRequest(3, () => {
    excel.user.insertRows(SHEET, 1);
  });
  const { refused } = await host.apply([change, { type: "insertRows", sheet: SHEET, row: 2, count: 1 }], "ghi");
  expect(refused.map(({ code }) => code)).toEqual(["changed", "dependent"]);
  expect(excel.workbook.findSheet(SHEET)?.cell(5, 4).formula).toBe("=A3+1");
});

test("what was given back is not undone with the rest", async () => {
  await open("1.14");
  const before = image();
  const other = { type: "putSheet", sheet: "TH 2", over: null, content: page(3) } as const;
  excel.faults.beforeRequest(4, () => {
    excel.user.edit(SHEET, "C4", "của tôi");
    excel.user.edit(SHEET, "D9", "Quý II");
  });
  const { applied, refused } = await host.apply([...cells().slice(5), other, gone(3)], "ghi");
  expect([applied, ...refused.map(({ code }) => code)]).toEqual([4, "changed", "changed"]);
  expect(await host.lastRun()).toEqual({ label: "ghi", applied: 4 });
  expect(await host.undo()).toEqual({ applied: 4, cancelled: false, refused: [] });
  excel.user.edit(SHEET, "C4", "Văn phòng");
  excel.user.edit(SHEET, "D9", "");
  expect(image()).toEqual(before);
});

describe("while taking back", () => {
  test("rows that were put in and a new sheet are kept where the user writes into them", async () => {
    const requests = await atEachRequest(
      async () => {
        await open("1.14");
        const made = { type: "putSheet", sheet: "TH 2", over: null, content: page(3) } as const;
        await host.apply([{ type: "insertRows", sheet: SHEET, row: 3, count: 2 }, made], "ghi");
      },
      () => {
        excel.user.edit(SHEET, "B5", "của tôi");
        if (excel.workbook.findSheet("TH 2")) excel.user.edit("TH 2", "C3", "của tôi");
      },
      () => host.undo(),
      (codes) => {
        expect(value(4, 1)).toBe("của tôi");
        if (codes.length === 0) return;
        expect(codes).toContain("changed");
        if (codes.length > 1) expect(value(2, 2, "TH 2")).toBe("của tôi");
        expect(excel.workbook.findSheet("TH 2")?.charts.length ?? 1).toBe(1);
      },
    );
    expect(requests).toBeGreaterThan(3);
  });

  test("rows that come in above meanwhile are minded", async () => {
    await atEachRequest(
      async () => {
        await open("1.14");
        await host.apply(cells(), "ghi");
      },
      () => {
        excel.user.insertRows(SHEET, 1, 2);
      },
      () => host.undo(),
      (codes) => {
        expect(codes).toEqual([]);
        expect(ROWS.map((_, at) => value(at + 3, 3))).toEqual(ROWS.map(() => null));
      },
    );
  });
});
