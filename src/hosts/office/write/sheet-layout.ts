import type { SheetContent, SheetMarker } from "../../../engine/index";
import { parsePartXml, partXml } from "../part-xml";

/** What Excel's API does not tell of a sheet of ours, and not every Excel: kept in a custom XML part of the workbook. */
export type SheetLayout = Pick<SheetContent, "merges" | "lists" | "charts">;

const NAMESPACE = "urn:soat-phu-luc:layout:1";

function namespaceOf({ kind, unit, written }: SheetMarker): string {
  return [NAMESPACE, kind, encodeURIComponent(unit), written].join(":");
}

export function layoutXml(marker: SheetMarker, { merges, lists, charts }: SheetLayout): string {
  return partXml("layout", namespaceOf(marker), { merges, lists, charts });
}

/** @throws SyntaxError where the part was not written by us. */
export function parseLayoutXml(xml: string): SheetLayout {
  return parsePartXml(xml) as SheetLayout;
}

/** The parts that belong to the sheet of that marker, of all those of a workbook. */
export function layoutsOf(parts: readonly Excel.CustomXmlPart[], marker: SheetMarker | null): Excel.CustomXmlPart[] {
  if (!marker) return [];
  const namespace = namespaceOf(marker);
  return parts.filter(({ namespaceUri }) => namespaceUri === namespace);
}
