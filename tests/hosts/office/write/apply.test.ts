import type { ChangeAnchor, SetCellChange, WorkbookChange } from "../../../../src/engine/changes/change";
import { gridFingerprint } from "../../../../src/engine/changes/content-fingerprint";
import { createOfficeHost } from "../../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import { expectSentence, hostRefusal } from "../../../support/host-refusal";
import type { ExcelHost, ExcelHostOptions } from "../../../support/excel-host/excel-host";
import type { SheetModel } from "../../../support/excel-host/model/sheet";
import { removeHost, useHost } from "../../../support/excel-host/use-host";
import { contentOfRows, MARKER, PLAIN_STYLE } from "../../../support/sheet-content";
import { workbookImage } from "../../../support/workbook-image";

const PLAN: ExcelHostOptions = {
  sheets: [
    {
      name: "Phụ lục",
      rows: [
        ["TT", "Nội dung", "Chủ trì", "Thời gian"],
        [1, "Xây dựng kế hoạch kiểm tra", "Văn phòng", null],
        [2, "Tổng kết phong trào thi đua", null, null],
        [3, "Khảo sát nhu cầu bồi dưỡng", null, null],
        [null, "Tổng cộng", null, { formula: "=SUM(A2:A4)" }],
      ],
    },
    { name: "Khác", rows: [[{ formula: "='Phụ lục'!A4" }]] },
  ],
};

let excel: ExcelHost;
let host: WorkbookHost;
let before: unknown;

async function open(options: ExcelHostOptions = {}): Promise<void> {
  excel = await useHost({ ...PLAN, ...options });
  host = await createOfficeHost();
  await host.read();
  before = workbookImage(excel.workbook);
}

afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

const ANCHOR: ChangeAnchor = { rowContent: "Tổng kết phong trào thi đua", header: "Thời gian" };

function time(text: string, parts: Partial<SetCellChange> = {}): SetCellChange {
  const after = { kind: "text", text } as const;
  return {
    type: "setCell",
    sheet: "Phụ lục",
    cell: { row: 2, column: 3 },
    before: { kind: "empty" },
    after,
    anchor: ANCHOR,
    ...parts,
  };
}

