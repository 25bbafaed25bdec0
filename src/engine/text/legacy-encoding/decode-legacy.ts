import type { LegacyEncoding } from "./legacy-fonts";
import { TCVN3 } from "./tcvn3";
import { VNI } from "./vni";

const TABLES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3: TCVN3, vni: VNI };

/**
 * Legacy text (bytes as Latin-1 characters) → Unicode NFC. Characters the encoding does not define stay as they are.
 * `capitals` for text in a font that shows every letter as a capital.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, { capitals }: { capitals: boolean }): string {
  const table = TABLES[encoding];
  const decoded = splitCodes(text, table)
    .map((code) => table.get(code) ?? code)
    .join("");
  return capitals ? decoded.toUpperCase() : decoded;
}

/** True where every accented Latin-1 letter of the text is, or is part of, a letter of the encoding. */
export function isWhollyDefined(text: string, encoding: LegacyEncoding): boolean {
  const table = TABLES[encoding];
  return splitCodes(text, table).every((code) => table.has(code) || !/[À-ÿ]/.test(code));
}

/** The text cut into codes of the encoding, the longest first, and single characters it does not define. */
function splitCodes(text: string, table: ReadonlyMap<string, string>): string[] {
  const characters = text.normalize("NFC");
  const codes: string[] = [];
  for (let at = 0; at < characters.length; at += codes.at(-1)?.length ?? 1) {
    const pair = characters.slice(at, at + 2);
    codes.push(table.has(pair) ? pair : characters.charAt(at));
  }
  return codes;
}
