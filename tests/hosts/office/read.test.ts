import type { SheetSnapshot, WorkbookChange } from "../../../src/engine/index";
import { createOfficeHost } from "../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import type { ExcelHost, ExcelHostOptions } from "../../support/excel-host/excel-host";
import { buildWorkbook, type SheetSpec } from "../../support/excel-host/sheet-spec";
import { errorCode, removeHost, useHost } from "../../support/excel-host/use-host";
import { writeXlsx } from "../../support/excel-host/xlsx/write-xlsx";

/** What the host remembers between a check, the reading of one sheet again, and a run; and when ranges stand in for the file. */

const SHEETS: readonly SheetSpec[] = [
  { name: "Một", rows: [["Rà soát"], ["Tổng hợp"], ["Báo cáo"]], hiddenRows: [1] },
  { name: "Hai", rows: [["Kiểm tra"], ["Tập huấn"]], merges: ["A1:B1"] },
  { name: "Ba", rows: [["Sơ kết"]], visibility: "Hidden" },
];

let excel: ExcelHost;
let host: WorkbookHost;

async function open(options: ExcelHostOptions = {}): Promise<void> {
  excel = await useHost(options.sheets ? options : { bytes: await writeXlsx(buildWorkbook(SHEETS)), ...options });
  host = await createOfficeHost();
}

beforeEach(() => open());
afterEach(() => {
  jest.restoreAllMocks();
  expect(excel.refusals).toEqual([]);
  removeHost();
});

const parts = ({ name, visibility, hiddenRows, merges }: SheetSnapshot) => ({
  name,
  visibility,
  hiddenRows: [...hiddenRows],
  merges,
});

