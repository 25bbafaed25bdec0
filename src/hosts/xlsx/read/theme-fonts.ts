import type { XmlScanner } from "../xml/xml-scanner";

/** Latin font of each font scheme of the theme: "major" for headings, "minor" for the body (20.1.4.1.18). */
export type ThemeFonts = ReadonlyMap<string, string>;

const SCHEMES: ReadonlyMap<string, string> = new Map([
  ["majorFont", "major"],
  ["minorFont", "minor"],
]);

export const NO_THEME_FONTS: ThemeFonts = new Map();

export function readThemeFonts(xml: XmlScanner): ThemeFonts {
  const fonts = new Map<string, string>();
  descend(xml, ["themeElements", "fontScheme"], () => {
    xml.eachChild((name) => {
      const scheme = SCHEMES.get(name);
      if (scheme === undefined) return;
      xml.eachChild((script) => {
        const typeface = xml.attribute("typeface");
        if (script === "latin" && typeface) fonts.set(scheme, typeface);
      });
    });
  });
  return fonts;
}

/** Calls `visit` in each element at the end of a path of child elements. */
function descend(xml: XmlScanner, path: readonly string[], visit: () => void): void {
  const [first, ...rest] = path;
  if (first === undefined) {
    visit();
    return;
  }
  xml.eachChild((name) => {
    if (name === first) descend(xml, rest, visit);
  });
}
