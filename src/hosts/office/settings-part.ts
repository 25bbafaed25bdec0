import { DEFAULT_SETTINGS, formatSettingsXml, parseSettingsXml, SETTINGS_NAMESPACE } from "../../engine/index";
import type { SettingsStore } from "../workbook-host";
import { run } from "./run";

/** Settings in one custom XML part of the workbook: they travel with the file and Excel shows them nowhere. */
export const workbookSettings: SettingsStore = {
  load: () =>
    run(async (context) => {
      const [part] = await ourParts(context);
      if (!part) return DEFAULT_SETTINGS;
      const xml = part.getXml();
      await context.sync();
      return parseSettingsXml(xml.value);
    }),

  save: (settings) =>
    run(
      async (context) => {
        const [part, ...copies] = await ourParts(context);
        const xml = formatSettingsXml(settings);
        if (part) part.setXml(xml);
        else context.workbook.customXmlParts.add(xml);
        // A sheet copied from another workbook can bring a second part along.
        for (const copy of copies) copy.delete();
      },
      { waitForCellEdit: true },
    ),
};

async function ourParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  return parts.items;
}

/** Where the workbook cannot hold them (old file format, read-only), settings stay on this computer. */
export function localSettings(storage: Storage, documentUrl: string): SettingsStore {
  const key = `soat-phu-luc:${documentUrl}`;
  return {
    load: () => Promise.resolve(parseSettingsXml(storage.getItem(key) ?? "")),
    save: (settings) => {
      storage.setItem(key, formatSettingsXml(settings));
      return Promise.resolve();
    },
  };
}
