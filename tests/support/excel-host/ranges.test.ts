import { errorCode, removeHost, useHost } from "./use-host";

afterEach(removeHost);

/** Acts on a range of the first sheet and syncs. */
function onRange<T>(
  address: string,
  act: (range: Excel.Range, sync: () => Promise<void>) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getFirst().getRange(address), () => context.sync());
    await context.sync();
    return result;
  });
}

describe("ranges from ranges", () => {
  test.each([
    ["getCell", (range: Excel.Range) => range.getCell(1, 1), "C4"],
    ["getCell outside", (range: Excel.Range) => range.getCell(9, 9), "K12"],
    ["getRow", (range: Excel.Range) => range.getRow(1), "B4:C4"],
    ["getColumn", (range: Excel.Range) => range.getColumn(1), "C3:C5"],
    ["getLastCell", (range: Excel.Range) => range.getLastCell(), "C5"],
    ["getLastRow", (range: Excel.Range) => range.getLastRow(), "B5:C5"],
    ["getLastColumn", (range: Excel.Range) => range.getLastColumn(), "C3:C5"],
    ["getOffsetRange", (range: Excel.Range) => range.getOffsetRange(-2, 1), "C1:D3"],
    ["getResizedRange", (range: Excel.Range) => range.getResizedRange(1, -1), "B3:B6"],
    ["getAbsoluteResizedRange", (range: Excel.Range) => range.getAbsoluteResizedRange(1, 3), "B3:D3"],
    ["getBoundingRect", (range: Excel.Range) => range.getBoundingRect("E1"), "B1:E5"],
    ["getIntersection", (range: Excel.Range) => range.getIntersection("C4:F9"), "C4:C5"],
    ["getEntireRow", (range: Excel.Range) => range.getEntireRow(), "3:5"],
    ["getEntireColumn", (range: Excel.Range) => range.getEntireColumn(), "B:C"],
    ["getUsedRange", (range: Excel.Range) => range.getUsedRange(), "B4:B5"],
    ["getUsedRange of nothing", (range: Excel.Range) => range.getColumn(1).getUsedRange(), "C3"],
  ])("%s", async (_, get, address) => {
    await useHost({ sheets: [{ name: "A", rows: [[], [], [], [null, "x"], [null, "y"]] }] });
    const found = await onRange("B3:C5", async (range, sync) => {
      const other = get(range).load("address");
      await sync();
      return other.address;
    });
    expect(found).toBe(`A!${address}`);
  });

  test("nothing in common, nothing in use: null objects, or an error", async () => {
    await useHost();
    const nulls = await onRange("A1", async (range, sync) => {
      const none = [range.getIntersectionOrNullObject("C3"), range.getUsedRangeOrNullObject()];
      await sync();
      return none.map(({ isNullObject }) => isNullObject);
    });
    expect(nulls).toEqual([true, true]);
    expect(await errorCode(onRange("A1", (range) => range.getIntersection("C3")))).toBe("ItemNotFound");
  });

  test.each([
    ["off the sheet", (range: Excel.Range) => range.getOffsetRange(-1, 0)],
    ["no address", (range: Excel.Range) => range.worksheet.getRange("xin chào")],
    ["another sheet's address", (range: Excel.Range) => range.worksheet.getRange("B!A1")],
    ["a number that is none", (range: Excel.Range) => range.getCell("x" as never, 0)],
    ["a wrong direction", (range: Excel.Range) => range.insert("Up" as never)],
  ])("refused: %s", async (_, get) => {
    await useHost({ sheets: [{ name: "A" }, { name: "B" }] });
    expect(await errorCode(onRange("A1", get))).toBe("InvalidArgument");
  });

  test("an address may name its sheet, a defined name or a table", async () => {
    await useHost({ sheets: [{ name: "Phụ lục", rows: [["a"], ["b"]] }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add("vung", sheet.getRange("B2:C3"));
      sheet.tables.add("A1:A2", true).name = "Bang";
      await context.sync();
      const ranges = ["'Phụ lục'!A1", "vung", "Bang"].map((text) => sheet.getRange(text).load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address.split("!")[1])).toEqual(["A1", "B2:C3", "A1:A2"]);
    });
  });

  test("the whole sheet has more cells than a number holds", async () => {
    await useHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange().load("cellCount,isEntireRow,isEntireColumn");
      await context.sync();
      expect([range.cellCount, range.isEntireRow, range.isEntireColumn]).toEqual([-1, true, true]);
    });
  });
});