function sheet(name = "Phụ lục"): SheetModel {
  const found = excel.workbook.findSheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const value = (row: number, column: number, name?: string) => sheet(name).cell(row, column).value;
const codes = async (changes: readonly WorkbookChange[]) => {
  const { applied, refused } = await host.apply(changes, "x");
  for (const { sentence } of refused) expectSentence(sentence);
  return [applied, ...refused.map(({ code }) => code)];
};

async function undone(): Promise<void> {
  expect((await host.undo()).refused).toEqual([]);
  expect(workbookImage(excel.workbook)).toEqual(before);
}

describe.each(["1.9", "1.14", "1.20"])("at ExcelApi %s", (apiLevel) => {
  beforeEach(() => open({ apiLevel }));

  test("cells are filled in three round trips; the pane opened anew still undoes them", async () => {
    const trips = excel.log.roundTrips;
    const changes = [
      time("01/02"),
      {
        ...time("0012"),
        cell: { row: 3, column: 3 },
        anchor: { rowContent: "Khảo sát nhu cầu bồi dưỡng", header: "Thời gian" },
      },
    ];
    expect(await host.apply(changes, "Điền 2 ô")).toEqual({ applied: 2, cancelled: false, refused: [] });
    expect(excel.log.roundTrips - trips).toBe(3);
    const asked = excel.log.work.slice(trips).map(({ members }) => members);
    // Excel neither calculates nor draws under way, and is asked for no spilled cells where there are none.
    expect(asked[2]).toContain("Application.suspendApiCalculationUntilNextSync");
    expect(asked[2]).toContain("Application.suspendScreenUpdatingUntilNextSync");
    expect(asked.flat()).not.toContain("Range.getSpillParentOrNullObject");
    expect(asked.flat()).not.toContain("Range.getCellProperties");
    expect([value(2, 3), value(3, 3)]).toEqual(["01/02", "0012"]);
    host = await createOfficeHost();
    expect(await host.lastRun()).toEqual({ label: "Điền 2 ô", applied: 2 });
    await undone();
    expect(await host.lastRun()).toBeNull();
  });

  test("dates are serial numbers with their format, formulas are formulas, fonts are set", async () => {
    const date = time("", {
      after: { kind: "number", number: 46000 },
      numberFormat: "dd/mm/yyyy",
      fontName: "Times New Roman",
    });
    const sum = time("", { cell: { row: 3, column: 3 }, after: { kind: "formula", formula: "A2*2", cached: null } });
    expect(await codes([date, { ...sum, anchor: { rowContent: "Khảo sát nhu cầu bồi dưỡng", header: "" } }])).toEqual([
      2,
    ]);
    expect(sheet().cell(2, 3)).toMatchObject({
      value: 46000,
      format: { numberFormat: "dd/mm/yyyy", font: { name: "Times New Roman" } },
    });
    expect(sheet().cell(3, 3)).toMatchObject({ formula: "=A2*2", value: 2 });
    await undone();
  });

  test("a row is not known by what a formula shows: writing may change that", async () => {
    const total = time("", {
      cell: { row: 4, column: 1 },
      before: { kind: "text", text: "Tổng cộng" },
      after: { kind: "empty" },
    });
    const first = time("", {
      cell: { row: 1, column: 0 },
      before: { kind: "number", number: 1 },
      after: { kind: "number", number: 70 },
    });
    const changes = [total, first].map((one): WorkbookChange => {
      const { anchor, ...change } = one;
      expect(anchor).toBeDefined();
      return change;
    });
    expect(await codes(changes)).toEqual([2]);
    await undone();
  });

  test("rows go and come, with a column; formulas are as they were after undoing", async () => {
    const changes: WorkbookChange[] = [
      { type: "deleteRows", sheet: "Phụ lục", row: 3, count: 1 },
      { type: "insertRows", sheet: "Phụ lục", row: 2, count: 2 },
      { type: "insertColumn", sheet: "Phụ lục", column: 2, headerRow: 0, header: "Sản phẩm" },
    ];
    expect(await codes(changes)).toEqual([3]);
    expect([value(4, 1), value(5, 1), value(0, 2)]).toEqual(["Tổng kết phong trào thi đua", "Tổng cộng", "Sản phẩm"]);
    expect(sheet("Khác").cell(0, 0).formula).toContain("#REF!");
    await undone();
  });

  test("seven sheets are made in six round trips, and gone after undoing", async () => {
    const trips = excel.log.roundTrips;
    const changes = Array.from({ length: 7 }, (_, at): WorkbookChange => ({
      type: "putSheet",
      sheet: `TH ${at}`,
      over: null,
      content: page(at),
    }));
    expect(await codes(changes)).toEqual([7]);
    expect(excel.log.roundTrips - trips).toBeLessThanOrEqual(6);
    expect(value(1, 0, "TH 6")).toBe("=x");
    await undone();
  });

  test("a sheet made anew, and one deleted, are given back", async () => {
    await host.apply([{ type: "putSheet", sheet: "TH", over: null, content: page(1) }], "1");
    const { snapshot } = await host.read();
    const over = gridFingerprint(snapshot.sheets.find(({ name }) => name === "TH")?.cells ?? fail());
    const standing = workbookImage(excel.workbook);
    expect(
      await codes([{ type: "putSheet", sheet: "TH", over, content: { ...page(2), merges: [], frozenRows: 0 } }]),
    ).toEqual([1]);
    expect([value(0, 1, "TH"), sheet("TH").merges, sheet("TH").frozen.rows]).toEqual([2, [], 0]);
    expect((await host.undo()).refused).toEqual([]);
    // Below 1.13 Excel does not tell merged areas.
    if (apiLevel !== "1.9") expect(workbookImage(excel.workbook)).toEqual(standing);
    expect(value(0, 1, "TH")).toBe(1);
    expect(await codes([{ type: "removeSheet", sheet: "TH", before: over }])).toEqual([1]);
    expect(excel.workbook.findSheet("TH")).toBeNull();
    expect((await host.undo()).refused).toEqual([]);
    expect(value(1, 0, "TH")).toBe("=x");
    await undone();
  });
});

function fail(): never {
  throw new Error("no such sheet");
}

const page = (number: number) =>
  contentOfRows(
    [
      ["Tiêu đề", number],
      ["=x", 5],
      [null, { kind: "formula", formula: "SUM(B1:B2)", cached: 6 }],
    ],
    {
      marker: { ...MARKER, unit: String(number) },
      styles: [
        {
          ...PLAIN_STYLE,
          bold: true,
          fill: "#DDEBF7",
          color: "#C00000",
          horizontal: "center",
          wrap: true,
          border: true,
        },
      ],
      columnWidths: [20, 8],
      rowHeights: [{ row: 0, height: 30 }],
      merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
      frozenRows: 1,
    },
  );

test("what makes a sheet a printed page is set", async () => {
  await open();
  const range = { top: 0, left: 1, bottom: 1, right: 1 };
  const content = {
    ...page(1),
    print: {
      landscape: true,
      margins: { top: 20, bottom: 25, left: 30, right: 15 },
      pagesHigh: 1,
      titleRows: [0, 1],
      pageNumbers: true,
    } as const,
    lists: [{ range, source: "'Phụ lục'!$B$2:$B$4", strict: true }],
    charts: [
      {
        title: "Nhiệm vụ",
        categories: { top: 0, left: 0, bottom: 1, right: 0 },
        series: [
          { name: "Số nhiệm vụ", values: range, secondary: false },
          { name: "Kinh phí", values: range, secondary: true },
        ],
        place: { top: 5, left: 0, bottom: 20, right: 4 },
      },
    ],
  };
  expect(await codes([{ type: "putSheet", sheet: "TH", over: null, content }])).toEqual([1]);
  const made = sheet("TH");
  expect(made.pageLayout).toMatchObject({
    paperSize: "A4",
    orientation: "Landscape",
    leftMargin: expect.closeTo(85.04, 1) as number,
    topMargin: expect.closeTo(56.69, 1) as number,
    bottomMargin: expect.closeTo(70.87, 1) as number,
    rightMargin: expect.closeTo(42.52, 1) as number,
    headerState: "FirstAndDefault",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    printTitleRows: { top: 0, bottom: 1 },
    "default centerHeader": "&P",
    "first centerHeader": "",
  });
  expect(made.frozen).toEqual({ rows: 1, columns: 0 });
  expect(made.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
  expect(made.columns.get(0)?.width).toBeCloseTo(20, 1);
  expect(made.rows.get(0)?.height).toBe(30);
  expect(made.dataValidations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "='Phụ lục'!$B$2:$B$4" } });
  expect(made.dataValidations[0]?.errorAlert).toMatchObject({ showAlert: true, style: "Stop" });
  expect(made.charts[0]).toMatchObject({
    name: "SoatPhuLuc 1",
    title: "Nhiệm vụ",
    type: "ColumnClustered",
    place: { top: 5, left: 0, bottom: 20, right: 4 },
  });
  const categories = { top: 0, left: 0, bottom: 1, right: 0 };
  expect(made.charts[0]?.series).toEqual([
    { name: "Số nhiệm vụ", axisGroup: "Primary", type: null, values: range, categories },
    { name: "Kinh phí", axisGroup: "Secondary", type: "LineMarkers", values: range, categories },
  ]);
  expect(made.cell(0, 0).format).toMatchObject({
    fill: "#DDEBF7",
    wrapText: true,
    horizontal: "Center",
    vertical: "Top",
    font: { bold: true, color: "#C00000", name: "Times New Roman" },
  });
  const lines = Object.values(made.cell(0, 0).format.borders).map((line) => line.style);
  expect(lines).toEqual(["Continuous", "Continuous", "Continuous", "Continuous"]);
  expect(excel.workbook.names).toMatchObject([{ name: "SoatPhuLuc", visible: false, sheet: { name: "TH" } }]);
  await undone();
});

