import type { WorkbookSettings } from "../../engine/index";
import { DEFAULT_SETTINGS, parseSettingsXml, SETTINGS_NAMESPACE } from "../../engine/index";
import { DEFAULT_LIMITS } from "./limits";
import { OpcPackage } from "./package/opc-package";
import type { PackageParts } from "./package/package-parts";
import { findWorkbookPart } from "./package/workbook-location";
import { ReadBudget } from "./read-budget";
import { openParts } from "./read-workbook";
import { decodeXml } from "./xml/xml-encoding";

/**
 * What the user decided about a workbook, from the custom XML part our add-in keeps in it; the defaults where it has none.
 * Throws WorkbookFileError for bytes that are no workbook.
 */
export function readSettings(bytes: Uint8Array): WorkbookSettings {
  return readSettingsPart(openParts(bytes));
}

/** The same of a package that is open already. */
export function readSettingsPart(parts: PackageParts): WorkbookSettings {
  const opc = new OpcPackage(parts, DEFAULT_LIMITS, new ReadBudget(DEFAULT_LIMITS.items));
  for (const { type, target } of opc.relationships(findWorkbookPart(opc))) {
    if (type !== "customXml" || !opc.has(target)) continue;
    const xml = decodeXml(opc.bytes(target));
    if (xml?.includes(SETTINGS_NAMESPACE)) return parseSettingsXml(xml);
  }
  return DEFAULT_SETTINGS;
}
