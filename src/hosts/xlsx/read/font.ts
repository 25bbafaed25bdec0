import type { XmlScanner } from "../xml/xml-scanner";
import { readBoolean } from "../xml/xsd-values";
import type { ThemeFonts } from "./theme-fonts";

export interface Font {
  /** Null where neither the font nor its theme scheme names one. */
  readonly name: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Reads the current `<font>` of the styles or `<rPr>` of a run, which have the same content (18.8.22, 18.4.7). */
export function readFont(xml: XmlScanner, themeFonts: ThemeFonts): Font {
  let name: string | undefined;
  let scheme = "";
  let bold = false;
  let italic = false;
  xml.eachChild((element) => {
    const value = xml.attribute("val");
    if (element === "name" || element === "rFont") name = value;
    else if (element === "scheme") scheme = value ?? "";
    else if (element === "b") bold = readBoolean(value, true);
    else if (element === "i") italic = readBoolean(value, true);
  });
  return { name: name ?? themeFonts.get(scheme) ?? null, bold, italic };
}
