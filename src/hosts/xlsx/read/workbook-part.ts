import type { DefinedName, SheetSnapshot } from "../../../engine/index";
import type { XmlScanner } from "../xml/xml-scanner";
import { decodeXString, readBoolean, readInteger } from "../xml/xsd-values";

/** A sheet as the workbook lists it, chart sheets included. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
}

/** Reads the workbook part (ECMA-376 part 1, 18.2.27). */
export function readWorkbookPart(xml: XmlScanner): WorkbookPart {
  const systems: (1900 | 1904)[] = [];
  const sheets: SheetEntry[] = [];
  const names: LocalName[] = [];
  xml.eachChild((name) => {
    if (name === "workbookPr") systems.push(readBoolean(xml.attribute("date1904")) ? 1904 : 1900);
    if (name !== "sheets" && name !== "definedNames") return;
    xml.eachChild((child) => {
      if (child === "sheet") sheets.push(readSheetEntry(xml));
      else if (child === "definedName") names.push(readDefinedName(xml));
    });
  });
  const [dateSystem = 1900] = systems;
  return { dateSystem, sheets, definedNames: resolveSheets(names, sheets) };
}

function readSheetEntry(xml: XmlScanner): SheetEntry {
  const state = xml.attribute("state");
  return {
    name: decodeXString(xml.attribute("name") ?? ""),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationshipId: xml.prefixedAttribute("id") ?? "",
  };
}

/** A defined name with the position of the sheet it is local to. */
interface LocalName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: number | null;
}

function readDefinedName(xml: XmlScanner): LocalName {
  const name = decodeXString(xml.attribute("name") ?? "");
  const sheet = xml.attribute("localSheetId");
  return { name, sheet: sheet === undefined ? null : readInteger(sheet, 0), refersTo: xml.text().trim() };
}

/** Names local to a sheet that is gone are nobody's and left out. */
function resolveSheets(names: readonly LocalName[], sheets: readonly SheetEntry[]): DefinedName[] {
  return names.flatMap(({ name, refersTo, sheet }): DefinedName[] => {
    if (sheet === null) return [{ name, refersTo, sheet }];
    const owner = sheets[sheet];
    return owner ? [{ name, refersTo, sheet: owner.name }] : [];
  });
}
