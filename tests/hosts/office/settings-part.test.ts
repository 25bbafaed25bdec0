import type { WorkbookSettings } from "../../../src/engine/index";
import { DEFAULT_SETTINGS, formatSettingsXml } from "../../../src/engine/index";
import { localSettings, workbookSettings } from "../../../src/hosts/office/settings-part";
import type { ExcelHost } from "../../support/excel-host/excel-host";
import { removeHost, useHost } from "../../support/excel-host/use-host";

const MARKED: WorkbookSettings = { ...DEFAULT_SETTINGS, marks: true };

describe("in the workbook", () => {
  let excel: ExcelHost;
  beforeEach(async () => {
    excel = await useHost();
  });
  afterEach(() => {
    expect(excel.refusals).toEqual([]);
    removeHost();
  });

  /** Parts as a sheet copied from another workbook brings them along. */
  async function add(...parts: readonly string[]): Promise<void> {
    await Excel.run(async (context) => {
      for (const xml of parts) context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  }

  test("a second part is taken away when settings are saved; another program's part stays", async () => {
    const theirs = '<theirs xmlns="urn:other"/>';
    await add(formatSettingsXml(DEFAULT_SETTINGS), theirs, formatSettingsXml(DEFAULT_SETTINGS));
    await workbookSettings.save(MARKED);
    expect(await workbookSettings.load()).toEqual(MARKED);
    expect(excel.workbook.customXmlParts.map(({ xml }) => xml)).toEqual([formatSettingsXml(MARKED), theirs]);
  });

  test("the first of two parts counts", async () => {
    await add(formatSettingsXml(MARKED), formatSettingsXml(DEFAULT_SETTINGS));
    expect(await workbookSettings.load()).toEqual(MARKED);
  });
});

test("on this computer: by document, and the defaults where nothing was saved", async () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
  const one = localSettings(storage, "một.xlsx");
  expect(await one.load()).toBe(DEFAULT_SETTINGS);
  await one.save(MARKED);
  expect(await one.load()).toEqual(MARKED);
  expect(await localSettings(storage, "hai.xlsx").load()).toBe(DEFAULT_SETTINGS);
});