describe("what ranges do", () => {
  test("rows and columns are hidden and shown", async () => {
    const host = await useHost();
    await onRange("B2:C3", (range) => {
      range.rowHidden = true;
      range.columnHidden = true;
    });
    const [sheet] = host.workbook.sheets;
    expect([1, 2, 3].map((row) => sheet?.isRowHidden(row))).toEqual([true, true, false]);
    expect([0, 1, 2].map((column) => sheet?.isColumnHidden(column))).toEqual([false, true, true]);
  });

  test.each([
    ["All", { value: 2, formula: "=A1*2", format: { wrapText: true } }],
    ["Values", { value: 2, format: { wrapText: false } }],
    ["Formats", { value: null, format: { wrapText: true } }],
  ] as const)("copies %s", async (type, expected) => {
    const host = await useHost({ sheets: [{ name: "A", rows: [[1, { formula: "=A1*2" }]] }] });
    await onRange("B1", (range) => {
      range.format.wrapText = true;
      range.worksheet.getRange("C3:C4").copyFrom("B1", type);
    });
    expect(host.workbook.sheets[0]?.cell(2, 2)).toMatchObject(expected);
    expect(host.workbook.sheets[0]?.cell(3, 2)).toMatchObject(expected);
  });

  test("borders round and within", async () => {
    const host = await useHost();
    await onRange("A1:B2", async (range, sync) => {
      const { borders } = range.format;
      for (const side of ["InsideHorizontal", "InsideVertical", "EdgeTop"] as const)
        borders.getItem(side).color = "#FF0000";
      borders.getItem("EdgeTop").weight = "Thick";
      borders.load("items/sideIndex,items/style");
      await sync();
      expect(borders.items.filter(({ style }) => style === "Continuous").map(({ sideIndex }) => sideIndex)).toEqual([]);
    });
    const borders = host.workbook.sheets[0]?.cell(0, 0).format.borders;
    expect(Object.keys(borders ?? {}).sort()).toEqual(["EdgeBottom", "EdgeRight", "EdgeTop"]);
    expect(borders?.EdgeTop).toEqual({ style: "Continuous", weight: "Thick", color: "#FF0000" });
    expect(host.workbook.sheets[0]?.cell(1, 1).format.borders).toEqual({});
  });

  test("sizes, fonts and fills that differ read as null", async () => {
    await useHost();
    await onRange("A1:B2", async (range, sync) => {
      range.getCell(0, 0).format.set({ columnWidth: 50, rowHeight: 40, indentLevel: 2 });
      range.getCell(0, 0).format.font.set({ underline: "Single", strikethrough: true });
      range.getCell(0, 0).format.protection.locked = false;
      range.format.load("columnWidth,rowHeight,indentLevel,font/underline,protection/locked");
      const [first] = [range.getCell(0, 0).format.load("columnWidth,rowHeight,font/underline,protection/locked")];
      await sync();
      const { format } = range;
      expect([
        format.columnWidth,
        format.rowHeight,
        format.indentLevel,
        format.font.underline,
        format.protection.locked,
      ]).toEqual([null, null, null, null, null]);
      expect([first.columnWidth, first.rowHeight, first.font.underline, first.protection.locked]).toEqual([
        50,
        40,
        "Single",
        false,
      ]);
      range.format.autofitRows();
      range.format.fill.clear();
      range.getRow(0).format.load("rowHeight");
      await sync();
      expect(range.getRow(0).format.load("rowHeight")).toBeDefined();
    });
  });

  test("a colour that is none is refused", async () => {
    await useHost();
    expect(await errorCode(onRange("A1", (range) => (range.format.fill.color = "12")))).toBe("InvalidArgument");
    expect(await errorCode(onRange("A1", (range) => (range.numberFormat = [[5]])))).toBe("InvalidArgument");
  });

  test("links", async () => {
    const host = await useHost();
    await onRange("A1", async (range, sync) => {
      range.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "về ô B2" };
      range.load("hyperlink,values");
      const none = range.getCell(1, 0).load("hyperlink");
      await sync();
      expect([range.hyperlink, range.values, none.hyperlink]).toEqual([{ address: "#Sheet1!B2" }, [["về ô B2"]], null]);
    });
    expect(host.workbook.sheets[0]?.cell(0, 0).value).toBe("về ô B2");
  });

  test("special cells: visible, with formulas, constants, blank", async () => {
    const rows = [
      ["a", null],
      ["b", { formula: "=A1" }],
      ["c", null],
      ["d", 4],
    ];
    await useHost({ sheets: [{ name: "A", rows, hiddenRows: [2] }] });
    await onRange("A1:B4", async (range, sync) => {
      const kinds = ["Visible", "Formulas", "Constants", "Blanks"] as const;
      const found = kinds.map((kind) => range.getSpecialCells(kind).load("address,areaCount,cellCount"));
      const none = range.getCell(0, 0).getSpecialCellsOrNullObject("Blanks");
      await sync();
      expect(found.map(({ address }) => address)).toEqual(["A!A1:B2,A!A4:B4", "A!B2", "A!A1:A3,A!A4:B4", "A!B1,A!B3"]);
      expect([found[0]?.areaCount, found[0]?.cellCount, none.isNullObject]).toEqual([2, 6, true]);
    });
  });

  test("the visible view row by row", async () => {
    await useHost({
      sheets: [
        {
          name: "A",
          rows: [
            ["a", 1],
            ["b", { formula: "=B1*2" }],
            ["c", 3],
          ],
          hiddenRows: [0],
        },
      ],
    });
    await onRange("A1:B3", async (range, sync) => {
      const view = range.getVisibleView().load("formulas,text,valueTypes,numberFormat,rowCount,columnCount");
      view.rows.load("items/values,items/index");
      const second = view.rows.getItemAt(1).getRange().load("address");
      const count = view.rows.getCount();
      await sync();
      expect([view.rowCount, view.columnCount, count.value]).toEqual([2, 2, 2]);
      expect([view.formulas, view.text, view.valueTypes]).toEqual([
        [
          ["b", "=B1*2"],
          ["c", 3],
        ],
        [
          ["b", "2"],
          ["c", "3"],
        ],
        [
          ["String", "Double"],
          ["String", "Double"],
        ],
      ]);
      expect(view.rows.items.map(({ values, index }) => [index, values])).toEqual([
        [0, [["b", 2]]],
        [1, [["c", 3]]],
      ]);
      expect(second.address).toBe("A!A1:B3");
    });
  });

  test("several ranges at once", async () => {
    const host = await useHost({
      sheets: [
        {
          name: "A",
          rows: [
            ["a", "b"],
            ["c", "d"],
          ],
        },
      ],
    });
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges("A1,B2");
      areas.format.font.bold = true;
      areas.areas.load("items/address");
      areas.load("address,isEntireRow");
      const second = areas.areas.getItemAt(1).load("values");
      host.user.select("A", "A1,B2");
      const selected = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["A!A1", "A!B2"]);
      expect([areas.isEntireRow, second.values, selected.address]).toEqual([false, [["d"]], "A!A1,A!B2"]);
      areas.clear("Contents");
      await context.sync();
    });
    expect([0, 1].map((row) => [0, 1].map((column) => host.workbook.sheets[0]?.cell(row, column).value))).toEqual([
      [null, "b"],
      ["c", null],
    ]);
    expect(host.workbook.sheets[0]?.cell(1, 1).format.font.bold).toBe(true);
    expect(await errorCode(onRange("A1", (range) => range.worksheet.getRanges("A1,?")))).toBe("InvalidArgument");
    const one = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(await errorCode(one)).toBe("InvalidSelection");
  });

  test("data validation: set, read, replaced, cleared", async () => {
    const host = await useHost();
    await onRange("A1:A3", async (range, sync) => {
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Có,Không" } };
      range.dataValidation.ignoreBlanks = false;
      const validation = range.getCell(1, 0).dataValidation.load("type,rule,ignoreBlanks");
      const none = range.getCell(5, 0).dataValidation.load("type,rule");
      await sync();
      expect([validation.type, validation.ignoreBlanks, none.type, none.rule]).toEqual(["List", false, "None", null]);
      expect(validation.rule.list?.source).toBe("Có,Không");
      range.getCell(0, 0).dataValidation.clear();
      await sync();
    });
    expect(host.workbook.sheets[0]?.dataValidations.map(({ ranges }) => ranges)).toEqual([
      [{ top: 1, left: 0, bottom: 2, right: 0 }],
    ]);
  });
});
