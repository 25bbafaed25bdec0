import type { LegacyEncoding } from "../../../../src/engine/text/legacy-encoding/legacy-fonts";
import { TCVN3 } from "../../../../src/engine/text/legacy-encoding/tcvn3";
import { VNI } from "../../../../src/engine/text/legacy-encoding/vni";

/** Unicode → legacy, the way back from `decodeLegacy`. Letters the encoding lacks stay as they are. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const table = encoding === "tcvn3" ? TCVN3 : VNI;
  const codes = new Map([...table].map(([code, letter]) => [letter, code]));
  return Array.from(text.normalize("NFC"), (letter) => codes.get(letter) ?? letter).join("");
}
