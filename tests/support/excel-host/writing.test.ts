import { errorCode, removeHost, useHost } from "./use-host";
import type { ExcelHost } from "./excel-host";

afterEach(removeHost);

/** Writes to a range of the first sheet. */
function write(address: string, change: (range: Excel.Range) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst().getRange(address));
    await context.sync();
  });
}

const cell = (host: ExcelHost, row: number, column: number) => host.workbook.sheets[0]?.cell(row, column);

describe("writing as Excel does", () => {
  test("null leaves a cell alone, an empty text clears it, its format stays", async () => {
    const host = await useHost({
      sheets: [{ name: "A", rows: [["a", { value: "b", format: { numberFormat: "@" } }, "c"]] }],
    });
    await write("A1:C1", (range) => (range.values = [[null, "", "x"]]));
    expect([0, 1, 2].map((column) => cell(host, 0, column)?.value)).toEqual(["a", null, "x"]);
    expect(cell(host, 0, 1)?.format.numberFormat).toBe("@");
  });

  test("one value goes into every cell of the range", async () => {
    const host = await useHost();
    await write("A1:B2", (range) => (range.values = "x" as never));
    expect(cell(host, 1, 1)?.value).toBe("x");
  });

  test.each([
    ["too few rows", [["a", "b"]]],
    ["too few columns", [["a"], ["b"]]],
    ["ragged", [["a", "b"], ["c"]]],
  ])("an array of another size is refused: %s", async (_, values) => {
    await useHost();
    expect(await errorCode(write("A1:B2", (range) => (range.values = values)))).toBe("InvalidArgument");
  });

  test("a text that starts with = becomes a formula, unless the cell is a text cell", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [[2, 3]] }] });
    await write("C1:D1", (range) => (range.values = [["=A1+B1", "=SUM(A1:B1)*2"]]));
    expect(cell(host, 0, 2)).toMatchObject({ formula: "=A1+B1", value: 5 });
    expect(cell(host, 0, 3)).toMatchObject({ value: 10 });
    await write("C1", (range) => {
      range.numberFormat = [["@"]];
      range.values = [["=A1+B1"]];
    });
    expect(cell(host, 0, 2)).toMatchObject({ value: "=A1+B1" });
    expect(cell(host, 0, 2)?.formula).toBeUndefined();
  });

  test("an apostrophe makes a text; reading formulas loses it, and writing back evaluates (office-js 6687)", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [[7]] }] });
    await write("B1", (range) => (range.values = [["'=A1"]]));
    expect(cell(host, 0, 1)).toMatchObject({ value: "=A1" });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B1").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=A1"]]);
      range.formulas = range.formulas.map((row) => [...(row as unknown[])]);
      await context.sync();
    });
    expect(cell(host, 0, 1)).toMatchObject({ value: 7, formula: "=A1" });
  });

  test.each([
    ["vi-VN", "1/6/2024", 45_444, "dd/mm/yyyy"],
    ["en-US", "1/6/2024", 45_297, "m/d/yyyy"],
    ["vi-VN", "1,5", 1.5, "General"],
    ["en-US", "1,5", "1,5", "General"],
    ["vi-VN", "1.109.000", 1_109_000, "General"],
    ["vi-VN", "5%", 0.05, "0%"],
    ["vi-VN", "true", true, "General"],
    ["vi-VN", "Quý I/2021", "Quý I/2021", "General"],
    ["vi-VN", "31/6/2024", "31/6/2024", "General"],
  ] as const)("%s reads the text %s", async (locale, text, value, numberFormat) => {
    const host = await useHost({ locale });
    await write("A1", (range) => (range.values = [[text]]));
    expect(cell(host, 0, 0)).toMatchObject({ value, format: { numberFormat } });
  });

  test("what is written into a covered cell of a merge is lost without a word", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["a", "b"]], merges: ["A1:B2"] }] });
    await write("A1:B2", (range) => {
      range.values = [
        ["x", "y"],
        ["z", "t"],
      ];
    });
    expect([cell(host, 0, 0)?.value, cell(host, 1, 0)?.value, cell(host, 1, 1)?.value]).toEqual(["x", null, null]);
  });

  test("a text beyond 32,767 characters is refused", async () => {
    await useHost();
    expect(await errorCode(write("A1", (range) => (range.values = [["x".repeat(32_768)]])))).toBe("InvalidArgument");
  });

  test("over filtered rows, writes land in the wrong rows when that fault is on (office-js 224)", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["h"], ["1"], ["2"], ["3"]] }] });
    host.user.filter("A", "A1:A4", [1, 3]);
    host.workbook.misplacesFilteredWrites = true;
    await write("A2:A4", (range) => (range.values = [["a"], ["b"], ["c"]]));
    expect([1, 2, 3].map((row) => cell(host, row, 0)?.value)).toEqual(["a", "2", "b"]);
  });

  test("a protected sheet refuses values and formats, but not in unlocked cells", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [[{ value: "a", format: { locked: false } }, "b"]] }] });
    host.user.protect("A");
    await write("A1", (range) => (range.values = [["x"]]));
    expect(cell(host, 0, 0)?.value).toBe("x");
    expect(await errorCode(write("A1:B1", (range) => (range.values = [["x", "y"]])))).toBe("AccessDenied");
    expect(await errorCode(write("C9", (range) => (range.values = [["x"]])))).toBe("AccessDenied");
    const paint = (): Promise<void> => write("A1", (range) => (range.format.fill.color = "#FFFF00"));
    expect(await errorCode(paint())).toBe("AccessDenied");
    expect(await errorCode(write("A1", (range) => range.insert("Down")))).toBe("AccessDenied");
    host.user.protect("A", { allowFormatCells: true });
    await paint();
    expect(cell(host, 0, 0)?.format.fill).toBe("#FFFF00");
  });

  test("a sheet can be protected and unprotected, with its password only", async () => {
    const host = await useHost();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.protect({ allowInsertRows: true }, "bí mật");
      protection.load("protected,options");
      await context.sync();
      expect([protection.protected, protection.options.allowInsertRows, protection.options.allowSort]).toEqual([
        true,
        true,
        false,
      ]);
    });
    const unprotect = (password: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().protection.unprotect(password);
        await context.sync();
      });
    expect(await errorCode(unprotect("sai"))).toBe("AccessDenied");
    await unprotect("bí mật");
    expect(host.workbook.sheets[0]?.protection.isProtected).toBe(false);
  });

  test("a read-only workbook refuses every write", async () => {
    const host = await useHost();
    host.workbook.readOnly = true;
    expect(await errorCode(write("A1", (range) => (range.values = [["x"]])))).toBe("AccessDenied");
    expect(await errorCode(write("A1", (range) => (range.format.font.bold = true)))).toBe("AccessDenied");
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add("B");
      await context.sync();
    });
    expect(await errorCode(add)).toBe("AccessDenied");
  });

  test("formats: font, fill, alignment, borders, sizes", async () => {
    const host = await useHost();
    await write("A1:B2", ({ format }) => {
      format.font.set({ name: "Times New Roman", size: 13, bold: true, italic: true, color: "#C00000" });
      format.fill.color = "#fff2cc";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.columnWidth = 120;
      format.rowHeight = 30;
    });
    const format = cell(host, 1, 1)?.format;
    expect(format?.font).toMatchObject({
      name: "Times New Roman",
      size: 13,
      bold: true,
      italic: true,
      color: "#C00000",
    });
    expect(format).toMatchObject({ fill: "#FFF2CC", wrapText: true, horizontal: "Center", vertical: "Top" });
    expect(format?.borders).toEqual({ EdgeBottom: { style: "Continuous", weight: "Thin", color: "#000000" } });
    expect(cell(host, 0, 0)?.format.borders).toEqual({});
    expect([host.workbook.sheets[0]?.columns.get(1)?.width, host.workbook.sheets[0]?.rows.get(0)?.height]).toEqual([
      expect.closeTo(22.14, 2),
      30,
    ]);
  });

  test("clear takes contents, formats or both", async () => {
    const host = await useHost({
      sheets: [
        {
          name: "A",
          rows: [
            [
              { value: "a", format: { wrapText: true } },
              { value: "b", format: { wrapText: true } },
            ],
          ],
        },
      ],
    });
    await write("A1", (range) => {
      range.clear("Contents");
    });
    expect(cell(host, 0, 0)).toMatchObject({ value: null, format: { wrapText: true } });
    await write("A1:B1", (range) => {
      range.clear("Formats");
    });
    expect(cell(host, 0, 1)).toMatchObject({ value: "b", format: { wrapText: false } });
  });

  test("merging keeps the first cell's value; areas can be found and undone", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["a", "b"]] }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      const none = range.getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      range.merge();
      const areas = range.getEntireRow().getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(areas.address).toBe("A!A1:B1");
      expect(cell(host, 0, 1)?.value).toBeNull();
      range.unmerge();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.merges).toEqual([]);
  });

  test("sheet names: taken, impossible", async () => {
    await useHost({ sheets: [{ name: "A" }] });
    const add = (name: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    expect(await errorCode(add("a"))).toBe("ItemAlreadyExists");
    expect(await errorCode(add("x/y"))).toBe("InvalidArgument");
    expect(await errorCode(add("x".repeat(32)))).toBe("InvalidArgument");
  });
});