test("a sheet that is made anew keeps nothing of what made the one before", async () => {
  await open();
  const range = { top: 0, left: 1, bottom: 1, right: 1 };
  const lists = [{ range, source: "'Phụ lục'!$B$2:$B$4", strict: false }];
  const print = { ...page(1).print, landscape: true, pagesHigh: 1, titleRows: [0, 1], pageNumbers: true } as const;
  await host.apply([{ type: "putSheet", sheet: "TH", over: null, content: { ...page(1), print, lists } }], "1");
  expect(sheet("TH").dataValidations[0]?.errorAlert).toMatchObject({ showAlert: false });
  const { snapshot } = await host.read();
  const over = gridFingerprint(snapshot.sheets.find(({ name }) => name === "TH")?.cells ?? fail());
  const bare = { ...page(2).print, landscape: false, pagesHigh: 0, titleRows: null, pageNumbers: false } as const;
  expect(await codes([{ type: "putSheet", sheet: "TH", over, content: { ...page(2), print: bare } }])).toEqual([1]);
  const { pageLayout, dataValidations } = sheet("TH");
  expect(dataValidations).toEqual([]);
  expect(pageLayout["zoom"]).toEqual({ horizontalFitToPages: 1 });
  expect(pageLayout).toMatchObject({ orientation: "Portrait", "default centerHeader": "" });
  const layouts = () => excel.workbook.customXmlParts.filter(({ xml }) => xml.includes("soat-phu-luc:layout")).length;
  expect(layouts()).toBe(1);
  const [name] = excel.workbook.names;
  expect(name?.formula).toContain("|2|");
  const now = (await host.read()).snapshot.sheets.find((one) => one.name === "TH")?.cells ?? fail();
  expect(await codes([{ type: "removeSheet", sheet: "TH", before: gridFingerprint(now) }])).toEqual([1]);
  expect(layouts()).toBe(0);
});

