import type { SheetSnapshot } from "../../../engine/index";
import type { OpcPackage } from "../package/opc-package";
import type { PackageParts } from "../package/package-parts";
import { relationshipsPart } from "../package/part-name";
import { XmlScanner } from "../xml/xml-scanner";
import { changedRowsOf } from "./changed-rows";
import { readSheetRows } from "./sheet-rows";
import type { WorkbookContext } from "./workbook-context";

export type SheetBody = Omit<SheetSnapshot, "name" | "visibility">;

/**
 * Reads a worksheet part of which an earlier version is known: no more of it than the rows that changed. Null where that is not enough. The
 * context must say of the earlier cells what it said then.
 */
export function readWorksheetAgain(
  opc: OpcPackage,
  parts: PackageParts,
  earlier: { readonly parts: PackageParts; readonly body: SheetBody },
  part: string,
  context: WorkbookContext,
): SheetBody | null {
  const { parts: old, body } = earlier;
  // Tables are parts of their own.
  if (!parts.sharesPart(old, relationshipsPart(part))) return null;
  const tables = opc.relationships(part).filter(({ type }) => type === "table");
  if (tables.some(({ target }) => !parts.sharesPart(old, target))) return null;
  if (parts.sharesPart(old, part)) return body;
  const changed = changedRowsOf(parts, old, part);
  if (!changed) return null;
  const xml = `<sheetData>${changed.map((one) => one.xml).join("")}</sheetData>`;
  const fresh = readSheetRows(new XmlScanner(xml, part, context.budget), context, false);
  const cells = body.cells.clone(new Set(changed.map(({ row }) => row)));
  fresh.cells.forEach((cell, row, column) => {
    cells.set(row, column, cell);
  });
  return { ...body, cells };
}
