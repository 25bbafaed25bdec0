import type { XmlElement } from "../../xml/xml-element";
import { moveAnchors } from "./anchors";
import { moveDataSources } from "./data-sources";
import { movedRef } from "./line-shift";
import { moveAttribute } from "./listed-places";
import { moveNamedViews } from "./named-views";
import { movePartFormulas } from "./part-formulas";
import type { MovedSheet } from "./shift-formula";

type Mover = (root: XmlElement, moved: MovedSheet, isHome: boolean) => void;

/** What is moved in the parts of a workbook beside its sheets, by the type of relationship; tables and VML drawings have their own way. */
const MOVERS: ReadonlyMap<string, Mover> = new Map<string, Mover>([
  ["chart", movePartFormulas],
  ["chartEx", movePartFormulas],
  ["chartUserShapes", movePartFormulas],
  ["ctrlProp", movePartFormulas],
  ["drawing", moveDrawing],
  ["comments", movePlaced("comment", "ref")],
  ["threadedComment", movePlaced("threadedComment", "ref")],
  ["tableSingleCells", movePlaced("singleXmlCell", "r")],
  ["namedSheetView", moveNamedViews],
  ["pivotTable", movePivotTable],
  ["pivotCacheDefinition", moveDataSources],
]);

/** `isHome`: the part belongs to the sheet whose lines move. */
export function moveLinkedPart(type: string): Mover | undefined {
  return MOVERS.get(type);
}

function moveDrawing(root: XmlElement, moved: MovedSheet, isHome: boolean): void {
  if (isHome) moveAnchors(root, moved.shift);
  movePartFormulas(root, moved, isHome);
}

/** Entries that stand on one cell and go with it. */
function movePlaced(entry: string, attribute: string): Mover {
  const moveIn = (parent: XmlElement, { shift }: MovedSheet): void => {
    for (const child of parent.elements()) {
      if (child.name !== entry) continue;
      if (!moveAttribute(child, attribute, (ref) => movedRef(ref, shift))) parent.remove(child);
    }
  };
  return (root, moved, isHome) => {
    if (!isHome) return;
    for (const parent of [root, ...root.elements("commentList")]) moveIn(parent, moved);
  };
}

function movePivotTable(root: XmlElement, { shift }: MovedSheet, isHome: boolean): void {
  const location = root.element("location");
  if (isHome && location) moveAttribute(location, "ref", (ref) => movedRef(ref, shift) ?? ref);
}