test("a drop-down of the user's stays on a sheet of ours that has none", async () => {
  await open();
  await host.apply([{ type: "putSheet", sheet: "TH", over: null, content: page(1) }], "1");
  const ranges = [{ top: 9, left: 0, bottom: 9, right: 0 }];
  sheet("TH").dataValidations.push({ ranges, rule: "x", prompt: null, errorAlert: null, ignoreBlanks: true });
  const { snapshot } = await host.read();
  const over = gridFingerprint(snapshot.sheets.find(({ name }) => name === "TH")?.cells ?? fail());
  expect(await codes([{ type: "putSheet", sheet: "TH", over, content: page(2) }])).toEqual([1]);
  expect(sheet("TH").dataValidations).toHaveLength(1);
});

describe("refused, each with its sentence, while all else is written", () => {
  const good = time("Quý I");

  test.each<[string, string, () => void, ExcelHostOptions?]>([
    [
      "a protected sheet",
      "protected",
      () => {
        excel.user.protect("Phụ lục");
      },
    ],
    [
      "a cell that changed",
      "changed",
      () => {
        excel.user.edit("Phụ lục", "D3", "Quý IV");
      },
    ],
    [
      "a row that is gone",
      "changed",
      () => {
        excel.user.deleteRows("Phụ lục", 2);
      },
    ],
    [
      "a row that stands there twice",
      "changed",
      () => {
        excel.user.edit("Phụ lục", "B3", "y");
        excel.user.edit("Phụ lục", "B8:B9", [["Tổng kết phong trào thi đua"], ["Tổng kết phong trào thi đua"]]);
      },
    ],
    [
      "a column that is gone",
      "changed",
      () => {
        excel.user.edit("Phụ lục", "D1", "Cột khác");
      },
    ],
    [
      "a sheet that is gone",
      "sheetMissing",
      () => {
        excel.user.renameSheet("Phụ lục", "PL");
      },
    ],
    [
      "a cell inside a merged area",
      "merged",
      () => {
        sheet().merges = [{ top: 1, left: 3, bottom: 2, right: 3 }];
      },
    ],
    [
      "a row a filter hides",
      "filtered",
      () => {
        excel.user.filter("Phụ lục", "A1:D5", [1, 3, 4]);
      },
    ],
    [
      "part of an array's result",
      "array",
      () => {
        sheet().spills = [{ row: 1, column: 3, rect: { top: 1, left: 3, bottom: 3, right: 3 } }];
      },
    ],
  ])("%s", async (_, code, harm) => {
    await open();
    harm();
    const other = time("Có ghi", {
      sheet: "Khác",
      cell: { row: 4, column: 0 },
      anchor: { rowContent: "", header: "" },
    });
    expect(await codes([good, other])).toEqual([1, code]);
    expect(value(4, 0, "Khác")).toBe("Có ghi");
  });

  test("below 1.13, where merged areas are not known, the cell that takes nothing is told", async () => {
    await open({ apiLevel: "1.9" });
    sheet().merges = [{ top: 1, left: 3, bottom: 2, right: 3 }];
    expect(await codes([good])).toEqual([0, "merged"]);
  });

  test("an empty sheet with a filter is written to like any other", async () => {
    await open({ sheets: [{ name: "Trống" }] });
    excel.user.filter("Trống", "A1:B3", [1]);
    expect(await codes([time("Quý I", { sheet: "Trống", anchor: { rowContent: "", header: "" } })])).toEqual([1]);
  });

  test("beside what an array shows cells are written", async () => {
    await open();
    sheet().spills = [{ row: 1, column: 3, rect: { top: 1, left: 3, bottom: 3, right: 3 } }];
    const beside = time("Có ghi", { cell: { row: 2, column: 4 }, anchor: { rowContent: "", header: "" } });
    expect(await codes([beside, good])).toEqual([1, "array"]);
    expect(value(2, 4)).toBe("Có ghi");
  });

  test("a row hidden by hand is written; a table's filter hides too", async () => {
    await open();
    excel.user.hideRows("Phụ lục", 2);
    expect(await codes([good])).toEqual([1]);
    await host.undo();
    const rect = { top: 0, left: 0, bottom: 3, right: 3 };
    sheet().tables = [
      {
        id: "1",
        name: "T",
        rect,
        showHeaders: true,
        showTotals: false,
        style: "",
        showBandedRows: true,
        showFilterButton: true,
        filter: { rect, criteria: new Map([[0, {}]]) },
      },
    ];
    expect(await codes([good])).toEqual([0, "filtered"]);
  });

  test("rows only where they stood, never in a filtered sheet, never a table's header, total or last row", async () => {
    await open();
    const gone = { type: "deleteRows", sheet: "Phụ lục", row: 2, count: 1 } as const;
    const table = (top: number, bottom: number, showTotals = false, showHeaders = true) => {
      sheet().tables = [
        {
          id: "1",
          name: "T",
          rect: { top, left: 0, bottom, right: 3 },
          showHeaders,
          showTotals,
          style: "",
          showBandedRows: true,
          showFilterButton: true,
        },
      ];
    };
    for (const [top, bottom, total] of [
      [2, 4],
      [1, 2],
      [0, 2, true],
    ] as const) {
      table(top, bottom, total);
      expect(await codes([gone])).toEqual([0, "tablePart"]);
    }
    table(2, 4, false, false);
    expect(await codes([gone])).toEqual([1]);
    await host.undo();
    table(1, 3);
    expect(await codes([{ ...gone, row: 3 }])).toEqual([1]);
    await host.undo();
    table(0, 3);
    expect(await codes([gone])).toEqual([1]);
    expect(sheet().tables[0]?.rect).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
    sheet().tables = [];
    await host.undo();
    excel.user.filter("Phụ lục", "A1:D5", [1, 2]);
    expect(await codes([gone])).toEqual([0, "filtered"]);
    sheet().filter = null;
    excel.user.edit("Phụ lục", "C3", "đã sửa");
    expect(await codes([gone])).toEqual([0, "changed"]);
  });

  test("rows inserted into a table make it grow", async () => {
    await open();
    sheet().tables = [
      {
        id: "1",
        name: "T",
        rect: { top: 0, left: 0, bottom: 3, right: 3 },
        showHeaders: true,
        showTotals: false,
        style: "",
        showBandedRows: true,
        showFilterButton: true,
      },
    ];
    expect(await codes([{ type: "insertRows", sheet: "Phụ lục", row: 2, count: 1 }])).toEqual([1]);
    expect(sheet().tables[0]?.rect.bottom).toBe(4);
  });

  test("no row goes where a cell before it was refused: what it held would be lost", async () => {
    await open();
    const join = time("x", { before: { kind: "text", text: "khác" } });
    expect(await codes([join, { type: "deleteRows", sheet: "Phụ lục", row: 3, count: 1 }])).toEqual([
      0,
      "changed",
      "dependent",
    ]);
    expect(workbookImage(excel.workbook)).toEqual(before);
  });

  test("a user's sheet of that name, an edited one of ours, a protected workbook", async () => {
    await open();
    const content = page(1);
    expect(await codes([{ type: "putSheet", sheet: "KHÁC", over: null, content }])).toEqual([0, "sheetExists"]);
    const over = gridFingerprint((await host.read()).snapshot.sheets[1]?.cells ?? fail());
    expect(await codes([{ type: "putSheet", sheet: "Khác", over, content }])).toEqual([0, "sheetExists"]);
    expect(await codes([{ type: "removeSheet", sheet: "Khác", before: over }])).toEqual([0, "sheetExists"]);
    expect(await codes([{ type: "removeSheet", sheet: "Không có", before: over }])).toEqual([0, "sheetMissing"]);
    await host.apply([{ type: "putSheet", sheet: "TH", over: null, content }], "1");
    excel.user.edit("TH", "A5", "sửa tay");
    const after = workbookImage(excel.workbook);
    expect(
      await codes([
        { type: "removeSheet", sheet: "TH", before: "0" },
        { type: "putSheet", sheet: "TH", over: "0", content },
      ]),
    ).toEqual([0, "changed", "changed"]);
    const { refused } = await host.undo();
    expect(refused.map(({ code }) => code)).toEqual(["changed"]);
    expect(workbookImage(excel.workbook)).toEqual(after);
    excel.workbook.isProtected = true;
    expect(await codes([{ type: "putSheet", sheet: "TH 2", over: null, content }])).toEqual([0, "protected"]);
  });

  test("nothing at all in a read-only workbook or an Excel too old", async () => {
    await open({ apiLevel: "1.8" });
    expect((await hostRefusal(host.apply([good], "x"))).code).toBe("notSupported");
    expect((await hostRefusal(host.undo())).code).toBe("notSupported");
    expect(await host.lastRun()).toBeNull();
    await open();
    expect(await codes([good])).toEqual([1]);
    excel.workbook.readOnly = true;
    host = await createOfficeHost();
    expect((await hostRefusal(host.apply([good], "x"))).code).toBe("readOnly");
    expect((await hostRefusal(host.undo())).code).toBe("readOnly");
    // Nor is a run shown that cannot be taken back.
    expect(await host.lastRun()).toBeNull();
  });
});

