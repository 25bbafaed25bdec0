import type { XmlScanner } from "../xml/xml-scanner";
import { hexColor, OFFICE_THEME } from "./color";

/** Names of the theme's colours (20.1.6.2) in the order cells count them: dark and light change places. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Colours of the current theme part; Office's own where it names none. */
export function readThemeColors(xml: XmlScanner): string[] {
  const colors = [...OFFICE_THEME];
  xml.eachChild((elements) => {
    if (elements !== "themeElements") return;
    xml.eachChild((scheme) => {
      if (scheme !== "clrScheme") return;
      xml.eachChild((name) => {
        const place = ORDER.indexOf(name);
        xml.eachChild((kind) => {
          const color = hexColor(xml.attribute(kind === "sysClr" ? "lastClr" : "val"));
          if (place >= 0 && color !== null) colors[place] = color;
        });
      });
    });
  });
  return colors;
}
