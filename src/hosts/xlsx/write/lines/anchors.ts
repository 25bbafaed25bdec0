import type { XmlElement } from "../../xml/xml-element";
import type { LineShift } from "./line-shift";
import { movedLine, nearestLine } from "./line-shift";

/** How an object goes along with the cells under it. */
type Placement = "moveAndSize" | "move" | "stay";

/** Moves the objects of a drawing, or of a sheet's controls and embedded objects, with the cells they stand on. */
export function moveAnchors(element: XmlElement, shift: LineShift): void {
  for (const child of element.elements()) {
    if (/^(?:twoCellAnchor|oneCellAnchor|anchor)$/.test(child.name)) moveAnchor(child, placementOf(child), shift);
    else moveAnchors(child, shift);
  }
}

/** Of drawings editAs (ECMA-376 part 1, 20.5.3.2), of objects of the sheet two switches (18.3.1.3). */
function placementOf(anchor: XmlElement): Placement {
  if (anchor.name === "oneCellAnchor") return "move";
  if (anchor.name === "twoCellAnchor") {
    const editAs = anchor.attribute("editAs") ?? "twoCell";
    return editAs === "twoCell" ? "moveAndSize" : editAs === "oneCell" ? "move" : "stay";
  }
  if (!isOn(anchor, "moveWithCells")) return "stay";
  return isOn(anchor, "sizeWithCells") ? "moveAndSize" : "move";
}

function isOn(element: XmlElement, name: string): boolean {
  return ["1", "true"].includes(element.attribute(name) ?? "");
}

function moveAnchor(anchor: XmlElement, placement: Placement, shift: LineShift): void {
  const from = anchor.element("from");
  if (placement === "stay" || !from) return;
  const to = anchor.element("to");
  const start = lineOf(from, shift);
  moveMarker(from, shift);
  if (!to) return;
  if (placement === "moveAndSize") moveMarker(to, shift);
  else setLine(to, lineOf(to, shift) + lineOf(from, shift) - start, shift);
}

/** A corner on a line that goes stands at the beginning of the next one. */
function moveMarker(marker: XmlElement, shift: LineShift): void {
  const line = lineOf(marker, shift);
  if (movedLine(line, shift) === null) marker.element(shift.lines === "rows" ? "rowOff" : "colOff")?.setText("0");
  setLine(marker, nearestLine(line, shift), shift);
}

function lineOf(marker: XmlElement, { lines }: LineShift): number {
  return Number(marker.element(lines === "rows" ? "row" : "col")?.text() ?? 0);
}

function setLine(marker: XmlElement, line: number, shift: LineShift): void {
  if (lineOf(marker, shift) === line) return;
  marker.element(shift.lines === "rows" ? "row" : "col")?.setText(String(line));
}
