import { errorCode, removeHost, useHost } from "./use-host";

afterEach(removeHost);

function onSheet<T>(
  name: string,
  act: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem(name), () => context.sync());
    await context.sync();
    return result;
  });
}

const THREE = { sheets: [{ name: "A" }, { name: "B", visibility: "Hidden" as const }, { name: "C" }] };

describe("worksheets", () => {
  test("neighbours, first and last, with and without hidden ones", async () => {
    await useHost(THREE);
    await onSheet("A", async (sheet, sync) => {
      const { worksheets } = sheet.context.workbook;
      const found = [
        sheet.getNext(),
        sheet.getNext(true),
        worksheets.getLast(),
        worksheets.getFirst(true),
        worksheets.getItem("C").getPrevious(),
      ];
      for (const one of found) one.load("name");
      const none = [sheet.getPreviousOrNullObject(), worksheets.getItem("C").getNextOrNullObject()];
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await sync();
      expect(found.map(({ name }) => name)).toEqual(["B", "C", "C", "A", "B"]);
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      expect(counts.map(({ value }) => value)).toEqual([3, 2]);
    });
    expect(await errorCode(onSheet("C", (sheet) => sheet.getNext()))).toBe("ItemNotFound");
  });

  test("renamed, moved, coloured, hidden, without grid lines", async () => {
    const host = await useHost(THREE);
    await onSheet("C", (sheet) => {
      sheet.set({ name: "Tổng hợp", position: 0, tabColor: "#FF0000", showGridlines: false, standardWidth: 12 });
      sheet.showHeadings = false;
    });
    await onSheet("A", (sheet) => {
      sheet.visibility = "VeryHidden";
    });
    expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Tổng hợp", "Visible"],
      ["A", "VeryHidden"],
      ["B", "Hidden"],
    ]);
    expect(host.workbook.sheets[0]).toMatchObject({
      tabColor: "#FF0000",
      showGridlines: false,
      showHeadings: false,
      standardWidth: 12,
    });
  });

  test.each([
    ["the last visible sheet hidden", (sheet: Excel.Worksheet) => (sheet.visibility = "Hidden"), "InvalidOperation"],
    ["a visibility that is none", (sheet: Excel.Worksheet) => (sheet.visibility = "x" as never), "InvalidArgument"],
    ["a place that is none", (sheet: Excel.Worksheet) => (sheet.position = 9), "InvalidArgument"],
    ["a width that is none", (sheet: Excel.Worksheet) => (sheet.standardWidth = "x" as never), "InvalidArgument"],
  ])("refused: %s", async (_, act, code) => {
    await useHost();
    expect(await errorCode(onSheet<unknown>("Sheet1", act))).toBe(code);
  });

  test("the structure of a protected workbook stays", async () => {
    const host = await useHost(THREE);
    host.workbook.isProtected = true;
    expect(await errorCode(onSheet("A", (sheet) => (sheet.name = "x")))).toBe("AccessDenied");
    expect(
      await errorCode(
        onSheet("A", (sheet) => {
          sheet.delete();
        }),
      ),
    ).toBe("AccessDenied");
    await onSheet("A", async (sheet, sync) => {
      const protection = sheet.context.workbook.protection.load("protected");
      await sync();
      expect(protection.protected).toBe(true);
    });
  });

  test("a hidden sheet cannot come to the front, nor be selected on", async () => {
    const host = await useHost(THREE);
    const activate = (name: string): Promise<void> =>
      onSheet(name, (sheet) => {
        sheet.activate();
      });
    expect(await errorCode(activate("B"))).toBe("InvalidOperation");
    await activate("C");
    expect(host.workbook.active.name).toBe("C");
    await onSheet("C", (sheet) => {
      sheet.delete();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(host.workbook.active.name).toBe("A");
  });

  test("filters are seen, set and taken away", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["h"], [1], [2]] }] });
    await onSheet("A", async ({ autoFilter }, sync) => {
      const before = autoFilter.getRangeOrNullObject();
      autoFilter.load("enabled,isDataFiltered");
      await sync();
      expect([before.isNullObject, autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false, false]);
    });
    host.user.filter("A", "A1:A3", [1]);
    await onSheet("A", async ({ autoFilter }, sync) => {
      const range = autoFilter.getRange().load("address,rowHidden");
      autoFilter.load("enabled,isDataFiltered,criteria");
      await sync();
      expect([range.address, range.rowHidden, autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([
        "A!A1:A3",
        null,
        true,
        true,
      ]);
      autoFilter.clearCriteria();
      autoFilter.load("isDataFiltered");
      await sync();
      expect([autoFilter.isDataFiltered, host.workbook.sheets[0]?.isRowHidden(2)]).toEqual([false, false]);
      autoFilter.remove();
      await sync();
      expect(host.workbook.sheets[0]?.filter).toBeNull();
    });
    await onSheet("A", (sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A1:A2"), 0, { filterOn: "Values", values: ["1"] });
    });
    expect(host.workbook.sheets[0]?.filter?.criteria.size).toBe(1);
  });

  test("panes freeze and thaw", async () => {
    await useHost();
    await onSheet("Sheet1", async (sheet, sync) => {
      const { freezePanes } = sheet;
      const where = async (): Promise<string | null> => {
        const location = freezePanes.getLocationOrNullObject().load("address");
        await sync();
        return location.isNullObject ? null : (location.address.split("!")[1] ?? "");
      };
      expect(await where()).toBeNull();
      freezePanes.freezeRows(2);
      expect(await where()).toBe("1:2");
      freezePanes.freezeAt(sheet.getRange("A1:B3"));
      expect(await where()).toBe("A1:B3");
      freezePanes.unfreeze();
      expect(await where()).toBeNull();
    });
  });

  test("page layout and document properties are kept", async () => {
    const host = await useHost();
    await onSheet("Sheet1", async (sheet, sync) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintTitleRows("1:2");
      sheet.pageLayout.load("orientation,paperSize");
      const { properties } = sheet.context.workbook;
      properties.title = "Kế hoạch";
      properties.load("title,author");
      await sync();
      expect([sheet.pageLayout.orientation, sheet.pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
      expect([properties.title, properties.author]).toEqual(["Kế hoạch", ""]);
    });
    expect(host.workbook.sheets[0]?.pageLayout["printTitleRows"]).toMatchObject({ top: 0, bottom: 1 });
  });

  test("culture and calculation", async () => {
    await useHost();
    await onSheet("Sheet1", async (sheet, sync) => {
      const { application } = sheet.context.workbook;
      application.calculationMode = "Manual";
      application.suspendApiCalculationUntilNextSync();
      application.load("decimalSeparator,thousandsSeparator,calculationMode");
      application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
      await sync();
      expect([application.decimalSeparator, application.thousandsSeparator, application.calculationMode]).toEqual([
        ",",
        ".",
        "Manual",
      ]);
      expect([application.cultureInfo.name, application.cultureInfo.numberFormat.numberDecimalSeparator]).toEqual([
        "vi-VN",
        ",",
      ]);
    });
  });

  test("tables that would overlap are refused; one becomes a plain range again", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["h"], [1]], merges: ["C1:C2"] }] });
    const add = (address: string): Promise<void> =>
      onSheet("A", (sheet) => {
        sheet.tables.add(address, true);
      });
    await add("A1:A2");
    expect(await errorCode(add("A2:A5"))).toBe("MergedRangeConflict");
    expect(await errorCode(add("C1:D3"))).toBe("MergedRangeConflict");
    await onSheet("A", async ({ tables }, sync) => {
      tables.load("items/name,count");
      const total = tables.getItemAt(0).getTotalRowRange();
      expect(await errorCode(sync())).toBe("ItemNotFound");
      expect(total).toBeDefined();
      tables.load("items/name,count");
      tables.getItemAt(0).convertToRange();
      await sync();
      expect(tables.count).toBe(1);
    });
    expect(host.workbook.sheets[0]?.tables).toEqual([]);
  });

  test("what the rows of a conditional format look like can be read and taken away", async () => {
    await useHost();
    await onSheet("Sheet1", async (sheet, sync) => {
      const format = sheet.getRange("A1").conditionalFormats.add("ContainsText");
      format.textComparison.rule = { operator: "Contains", text: "x" };
      const { font, fill, borders } = format.textComparison.format;
      font.set({ bold: true, color: "#FF0000" });
      fill.color = "#FFFF00";
      borders.getItem("EdgeBottom").style = "Continuous";
      font.load("bold,color,italic");
      borders.bottom.load("style,color");
      await sync();
      expect([font.bold, font.color, font.italic, borders.bottom.style]).toEqual([true, "#FF0000", null, "Continuous"]);
      font.clear();
      fill.clear();
      font.load("bold");
      fill.load("color");
      const wrong = format.customOrNullObject;
      await sync();
      expect([font.bold, fill.color, wrong.isNullObject]).toEqual([null, null, true]);
      format.custom.rule.load("formula");
      expect(await errorCode(sync())).toBe("InvalidOperation");
    });
  });
});
