import { compareVersions, RequirementSets } from "./protocol/requirement-sets";
import { errorCode, removeHost, useHost } from "./use-host";

afterEach(removeHost);

/** A use of a member of each level. */
const USES = [
  ["1.9", (range: Excel.Range) => range.getCellProperties({ address: true })],
  [
    "1.10",
    (range: Excel.Range) => {
      range.worksheet.showOutlineLevels(1, 1);
    },
  ],
  ["1.11", (range: Excel.Range) => range.context.workbook.application.cultureInfo.load("name")],
  ["1.13", (range: Excel.Range) => range.getMergedAreasOrNullObject()],
  ["1.14", (range: Excel.Range) => range.conditionalFormats.getItemOrNullObject("x")],
] as const;

async function tryAt(level: string, use: (range: Excel.Range) => unknown, clientChecksApi: boolean): Promise<string> {
  await useHost({ apiLevel: level, clientChecksApi });
  return errorCode(
    Excel.run(async (context) => {
      use(context.workbook.worksheets.getFirst().getRange("A1"));
      await context.sync();
      throw Object.assign(new Error(), { code: "passed" });
    }),
  );
}

describe("requirement sets", () => {
  test.each(USES)(
    "a member of ExcelApi %s is refused below its level, by the client and by the host",
    async (level, use) => {
      const below = `1.${Number(level.slice(2)) - 1}`;
      expect(await tryAt(below, use, true)).toBe("ApiNotFound");
      expect(await tryAt(below, use, false)).toBe("ApiNotFound");
      // Outlines are beyond what the host models: at the level, that is what it says.
      expect(await tryAt(level, use, true)).toBe(level === "1.10" ? "NotModelled" : "passed");
    },
  );

  test("loading a property above the level is refused by name", async () => {
    const host = await useHost({ apiLevel: "1.9" });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("left");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.left") as string,
    });
    expect(host.refusals).toEqual(["Range.left: needs ExcelApi 1.10"]);
  });

  test("Office says what it can do; versions are texts", async () => {
    await useHost({ apiLevel: "1.10", requirementSets: { CompressedFile: false, ExcelApiOnline: "1.1" } });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("excelapi")).toBe(true);
    expect(requirements.isSetSupported("CompressedFile")).toBe(false);
    expect(requirements.isSetSupported("CustomXmlParts", "1.1")).toBe(true);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });

  test("a number loses its last zero, as in Office", () => {
    expect(new RequirementSets("1.9").isSupported("ExcelApi", 1.1)).toBe(true);
    expect(new RequirementSets("1.9").isSupported("ExcelApi", "1.10")).toBe(false);
  });

  test.each([
    ["1.9", "1.10", -1],
    ["1.10", "1.10", 0],
    ["2.0", "1.20", 1],
    ["1.1", "1.1.1", -1],
  ])("%s against %s", (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });
});
