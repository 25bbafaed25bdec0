import { createOfficeHost } from "../../../src/hosts/office/index";
import type { ExcelHost, ExcelHostOptions } from "../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../support/excel-host/use-host";

let excel: ExcelHost;
let stop: () => Promise<void>;
const listener = { changed: jest.fn(), selected: jest.fn(), structureChanged: jest.fn() };

async function watch(options: ExcelHostOptions = {}): Promise<void> {
  jest.clearAllMocks();
  excel = await useHost({
    sheets: [
      { name: "Một", rows: [["a", "b"]] },
      { name: "Hai", rows: [["a", "b"]] },
    ],
    ...options,
  });
  stop = await (await createOfficeHost()).watch(listener);
}

beforeEach(() => watch());
afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets the events come and the quiet time pass. */
async function quiet(): Promise<void> {
  await excel.settle();
  await wait(350);
}

const edit = (sheet: string, row: number) => [sheet, { top: row, left: 0, bottom: row, right: 0 }];

test("edits of two sheets are told one by one, and only once", async () => {
  excel.user.edit("Một", "A1", 1);
  excel.user.edit("Hai", "A2", 1);
  await quiet();
  excel.user.edit("Một", "A5", 1);
  await quiet();
  expect(listener.changed.mock.calls).toEqual([edit("Một", 0), edit("Hai", 1), edit("Một", 4)]);
  expect(listener.structureChanged).not.toHaveBeenCalled();
});

test("edits before and after rows that move are one call for a full read; the next edit is told by itself", async () => {
  excel.user.edit("Một", "A1", 1);
  excel.user.insertRows("Một", 3);
  excel.user.edit("Hai", "A1", 1);
  await quiet();
  expect(listener.structureChanged).toHaveBeenCalledTimes(1);
  expect(listener.changed).not.toHaveBeenCalled();
  excel.user.edit("Hai", "A9", 1);
  await quiet();
  expect(listener.changed.mock.calls).toEqual([edit("Hai", 8)]);
  expect(listener.structureChanged).toHaveBeenCalledTimes(1);
});

test("whole columns that were edited: the sheet as a whole, whatever else was", async () => {
  const columns = (name: string) => {
    const sheet = excel.workbook.findSheet(name);
    if (sheet) excel.workbook.emit({ kind: "changed", sheet, address: "A:B", changeType: "RangeEdited" });
  };
  columns("Một");
  excel.user.edit("Một", "A1", 1);
  excel.user.edit("Hai", "A1", 1);
  columns("Hai");
  await quiet();
  expect(listener.changed.mock.calls).toEqual([
    ["Một", null],
    ["Hai", null],
  ]);
});

test("a sheet that was deleted asks for a full read", async () => {
  excel.user.deleteSheet("Hai");
  await quiet();
  expect(listener.structureChanged).toHaveBeenCalledTimes(1);
});

test("a cell of a sheet that was added meanwhile is not told: nobody knows that sheet yet", async () => {
  excel.user.addSheet("Mới");
  excel.user.select("Mới", "B2");
  await quiet();
  expect(listener.selected).not.toHaveBeenCalled();
});

test("nothing is told before Excel has been quiet for a moment, and each edit begins that moment anew", async () => {
  for (const row of [1, 2, 3, 4]) {
    excel.user.edit("Một", `A${row}`, 1);
    await excel.settle();
    await wait(100);
  }
  expect(listener.changed).not.toHaveBeenCalled();
  await quiet();
  expect(listener.changed.mock.calls).toEqual([["Một", { top: 0, left: 0, bottom: 3, right: 0 }]]);
});

test.each([
  ["", {}],
  ["where Excel tells of names and hiding", { requirementSets: { ExcelApiOnline: "1.1" } }],
] as const)("stopped, Excel is not listened to any more %s", async (_name, options) => {
  await watch(options);
  await stop();
  const events = [
    () => {
      excel.user.edit("Một", "A1", 1);
    },
    () => {
      excel.user.select("Một", "B2");
    },
    () => {
      excel.user.addSheet("Mới");
    },
    () => {
      excel.user.setVisibility("Hai", "Hidden");
    },
    () => {
      excel.user.renameSheet("Một", "Ba");
    },
    () => {
      excel.user.deleteSheet("Hai");
    },
  ];
  for (const happen of events) happen();
  await quiet();
  for (const told of Object.values(listener)) expect(told).not.toHaveBeenCalled();
});
