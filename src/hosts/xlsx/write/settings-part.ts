import type { WorkbookSettings } from "../../../engine/index";
import { formatSettingsXml, SETTINGS_NAMESPACE } from "../../../engine/index";
import { XmlDocument } from "../xml/xml-document";
import { customParts, removeCustomPart } from "./custom-parts";
import type { WorkbookEdit } from "./workbook-edit";

const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Tells our part from other custom XML of the workbook. */
const ITEM_ID = "{6E0C1F0A-5B0B-4B3E-9C55-50A7F0E1C0DE}";

/** Puts the settings into the custom XML part our add-in keeps in the workbook, made where there is none (ECMA-376 part 1, 15.2.4). */
export function writeSettings(edit: WorkbookEdit, settings: WorkbookSettings): void {
  const document = XmlDocument.make(formatSettingsXml(settings).replace(/^<\?xml[^>]*\?>\s*/u, ""));
  const [part, ...copies] = customParts(edit, SETTINGS_NAMESPACE);
  if (part !== undefined) edit.package.setBytes(part, document.toBytes());
  else addPart(edit, document);
  for (const copy of copies) removeCustomPart(edit, copy);
}

function addPart(edit: WorkbookEdit, document: XmlDocument): void {
  const { package: parts } = edit;
  const item = parts.freeName("customXml/item", ".xml");
  const properties = item.replace("/item", "/itemProps");
  parts.add(item, document, "application/xml");
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs>`;
  const root = `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">${schema}</ds:datastoreItem>`;
  parts.add(properties, XmlDocument.make(root), PROPERTIES_TYPE);
  parts.relationships(item).add("customXmlProps", properties);
  parts.relationships(edit.part).add("customXml", item);
}
