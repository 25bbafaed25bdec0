import type { WorkbookChange } from "../../../../src/engine/changes/change";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import { hostRefusal } from "../../../support/host-refusal";
import type { ExcelHost } from "../../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { contentOfRows, MARKER } from "../../../support/sheet-content";
import { workbookImage } from "../../../support/workbook-image";

const ROWS = Array.from({ length: 30 }, (_, at) => [at + 1, `Nhiệm vụ số ${at + 1} của kế hoạch`, "Văn phòng", null]);
const OURS = contentOfRows([["Tổng hợp"], ["cũ", 1]], { marker: MARKER });

let excel: ExcelHost;
let host: WorkbookHost;
let before: unknown;

beforeEach(async () => {
  excel = await useHost({
    sheets: [{ name: "Phụ lục", rows: [["TT", "Nội dung", "Chủ trì", "Thời gian"], ...ROWS] }],
    apiLevel: "1.14",
  });
  host = await createOfficeHost();
  await host.read();
  await host.apply([{ type: "putSheet", sheet: "TH", over: null, content: OURS }], "trước");
  await host.read();
  before = workbookImage(excel.workbook);
});

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

const cells = (): WorkbookChange[] =>
  ROWS.map(([, content], at) => ({
    type: "setCell",
    sheet: "Phụ lục",
    cell: { row: at + 1, column: 3 },
    before: { kind: "empty" },
    after: { kind: "text", text: `Quý I/${2000 + at}` },
    numberFormat: "@",
    anchor: { rowContent: String(content), header: "Thời gian" },
  }));
const page = contentOfRows(
  Array.from({ length: 40 }, (_, at) => [`Dòng ${at}`, at]),
  { marker: MARKER },
);

/** The workbook is as it was, or what is half-written can be taken back; then a second try succeeds and is undone. */
async function recovers(changes: readonly WorkbookChange[]): Promise<void> {
  if ((await host.lastRun())?.label === "ghi") expect((await host.undo()).refused).toEqual([]);
  expect(workbookImage(excel.workbook)).toEqual(before);
  expect(excel.workbook.eventsEnabled).toBe(true);
  expect(await host.apply(changes, "lần hai")).toEqual({ applied: changes.length, cancelled: false, refused: [] });
  expect((await host.undo()).refused).toEqual([]);
  expect(workbookImage(excel.workbook)).toEqual(before);
}

test("slow answers are waited for", async () => {
  excel.faults.latency = 20;
  await recovers(cells());
});

test("too much for one request goes out in several, each with its entry; cancelled between two, what came so far is undone", async () => {
  excel.faults.maxRequestBytes = 9_000;
  const trips = excel.log.roundTrips;
  const progress: number[] = [];
  const result = await host.apply(cells(), "ghi", { onProgress: (done, total) => progress.push(done / total) });
  expect(result).toEqual({ applied: 30, cancelled: false, refused: [] });
  expect(excel.log.roundTrips - trips).toBeGreaterThan(4);
  expect(progress[0]).toBe(0);
  expect(progress.at(-1)).toBe(1);
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  expect(await host.lastRun()).toEqual({ label: "ghi", applied: 30 });
  expect((await host.undo()).refused).toEqual([]);
  expect(workbookImage(excel.workbook)).toEqual(before);

  const abort = new AbortController();
  const options = {
    signal: abort.signal,
    onProgress: (done: number) => {
      if (done > 0) abort.abort();
    },
  };
  const part = await host.apply(cells(), "ghi", options);
  expect(part.cancelled).toBe(true);
  expect(part.applied).toBeGreaterThan(0);
  expect(part.applied).toBeLessThan(30);
  expect(await host.lastRun()).toEqual({ label: "ghi", applied: part.applied });
  await recovers(cells());
});

test("cancelled when all is written already, it is not cancelled", async () => {
  const abort = new AbortController();
  const onProgress = (done: number, total: number) => {
    if (done === total) abort.abort();
  };
  const result = await host.apply(cells(), "ghi", { signal: abort.signal, onProgress });
  expect(result).toEqual({ applied: 30, cancelled: false, refused: [] });
});

test("progress counts what stands there already and what is refused, before anything is written", async () => {
  const bare = cells().map((change) => ({ ...change, numberFormat: undefined }) as unknown as WorkbookChange);
  await host.apply(bare.slice(0, 1), "trước");
  const before = { kind: "text", text: "khác" };
  const changes = bare.slice(0, 3).map((change, at) => (at === 1 ? { ...change, before } : change));
  const progress: (readonly number[])[] = [];
  const onProgress = (...told: readonly number[]) => progress.push(told);
  await host.apply(changes as readonly WorkbookChange[], "ghi", { onProgress });
  expect(progress).toEqual([
    [2, 3],
    [3, 3],
  ]);
});

test("cancelled before it began nothing is read or written", async () => {
  const trips = excel.log.roundTrips;
  expect(await host.apply(cells(), "ghi", { signal: AbortSignal.abort() })).toEqual({
    applied: 0,
    cancelled: true,
    refused: [],
  });
  expect(excel.log.roundTrips).toBe(trips);
});

