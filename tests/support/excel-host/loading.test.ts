import { errorCode, removeHost, useHost, withCode } from "./use-host";

const PLAN = {
  name: "Phụ lục",
  rows: [
    ["TT", "Nội dung"],
    [1, "Họp giao ban"],
    [null, { error: "#REF!" }],
  ],
};

afterEach(removeHost);

describe("loading on the genuine client", () => {
  test("reads values, formats, types and address of a range", async () => {
    await useHost({
      sheets: [{ ...PLAN, rows: [...PLAN.rows, [{ value: 45_000, format: { numberFormat: "dd/mm/yyyy" } }, true]] }],
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Phụ lục").getRange("A1:B4");
      range.load("values,numberFormat,text,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(range.values).toEqual([
        ["TT", "Nội dung"],
        [1, "Họp giao ban"],
        ["", "#REF!"],
        [45_000, true],
      ]);
      expect(range.numberFormat.at(3)).toEqual(["dd/mm/yyyy", "General"]);
      expect(range.text.at(3)).toEqual(["15/03/2023", "TRUE"]);
      expect(range.valueTypes.slice(1)).toEqual([
        ["Double", "String"],
        ["Empty", "Error"],
        ["Double", "Boolean"],
      ]);
      expect(range.address).toBe("'Phụ lục'!A1:B4");
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
        0, 0, 4, 2, 8,
      ]);
    });
  });

  test("a property nobody loaded cannot be read", async () => {
    await useHost({ sheets: [PLAN] });
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Phụ lục").getRange("A1").load("address");
      await context.sync();
      return range.values;
    });
    expect(await errorCode(run)).toBe("PropertyNotLoaded");
  });

  test("a range cannot be used after the run that made it, unless it is tracked", async () => {
    await useHost({ sheets: [PLAN] });
    const lost = await Excel.run((context) => Promise.resolve(context.workbook.getSelectedRange()));
    expect(() => lost.load("values")).toThrow(withCode("InvalidObjectPath"));
    const kept = await Excel.run((context) => Promise.resolve(context.workbook.getSelectedRange().track()));
    kept.load("address");
    await kept.context.sync();
    expect(kept.address).toBe("'Phụ lục'!A1");
  });

  test("a sheet that is not there: an error, or a null object", async () => {
    await useHost({ sheets: [PLAN] });
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Khác").load("name");
      await context.sync();
    });
    expect(await errorCode(missing)).toBe("ItemNotFound");
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Khác");
      const cell = none.getRange("A1").load("values");
      const some = context.workbook.worksheets.getItemOrNullObject("phụ lục").load("name");
      await context.sync();
      expect([none.isNullObject, cell.isNullObject, some.isNullObject]).toEqual([true, true, false]);
      expect(some.name).toBe("Phụ lục");
    });
  });

  test("a sheet found by name is found again after it was renamed", async () => {
    const host = await useHost({ sheets: [PLAN] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ lục").load("name");
      await context.sync();
      host.user.renameSheet("Phụ lục", "Phụ lục 1");
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Phụ lục 1");
    });
  });

  test.each([
    ["a text", "items/name,items/visibility"],
    ["a list", ["name", "visibility"]],
    ["an object", { name: true, visibility: true }],
    ["everything", undefined],
  ])("loads a collection by %s", async (_, option) => {
    await useHost({ sheets: [PLAN, { name: "Ẩn", visibility: "VeryHidden" }] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(option as string);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Phụ lục", "Visible"],
        ["Ẩn", "VeryHidden"],
      ]);
    });
  });

  test("top and skip page through a collection, and $none loads the items alone", async () => {
    await useHost({ sheets: [{ name: "A" }, { name: "B" }, { name: "C" }] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["B"]);
      worksheets.load("items/$none");
      await context.sync();
      expect(worksheets.items).toHaveLength(3);
      expect(() => worksheets.items[0]?.name).toThrow(withCode("PropertyNotLoaded"));
    });
  });

  test("loads what objects lead to, by path and by expand", async () => {
    await useHost({ sheets: [PLAN] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("format/font/name,worksheet/name,format/fill");
      await context.sync();
      expect([range.format.font.name, range.worksheet.name, range.format.fill.color]).toEqual([
        "Calibri",
        "Phụ lục",
        "#FFFFFF",
      ]);
      range.load({ expand: "format/font" });
      await context.sync();
      expect([range.format.font.bold, range.format.font.size]).toEqual([false, 11]);
    });
  });

  test("whole rows and columns, and more cells than Excel reads at once, have null for values", async () => {
    const host = await useHost({ sheets: [PLAN] });
    host.workbook.cellLimit = 5;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [columns, rows, large, small] = ["A:B", "2:3", "A1:B3", "A1:B2"].map((text) =>
        sheet.getRange(text).load("values,address"),
      );
      await context.sync();
      expect([columns?.values, rows?.values, large?.values]).toEqual([null, null, null]);
      expect([columns?.address, rows?.address]).toEqual(["'Phụ lục'!A:B", "'Phụ lục'!2:3"]);
      expect(small?.values).toHaveLength(2);
    });
    host.workbook.overCellLimit = "error";
    const tooLarge = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B3").load("values");
      await context.sync();
    });
    expect(await errorCode(tooLarge)).toBe("RangeExceedsLimit");
  });

  test("used range: with formats, with values only, of an empty sheet", async () => {
    await useHost({
      sheets: [{ name: "A", rows: [["x"], [{ value: null, format: { fill: "#FF0000" } }]] }, { name: "B" }],
    });
    await Excel.run(async (context) => {
      const [full, empty] = ["A", "B"].map((name) => context.workbook.worksheets.getItem(name));
      const all = full?.getUsedRange().load("address");
      const values = full?.getUsedRangeOrNullObject(true).load("address");
      const none = empty?.getUsedRangeOrNullObject();
      const first = empty?.getUsedRange().load("address");
      await context.sync();
      expect([all?.address, values?.address, none?.isNullObject, first?.address]).toEqual([
        "A!A1:A2",
        "A!A1",
        true,
        "B!A1",
      ]);
    });
  });

  test("hidden rows and columns, one by one and together", async () => {
    await useHost({
      sheets: [
        {
          name: "A",
          rows: [
            ["x", "y"],
            ["z", "t"],
          ],
          hiddenRows: [1],
          hiddenColumns: [0],
        },
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [both, row, shown] = ["A1:B2", "A2:B2", "B1"].map((text) =>
        sheet.getRange(text).load("rowHidden,columnHidden,hidden"),
      );
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      const columns = sheet.getRange("A1:B1").getColumnProperties({ columnHidden: true });
      const view = sheet.getRange("A1:B2").getVisibleView().load("values,cellAddresses");
      await context.sync();
      expect([both?.rowHidden, both?.columnHidden, both?.hidden]).toEqual([null, null, null]);
      expect([row?.rowHidden, row?.hidden, shown?.hidden]).toEqual([true, true, false]);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([true, false]);
      expect(view.values).toEqual([["y"]]);
      expect(view.cellAddresses).toEqual([["A!B1"]]);
    });
  });

  test("fonts of many cells in one call", async () => {
    const font = {
      name: ".VnTime",
      size: 13,
      bold: true,
      italic: false,
      underline: false,
      strikethrough: false,
      color: null,
    };
    await useHost({ sheets: [{ name: "A", rows: [["x", { value: "y", format: { font } }]] }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      const properties = range.getCellProperties({ address: true, format: { font: { name: true, bold: true } } });
      range.load("format/font/name");
      await context.sync();
      expect(properties.value).toEqual([
        [
          { address: "A!A1", format: { font: { name: "Calibri", bold: false } } },
          { address: "A!B1", format: { font: { name: ".VnTime", bold: true } } },
        ],
      ]);
      expect(range.format.font.name).toBeNull();
    });
  });
});