describe("found again", () => {
  test.each<[string, () => void, [number, number]]>([
    [
      "a row inserted above",
      () => {
        excel.user.insertRows("Phụ lục", 1, 2);
      },
      [4, 3],
    ],
    [
      "a row deleted above",
      () => {
        excel.user.deleteRows("Phụ lục", 1);
      },
      [1, 3],
    ],
    [
      "a column inserted before",
      () => {
        excel.user.insertColumns("Phụ lục", 1);
      },
      [2, 4],
    ],
    [
      "the rows sorted",
      () => {
        excel.user.edit("Phụ lục", "A2:B4", [
          [2, "Tổng kết phong trào thi đua"],
          [1, "Xây dựng kế hoạch kiểm tra"],
          [3, "Khảo sát nhu cầu bồi dưỡng"],
        ]);
      },
      [1, 3],
    ],
  ])("%s since the check, or while writing", async (_, move, [row, column]) => {
    for (const request of [0, 1, 2, 3]) {
      await open();
      if (request === 0) move();
      else excel.faults.beforeRequest(request, move);
      const result = await codes([time("Quý I")]);
      const written = [1, 2, 3, 4].flatMap((at) => [3, 4].filter((c) => value(at, c) === "Quý I").map((c) => [at, c]));
      // A sort does not move what Excel holds: noticed as late as this, the cell is given back and the change refused.
      const refused = move.toString().includes("A2:B4") && request > 1;
      expect([result, written]).toEqual(refused ? [[0, "changed"], []] : [[1], [[row, column]]]);
      removeHost();
    }
  });

  test("cells without an anchor by all that stands in their row", async () => {
    await open();
    excel.user.insertRows("Phụ lục", 1);
    const { anchor: _, ...bare } = time("Quý I");
    expect(await codes([bare])).toEqual([1]);
    expect(value(3, 3)).toBe("Quý I");
    excel.user.insertRows("Phụ lục", 1);
    expect((await host.undo()).refused).toEqual([]);
    expect(value(4, 3)).toBeNull();
  });

  test("what is done already is left alone", async () => {
    await open();
    await host.apply([time("Quý I")], "1");
    const trips = excel.log.roundTrips;
    expect(await codes([time("Quý I")])).toEqual([1]);
    expect(excel.log.roundTrips - trips).toBe(1);
  });
});