describe("a sheet read again", () => {
  test("keeps what the file told of this sheet, not of another", async () => {
    await host.read();
    expect(parts(await host.readSheet("Hai"))).toEqual({
      name: "Hai",
      visibility: "visible",
      hiddenRows: [],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
    expect(parts(await host.readSheet("Một"))).toMatchObject({ name: "Một", hiddenRows: [1], merges: [] });
    expect((await host.readSheet("Ba")).visibility).toBe("hidden");
  });

  test("is known to be hidden since", async () => {
    await host.read();
    excel.user.setVisibility("Hai", "Hidden");
    expect(parts(await host.readSheet("Hai"))).toMatchObject({ name: "Hai", visibility: "hidden" });
  });

  test("before any check only its cells are known", async () => {
    const sheet = await host.readSheet("Hai");
    expect(parts(sheet)).toEqual({ name: "Hai", visibility: "visible", hiddenRows: [], merges: null });
    expect(sheet.cells.get(1, 0)?.value).toBe("Tập huấn");
  });

  test("that was added meanwhile is read without what the file told", async () => {
    await host.read();
    excel.user.addSheet("Mới");
    excel.user.edit("Mới", "B2", "Sơ kết");
    const sheet = await host.readSheet("Mới");
    expect(parts(sheet)).toEqual({ name: "Mới", visibility: "visible", hiddenRows: [], merges: null });
    expect(sheet.cells.get(1, 1)?.value).toBe("Sơ kết");
  });

  const put = (sheet: string, row: number): WorkbookChange => ({
    type: "setCell",
    sheet,
    cell: { row, column: 1 },
    before: { kind: "empty" },
    after: { kind: "text", text: "Quý I" },
  });
  const cell = (sheet: string, row: number) => excel.workbook.findSheet(sheet)?.cell(row, 1).value ?? null;

  test("is what a run finds moved rows by", async () => {
    await host.read();
    excel.user.edit("Một", "A3", "Tổng kết năm");
    await host.readSheet("Một");
    excel.user.insertRows("Một", 2);
    expect((await host.apply([put("Một", 2)], "ghi")).applied).toBe(1);
    expect([cell("Một", 2), cell("Một", 3)]).toEqual([null, "Quý I"]);
  });

  test("and the other sheets stay as the check saw them", async () => {
    await host.read();
    await host.readSheet("Một");
    excel.user.insertRows("Hai", 0);
    expect((await host.apply([put("Hai", 1)], "ghi")).applied).toBe(1);
    expect([cell("Hai", 1), cell("Hai", 2)]).toEqual([null, "Quý I"]);
  });
});

test("a run that was stopped before it began asks Excel nothing", async () => {
  const trips = excel.log.roundTrips;
  const change: WorkbookChange = {
    type: "setCell",
    sheet: "Một",
    cell: { row: 0, column: 1 },
    before: { kind: "empty" },
    after: { kind: "text", text: "x" },
  };
  const result = await host.apply([change], "ghi", { signal: AbortSignal.abort() });
  expect(result).toEqual({ applied: 0, cancelled: true, refused: [] });
  expect(excel.log.roundTrips).toBe(trips);
});

describe("when the file does not come", () => {
  /** What Excel hands over in place of its file. */
  function handOver(answer: Partial<Office.AsyncResult<Office.File>>): void {
    jest.spyOn(Office.context.document, "getFileAsync").mockImplementation((...args: readonly unknown[]) => {
      (args.at(-1) as (result: unknown) => void)(answer);
    });
  }

  test("bytes that are no workbook: ranges serve", async () => {
    handOver({
      status: Office.AsyncResultStatus.Succeeded,
      value: {
        size: 4,
        sliceCount: 1,
        getSliceAsync: (_: number, done: (result: unknown) => void) => {
          done({ status: Office.AsyncResultStatus.Succeeded, value: { data: [1, 2, 3, 4], index: 0, size: 4 } });
        },
        closeAsync: (done: (result: unknown) => void) => {
          done({ status: Office.AsyncResultStatus.Succeeded });
        },
      },
    });
    const { source, snapshot } = await host.read();
    expect([source, snapshot.sheets.length]).toEqual(["ranges", 3]);
  });

  test("a cell is being edited: ranges are not asked either", async () => {
    const failed = { status: Office.AsyncResultStatus.Failed, error: { code: 5004, name: "", message: "" } };
    handOver(failed);
    const trips = excel.log.roundTrips;
    expect(await errorCode(host.read())).toBe("cellEditing");
    expect(excel.log.roundTrips).toBe(trips);
  });

  test("a bug of ours is told, not covered up by ranges", async () => {
    jest.spyOn(Office.context.document, "getFileAsync").mockImplementation(() => {
      throw new TypeError("no such thing");
    });
    await expect(host.read()).rejects.toThrow(TypeError);
  });

  test("an Excel without it is not even asked", async () => {
    await open({ requirementSets: { CompressedFile: false } });
    const asked = jest.spyOn(Office.context.document, "getFileAsync");
    expect((await host.read()).source).toBe("ranges");
    expect(asked).not.toHaveBeenCalled();
  });
});

describe("by blocks", () => {
  test("an empty sheet, and one whose cells do not begin at A1", async () => {
    await open({
      requirementSets: { CompressedFile: false },
      sheets: [
        { name: "Rỗng" },
        { name: "Lệch", rows: [[], [], [null, null, "a", 1], [null, null, "b", 2], [null, null, "c", 3]] },
      ],
    });
    excel.workbook.cellLimit = 3;
    const { snapshot } = await host.read();
    expect(snapshot.sheets.map(({ cells }) => [...cells.rowNumbers()])).toEqual([[], [2, 3, 4]]);
    expect(snapshot.sheets[1]?.cells.get(4, 3)?.value).toBe(3);
  });

  test("a whole workbook too large for one answer, empty sheets among it", async () => {
    await open({
      requirementSets: { CompressedFile: false },
      sheets: [
        { name: "Rỗng" },
        { name: "Dài", rows: Array.from({ length: 60 }, (_, at) => [`Nhiệm vụ thứ ${at + 1} của kế hoạch năm`]) },
      ],
    });
    excel.faults.maxResponseBytes = 4000;
    const { snapshot } = await host.read();
    expect(snapshot.sheets.map(({ cells }) => cells.lastRow)).toEqual([-1, 59]);
  });
});
