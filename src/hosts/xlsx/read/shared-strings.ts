import type { PlainReader, XmlScanner } from "../xml/xml-scanner";
import { PlainString } from "./plain-string";
import type { RichText } from "./rich-text";
import { readRichText } from "./rich-text";
import type { ThemeFonts } from "./theme-fonts";

const [START, END] = ["<si>", "</si>"];

/** The shared string table: its items in order (ECMA-376 part 1, 18.4.9). */
export function readSharedStrings(xml: XmlScanner, themeFonts: ThemeFonts): RichText[] {
  const strings: RichText[] = [];
  const plain = new PlainString();
  const readPlain: PlainReader = (text, at, budget) => {
    const end = text.startsWith(START, at) ? plain.read(text, at + START.length) : -1;
    if (end < 0 || !text.startsWith(END, end)) return -1;
    budget.spend(2);
    strings.push({ text: plain.value });
    return end + END.length;
  };
  xml.eachChild((name) => {
    if (name === "si") strings.push(readRichText(xml, themeFonts));
  }, readPlain);
  return strings;
}
