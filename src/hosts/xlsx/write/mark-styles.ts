import type { XmlElement } from "../xml/xml-element";
import { decodeXml } from "../xml/xml-encoding";
import { StyleEdit } from "./style-edit";
import type { WorkbookEdit } from "./workbook-edit";

/** Position of the differential format (ECMA-376 part 1, 18.8.14) that fills a cell, "#RRGGBB". */
export function markStyle(edit: WorkbookEdit, color: string): number {
  return StyleEdit.of(edit).differential(fill(color));
}

/** Takes the formats of marks away that nobody uses. Others count on their positions, so only the last ones can go. */
export function dropMarkStyles(edit: WorkbookEdit, colors: readonly string[]): void {
  const styles = StyleEdit.of(edit);
  const ours = colors.map(fill);
  for (let last = styles.lastDifferential(); last && !isUsed(edit, last.position); last = styles.lastDifferential()) {
    const { element } = last;
    if (!ours.some((xml) => isSame(element, xml))) return;
    styles.dropLastDifferential();
  }
}

function fill(color: string): string {
  const rgb = `FF${color.slice(1)}`;
  return `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill></fill></dxf>`;
}

function isSame(element: XmlElement, xml: string): boolean {
  return element.toString().replaceAll(element.prefix, "") === xml;
}

/** Some conditional format, table, table style or filter refers to it. */
function isUsed(edit: WorkbookEdit, position: number): boolean {
  const reference = new RegExp(`[dD]xfId\\s*=\\s*["']${position}["']`, "u");
  return edit.package
    .names()
    .filter((part) => /\.xml$/iu.test(part))
    .some((part) => reference.test(decodeXml(edit.package.bytes(part)) ?? ""));
}
