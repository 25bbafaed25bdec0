import { errorCode, removeHost, useHost } from "./use-host";

afterEach(removeHost);

/** Marks a range with a custom rule; answers the id. */
function mark(address: string): Promise<string> {
  return Excel.run(async (context) => {
    const format = context.workbook.worksheets.getFirst().getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.stopIfTrue = true;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

describe("conditional formats", () => {
  test("are added on top, found by id, and deleted without a trace", async () => {
    const host = await useHost();
    const first = await mark("A1:A3");
    const second = await mark("A2");
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange();
      conditionalFormats.load("items/id,items/priority,items/type,items/stopIfTrue");
      const found = conditionalFormats.getItem(first);
      const range = found.getRange().load("address");
      found.custom.rule.load("formula");
      found.custom.format.fill.load("color");
      await context.sync();
      expect(conditionalFormats.items.map(({ id, priority }) => [id, priority])).toEqual([
        [second, 0],
        [first, 1],
      ]);
      expect(conditionalFormats.items[0]?.stopIfTrue).toBe(true);
      expect([range.address, found.custom.rule.formula, found.custom.format.fill.color]).toEqual([
        "Sheet1!A1:A3",
        "=TRUE",
        "#FFC7CE",
      ]);
      found.delete();
      conditionalFormats.getItem(second).delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([]);
    expect(host.workbook.sheets[0]?.usedRect(false)).toBeNull();
  });

  test("one that is gone: an error, or a null object", async () => {
    await useHost();
    const id = await mark("A1");
    const get = (name: "getItem" | "getItemOrNullObject"): Promise<boolean> =>
      Excel.run(async (context) => {
        const collection = context.workbook.worksheets.getFirst().getRange("B1").conditionalFormats;
        const format = collection[name](id).load("id");
        await context.sync();
        return format.isNullObject;
      });
    expect(await errorCode(get("getItem"))).toBe("ItemNotFound");
    expect(await get("getItemOrNullObject")).toBe(true);
  });

  test("clearing a part of the range leaves the rest, and other formats", async () => {
    const host = await useHost();
    await mark("A1:C3");
    await mark("E5");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").conditionalFormats.clearAll();
      await context.sync();
    });
    const areas = host.workbook.sheets[0]?.conditionalFormats.map(({ ranges }) => ranges.length);
    expect(areas).toEqual([1, 4]);
  });

  test("one rule over several areas, and of other kinds", async () => {
    const host = await useHost();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges("A1:A2,C5");
      const format = areas.conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      format.cellValue.format.font.bold = true;
      const custom = format.customOrNullObject;
      const range = format.getRangeOrNullObject();
      const ranges = format.getRanges().load("address");
      await context.sync();
      expect([custom.isNullObject, range.isNullObject]).toEqual([true, true]);
      expect(ranges.address).toBe("Sheet1!A1:A2,Sheet1!C5");
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[0]).toMatchObject({
      rule: { operator: "GreaterThan" },
      style: { bold: true },
    });
  });

  test("moves with its cells", async () => {
    const host = await useHost();
    await mark("A2");
    host.user.insertRows("Sheet1", 0);
    expect(host.workbook.sheets[0]?.conditionalFormats[0]?.ranges).toEqual([{ top: 2, left: 0, bottom: 2, right: 0 }]);
    host.user.deleteRows("Sheet1", 2);
    expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([]);
  });

  test("are refused on a protected sheet", async () => {
    const host = await useHost();
    host.user.protect("Sheet1");
    expect(await errorCode(mark("A1"))).toBe("AccessDenied");
  });
});
