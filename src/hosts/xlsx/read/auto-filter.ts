import type { SheetFilter } from "../../../engine/index";
import { parseRange } from "../../../engine/index";
import type { XmlScanner } from "../xml/xml-scanner";

/** Reads the current `<autoFilter>` (ECMA-376 part 1, 18.3.1.2); null where it names no range. */
export function readAutoFilter(xml: XmlScanner): SheetFilter | null {
  const range = parseRange(xml.attribute("ref") ?? "");
  let active = false;
  xml.eachChild((name) => {
    if (name !== "filterColumn") return;
    // A column without criteria is listed too where its button is hidden.
    xml.eachChild(() => {
      active = true;
    });
  });
  return range && { range, active };
}