describe("undo gives back only what still holds what was written", () => {
  test("an edited cell stays and is told; the other is given back", async () => {
    await open();
    const second = time("Quý II", {
      cell: { row: 3, column: 3 },
      anchor: { rowContent: "Khảo sát nhu cầu bồi dưỡng", header: "Thời gian" },
    });
    await host.apply([time("Quý I"), second], "1");
    excel.user.edit("Phụ lục", "D3", "của tôi");
    const { applied, refused } = await host.undo();
    expect([applied, ...refused.map(({ code }) => code)]).toEqual([1, "changed"]);
    expect([value(2, 3), value(3, 3)]).toEqual(["của tôi", null]);
  });

  test("new rows that were written into, and a new column, stay", async () => {
    await open();
    await host.apply([{ type: "insertRows", sheet: "Phụ lục", row: 2, count: 1 }], "1");
    excel.user.edit("Phụ lục", "B3", "của tôi");
    expect((await host.undo()).refused.map(({ code }) => code)).toEqual(["changed"]);
    await host.read();
    await host.apply([{ type: "insertColumn", sheet: "Phụ lục", column: 2, headerRow: 0, header: "Mới" }], "2");
    excel.user.edit("Phụ lục", "C2", "của tôi");
    expect((await host.undo()).refused.map(({ code }) => code)).toEqual(["changed"]);
    expect([value(2, 1), value(1, 2)]).toEqual(["của tôi", "của tôi"]);
  });

  test("runs are taken back one after the other; nothing to undo is no error", async () => {
    await open();
    await host.apply([time("Quý I")], "một");
    await host.apply([time("Quý II", { before: { kind: "text", text: "Quý I" } })], "hai");
    expect(await host.lastRun()).toEqual({ label: "hai", applied: 1 });
    await host.undo();
    expect([value(2, 3), await host.lastRun()]).toEqual(["Quý I", { label: "một", applied: 1 }]);
    await undone();
    expect(await host.undo()).toEqual({ applied: 0, cancelled: false, refused: [] });
  });

  test("the journal keeps the last twenty runs", async () => {
    await open();
    for (let run = 0; run < 22; run++) {
      const text = (number: number) =>
        number === 0 ? ({ kind: "empty" } as const) : ({ kind: "text", text: `lần ${number}` } as const);
      await host.apply([time("", { before: text(run), after: text(run + 1) })], `lần ${run}`);
    }
    expect(excel.workbook.customXmlParts).toHaveLength(20);
  });
});
