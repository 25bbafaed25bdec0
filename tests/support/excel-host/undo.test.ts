import { removeHost, useHost } from "./use-host";

afterEach(removeHost);

describe("Excel's undo", () => {
  test("reading, selecting and listening leave it alone", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["a"]] }] });
    host.user.edit("A", "A1", "b");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(() => Promise.resolve());
      const sheet = worksheets.getFirst();
      sheet.onSelectionChanged.add(() => Promise.resolve());
      sheet.getUsedRange().load("values,numberFormat");
      sheet.getRange("A1").select();
      sheet.activate();
      await context.sync();
    });
    expect([host.undo.steps, host.undo.wasCleared, host.log.writes]).toEqual([1, false, []]);
  });

  test.each([
    ["Range.values", (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [["x"]])],
    ["RangeFill.color", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "#FFFFFF")],
    ["WorksheetCollection.add", (sheet: Excel.Worksheet) => sheet.context.workbook.worksheets.add()],
    ["Range.getMergedAreasOrNullObject", (sheet: Excel.Worksheet) => sheet.getRange("A1").getMergedAreasOrNullObject()],
    [
      "ConditionalFormatCollection.add",
      (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    ],
    ["Range.getRowProperties", (sheet: Excel.Worksheet) => sheet.getRange("A1").getRowProperties({ rowHidden: true })],
  ])("%s clears it", async (member, act) => {
    const host = await useHost();
    host.user.edit("Sheet1", "A1", "b");
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    expect([host.undo.steps, host.undo.clearedBy]).toEqual([0, [member]]);
    expect(host.log.writes).toEqual([member]);
    host.user.edit("Sheet1", "A1", "c");
    expect(host.undo.steps).toBe(1);
  });
});
