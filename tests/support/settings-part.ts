import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookSettings } from "../../src/engine/settings/settings";
import { formatSettingsXml } from "../../src/engine/settings/settings-xml";

const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const LINK =
  '<Relationship Id="rIdSoat" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

/** The workbook with our settings part in it. */
export function withSettingsPart(bytes: Uint8Array, settings: WorkbookSettings): Uint8Array {
  const parts = unzipSync(bytes);
  const relationships = strFromU8(parts[RELATIONSHIPS] ?? new Uint8Array());
  parts[RELATIONSHIPS] = strToU8(relationships.replace("</Relationships>", `${LINK}</Relationships>`));
  parts["customXml/item1.xml"] = strToU8(formatSettingsXml(settings));
  return zipSync(parts);
}
