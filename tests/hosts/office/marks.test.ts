import type { Finding, Severity } from "../../../src/engine/findings/finding";
import { createOfficeHost } from "../../../src/hosts/office/index";
import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import type { ExcelHost, ExcelHostOptions } from "../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../support/excel-host/use-host";

let excel: ExcelHost;
let host: WorkbookHost;

async function open(options: ExcelHostOptions): Promise<void> {
  removeHost();
  excel = await useHost(options);
  host = await createOfficeHost();
}

const TWO_SHEETS: ExcelHostOptions = {
  sheets: [
    { name: "Phụ lục", rows: [["a"], ["b"], ["c"], ["d"]] },
    { name: "Khác", rows: [["a"]] },
  ],
};

beforeEach(() => open(TWO_SHEETS));
afterEach(() => {
  expect(excel.refusals).toEqual([]);
  removeHost();
});

function finding(severity: Severity, row: number, column = 0, sheet = "Phụ lục"): Finding {
  const message = { vi: "Một câu.", en: "A sentence." };
  return {
    rule: "x/y",
    messageId: "z",
    severity,
    sheet,
    cell: { row, column },
    message,
    text: "",
    fingerprint: `${row} ${column}`,
  };
}

/** Conditional formats as the file knows them: sheet, formula, fill and areas. */
function formats() {
  return excel.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.map(({ formula, style, ranges }) => ({
      sheet: name,
      formula,
      fill: style.fill,
      rows: ranges.map(({ top, bottom }) => `${top}-${bottom}`),
    })),
  );
}

/** Formats of the user's own; one of them looks much like ours, one is no formula at all. */
async function addTheirs(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Phụ lục").getRange("A1:A9");
    for (const formula of ['=LEN("soat")>0', "=A1>50"]) {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = "#FFC7CE";
    }
    const between = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    between.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
    await context.sync();
  });
}

const ALL = [finding("error", 0), finding("warning", 1), finding("info", 2), finding("warning", 0, 0, "Khác")];
const ours = () => formats().filter(({ formula }) => formula.includes("soat-phu-luc"));

test("one format a sheet and severity, on the cells alone, in a light fill", async () => {
  await host.marks.show([...ALL, finding("error", 3)]);
  expect(ours()).toEqual([
    { sheet: "Phụ lục", formula: '=LEN("soat-phu-luc")>0', fill: "#DDEBF7", rows: ["2-2"] },
    { sheet: "Phụ lục", formula: '=LEN("soat-phu-luc")>0', fill: "#FFEB9C", rows: ["1-1"] },
    { sheet: "Phụ lục", formula: '=LEN("soat-phu-luc")>0', fill: "#FFC7CE", rows: ["0-0", "3-3"] },
    { sheet: "Khác", formula: '=LEN("soat-phu-luc")>0', fill: "#FFEB9C", rows: ["0-0"] },
  ]);
});

test("a cell with several findings has the colour of the gravest", async () => {
  await host.marks.show([finding("info", 1), finding("error", 1), finding("warning", 1)]);
  expect(ours()).toMatchObject([{ fill: "#FFC7CE", rows: ["1-1"] }]);
});

test("so many cells that Excel would not take their addresses at once", async () => {
  const many = Array.from({ length: 3000 }, (_, at) => finding("error", at * 2));
  await host.marks.show(many);
  expect(ours().length).toBeGreaterThan(1);
  expect(ours().flatMap(({ rows }) => rows)).toHaveLength(3000);
});

test("nothing to mark takes what was marked away", async () => {
  await host.marks.show(ALL);
  await host.marks.show([]);
  expect(formats()).toEqual([]);
});

describe("taken away without a trace, the user's own formats as they were", () => {
  /** What stands between marking and taking the marks away. */
  const BETWEEN: readonly (readonly [string, () => Promise<void> | void])[] = [
    ["at once", () => undefined],
    ["the workbook was saved, closed and opened", async () => open({ bytes: await excel.bytes() })],
    [
      "rows were inserted and deleted",
      () => {
        excel.user.insertRows("Phụ lục", 1, 2);
        excel.user.deleteRows("Phụ lục", 1, 2);
      },
    ],
    [
      "sheets were renamed and one was added",
      () => {
        excel.user.renameSheet("Khác", "Phòng khác");
        excel.user.addSheet("Mới");
      },
    ],
    [
      "a sheet with marks was hidden",
      () => {
        excel.user.setVisibility("Khác", "Hidden");
      },
    ],
    ["they were shown twice", () => host.marks.show(ALL)],
  ];

  test.each(BETWEEN)("%s", async (_name, happen) => {
    await addTheirs();
    const before = formats();
    expect(before).toHaveLength(3);
    await host.marks.show(ALL);
    expect(formats()).toHaveLength(7);
    await happen();
    expect(ours().length).toBe(4);
    await host.marks.hide();
    expect(formats()).toEqual(before);
    expect(excel.workbook.names).toEqual([]);
    expect(excel.workbook.customXmlParts).toEqual([]);
    expect(excel.workbook.settings.size).toBe(0);
  });

  test("rows moved: the marks moved along, and are found where they are now", async () => {
    await host.marks.show(ALL);
    excel.user.insertRows("Phụ lục", 0, 5);
    expect(ours().map(({ rows }) => rows)).toEqual([["7-7"], ["6-6"], ["5-5"], ["0-0"]]);
    await host.marks.hide();
    expect(formats()).toEqual([]);
  });
});

test("four round trips at most, however many cells; none but those writes clears the user's undo", async () => {
  excel.log.clear();
  await host.marks.show(ALL);
  expect(excel.log.roundTrips).toBeLessThanOrEqual(4);
  const before = excel.log.writes.length;
  await host.readSheet("Phụ lục");
  expect(excel.log.writes).toHaveLength(before);
});
