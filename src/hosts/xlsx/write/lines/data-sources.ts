import type { XmlElement } from "../../xml/xml-element";
import { movedRef } from "./line-shift";
import { moveAttribute } from "./listed-places";
import type { MovedSheet } from "./shift-formula";

/** Elements that name a range and its sheet apart: where pivot tables and consolidations have their data from. */
const SOURCES = ["worksheetSource", "rangeSet", "dataRef"];

/** Moves the sources of data on the sheet whose lines move, wherever they stand in an element; those in other files stay. */
export function moveDataSources(element: XmlElement, moved: MovedSheet): void {
  const { name, shift } = moved;
  for (const child of element.elements()) {
    const isHere = child.attribute("sheet")?.toLowerCase() === name.toLowerCase();
    const isExternal = child.attributes().some(([attribute]) => attribute.endsWith(":id"));
    if (!SOURCES.includes(child.name)) moveDataSources(child, moved);
    else if (isHere && !isExternal) moveAttribute(child, "ref", (ref) => movedRef(ref, shift) ?? ref);
  }
}