test("what fits into no request is refused with a sentence", async () => {
  excel.faults.maxRequestBytes = 7000;
  expect(
    (
      await hostRefusal(
        host.apply(
          cells()
            .slice(0, 1)
            .map((one) => ({ ...one, after: { kind: "text", text: "x".repeat(9000) } }) as WorkbookChange),
          "ghi",
        ),
      )
    ).code,
  ).toBe("tooLarge");
  excel.faults.maxRequestBytes = 5_000_000;
  await recovers(cells());
});

test("sheets too large for one answer are read in blocks", async () => {
  excel.workbook.cellLimit = 40;
  await recovers(cells());
});

test("what the user types in the very moment is given back to her", async () => {
  excel.faults.beforeRequest(3, () => {
    excel.user.edit("Phụ lục", "D5", "của tôi");
  });
  const { applied, refused } = await host.apply(cells(), "ghi");
  expect([applied, ...refused.map(({ code }) => code)]).toEqual([29, "changed"]);
  expect(excel.workbook.sheets[0]?.cell(4, 3).value).toBe("của tôi");
});

test("given back where the cell stands once rows and columns of the same request have moved it", async () => {
  const [first] = cells().slice(3);
  excel.faults.beforeRequest(3, () => {
    excel.user.edit("Phụ lục", "D5", "của tôi");
  });
  const { refused } = await host.apply(
    [
      ...(first ? [first] : []),
      { type: "insertColumn", sheet: "Phụ lục", column: 2, headerRow: 0, header: "Sản phẩm" },
      { type: "insertRows", sheet: "Phụ lục", row: 2, count: 2 },
      { type: "putSheet", sheet: "TH 2", over: null, content: page },
    ],
    "ghi",
  );
  expect(refused.map(({ code }) => code)).toEqual(["changed"]);
  expect(excel.workbook.sheets[0]?.cell(6, 4).value).toBe("của tôi");
});

test("a cell whose text the row is known by may be written before others of its row", async () => {
  const [first] = cells();
  const name = { kind: "text", text: "Tên mới, dài hơn mọi ô khác của dòng" } as const;
  const changes: WorkbookChange[] = [
    {
      ...first,
      anchor: undefined,
      cell: { row: 1, column: 1 },
      before: { kind: "text", text: String(ROWS[0]?.[1]) },
      after: name,
    },
    { ...first, cell: { row: 1, column: 3 } },
  ] as WorkbookChange[];
  expect(await host.apply(changes, "ghi")).toEqual({ applied: 2, cancelled: false, refused: [] });
  expect((await host.undo()).refused).toEqual([]);
  expect(workbookImage(excel.workbook)).toEqual(before);
});

test("a row that another took the place of in the very moment is not written", async () => {
  const [first] = cells();
  excel.faults.beforeRequest(3, () => {
    excel.user.edit("Phụ lục", "B2", "Dòng khác sau khi sắp xếp lại");
  });
  const { applied, refused } = await host.apply(first ? [first] : [], "ghi");
  expect([applied, ...refused.map(({ code }) => code)]).toEqual([0, "changed"]);
  expect(excel.workbook.sheets[0]?.cell(1, 3).value).toBeNull();
});

test("filtered rows are never written by way of their neighbours", async () => {
  excel.workbook.misplacesFilteredWrites = true;
  excel.user.filter("Phụ lục", "A1:D31", [1, 2, 3, 10, 11, 12]);
  const { applied, refused } = await host.apply(cells(), "ghi");
  expect([applied, refused.length]).toEqual([6, 24]);
  expect([1, 3, 4, 9, 10].map((row) => excel.workbook.sheets[0]?.cell(row, 3).value)).toEqual(
    ["Quý I/2000", "Quý I/2002", null, null, "Quý I/2009"].map((one) => one ?? null),
  );
});

test("what we write is not told to ourselves, and is one step of Excel's undo where Excel can do that", async () => {
  const listener = { changed: jest.fn(), selected: jest.fn(), structureChanged: jest.fn() };
  await host.watch(listener);
  const run = jest.spyOn(Excel, "run");
  await host.apply(
    [
      ...cells(),
      { type: "insertRows", sheet: "Phụ lục", row: 3, count: 1 },
      { type: "putSheet", sheet: "TH 2", over: null, content: page },
    ],
    "ghi",
  );
  expect(run.mock.calls[0]?.[0]).toEqual({ delayForCellEdit: false });
  await excel.settle();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(listener.changed).not.toHaveBeenCalled();
  expect(listener.structureChanged).not.toHaveBeenCalled();
  excel = await useHost({ apiLevel: "1.20" });
  host = await createOfficeHost();
  await host.read();
  await host.apply([{ type: "putSheet", sheet: "TH", over: null, content: page }], "ghi");
  expect(run.mock.calls.map(([options]) => options)).toContainEqual({ delayForCellEdit: false, mergeUndoGroup: true });
  run.mockRestore();
});
