import { undoClearingMembers } from "./request-log";
import { errorCode, removeHost, useHost } from "./use-host";

afterEach(removeHost);

describe("nothing is ignored", () => {
  test("the catalogue is the client's own: members, wire names, levels, writes", async () => {
    const { catalog } = await useHost();
    const range = catalog.get("Range");
    expect(catalog.size).toBeGreaterThan(150);
    expect(range?.members.get("getUsedRange")).toEqual({
      name: "getUsedRange",
      wireName: "GetUsedRange",
      kind: "method",
      apiSet: null,
      isWrite: false,
    });
    expect(range?.byWireName.get("Merge")).toMatchObject({
      name: "merge",
      apiSet: { name: "ExcelApi", version: "1.2" },
      isWrite: true,
    });
    expect(range?.members.get("values")).toMatchObject({ kind: "scalar", wireName: "Values" });
    expect(range?.members.get("conditionalFormats")).toMatchObject({ kind: "object", wireName: "ConditionalFormats" });
    expect(catalog.get("WorksheetCollection")).toMatchObject({ isCollection: true });
    expect(catalog.get("WorksheetCollection")?.byWireName.get("")?.name).toBe("getItem");
  });

  test("a property the client does not have is refused by name", async () => {
    const host = await useHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("colour");
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ApiNotFound");
    expect(host.refusals).toEqual(["Worksheet.colour: no member of the client"]);
  });

  test("items/… in a list, which Excel does not understand (office-js 190), is refused", async () => {
    const host = await useHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.load(["items/name"]);
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ApiNotFound");
    expect(host.refusals).toEqual(["Worksheet.items: no member of the client"]);
  });

  test.each([
    ["a method", (sheet: Excel.Worksheet) => sheet.copy(), "Worksheet.copy"],
    ["an object", (sheet: Excel.Worksheet) => sheet.pivotTables.getCount(), "Worksheet.pivotTables"],
    ["a property", (sheet: Excel.Worksheet) => sheet.load("enableCalculation"), "Worksheet.enableCalculation"],
    ["a write", (sheet: Excel.Worksheet) => (sheet.enableCalculation = false), "Worksheet.enableCalculation ="],
  ])("%s the host does not model is refused by name", async (_, use, member) => {
    const host = await useHost();
    const run = Excel.run(async (context) => {
      use(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotModelled",
      message: expect.stringContaining(member) as string,
    });
    expect(host.refusals).toEqual([`${member}: not modelled`]);
  });

  test("a read-only property is refused by the client itself", async () => {
    await useHost();
    const run = Excel.run((context) => {
      context.workbook.worksheets.getFirst().set({ id: "x" } as never);
      return Promise.resolve();
    });
    expect(await errorCode(run)).toBe("InvalidArgument");
  });

  test("a mistake in the host is loud, and kept", async () => {
    const host = await useHost();
    host.workbook.emit = () => {
      throw new TypeError("broken");
    };
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "GeneralException",
      message: expect.stringContaining("broken") as string,
    });
    expect(host.refusals[0]).toContain("mistake in the test host");
  });

  test("the members that may clear undo are those the client declares as writes", async () => {
    const members = undoClearingMembers((await useHost()).catalog);
    expect(members).toEqual(
      expect.arrayContaining([
        "Range.getMergedAreasOrNullObject",
        "Range.getCellProperties",
        "Worksheet.delete",
        "WorksheetCollection.add",
      ]),
    );
    expect(members).not.toContain("Range.getUsedRange");
    expect(members).not.toContain("Range.select");
    expect(members).not.toContain("Worksheet._RegisterDataChangedEvent");
  });
});
