import type { XmlScanner } from "../xml/xml-scanner";
import { decodeXString } from "../xml/xsd-values";
import { readFont } from "./font";
import type { ThemeFonts } from "./theme-fonts";

/** A string item: a shared string or an inline string (ECMA-376 part 1, 18.4.8). */
export interface RichText {
  readonly text: string;
  /** Font of each run that has text, null for the cell's own; absent for a plain string. */
  readonly fonts?: readonly (string | null)[];
}

/** Reads the current `<si>` or `<is>`. Phonetic guides (`<rPh>`) are no part of the text. */
export function readRichText(xml: XmlScanner, themeFonts: ThemeFonts): RichText {
  let text = "";
  const fonts: (string | null)[] = [];
  xml.eachChild((name) => {
    if (name === "t") text += readText(xml);
    if (name !== "r") return;
    const run = readRun(xml, themeFonts);
    if (run.text === "") return;
    text += run.text;
    fonts.push(run.font);
  });
  return fonts.length > 0 ? { text, fonts } : { text };
}

function readRun(xml: XmlScanner, themeFonts: ThemeFonts): { text: string; font: string | null } {
  let text = "";
  let font: string | null = null;
  xml.eachChild((name) => {
    if (name === "t") text += readText(xml);
    else if (name === "rPr") font = readFont(xml, themeFonts).name;
  });
  return { text, font };
}

/** The text of the current `<t>`: blanks around it count only under xml:space="preserve", as in Excel. */
function readText(xml: XmlScanner): string {
  const preserve = xml.attribute("xml:space") === "preserve";
  const text = xml.text();
  return decodeXString(preserve ? text : trimBlanks(text));
}

/** Without the white space of XML at the ends; a non-breaking space stays. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
