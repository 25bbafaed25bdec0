import { parseAddress } from "../../../../engine/index";
import type { XmlElement } from "../../xml/xml-element";
import type { LineShift } from "./line-shift";
import { movedSpan, nearestRef } from "./line-shift";
import { moveAttribute } from "./listed-places";

/** `<sheetView>` or `<customSheetView>`: the same cells are in view, frozen and selected as before. */
export function moveView(view: XmlElement, shift: LineShift): void {
  const pane = view.element("pane");
  if (pane) moveFrozenLines(pane, view.attribute("topLeftCell"), shift);
  const nearest = (ref: string) => nearestRef(ref, shift);
  for (const element of [view, ...(pane ? [pane] : [])]) moveAttribute(element, "topLeftCell", nearest);
  for (const selection of view.elements("selection")) {
    moveAttribute(selection, "activeCell", nearest);
    moveAttribute(selection, "sqref", (refs) => refs.trim().split(/\s+/).map(nearest).join(" "));
  }
}

/** How many lines are frozen from the first one in view on; at least one stays. In a pane that is only split they are not counted. */
function moveFrozenLines(pane: XmlElement, topLeft: string | undefined, shift: LineShift): void {
  if (!/^frozen/.test(pane.attribute("state") ?? "")) return;
  const first = parseAddress(topLeft ?? "A1");
  const start = (shift.lines === "rows" ? first?.row : first?.column) ?? 0;
  moveAttribute(pane, shift.lines === "rows" ? "ySplit" : "xSplit", (count) => {
    if (Number(count) === 0) return count;
    const span = movedSpan(start, start + Number(count) - 1, shift);
    return String(span ? span[1] - span[0] + 1 : 1);
  });
}
