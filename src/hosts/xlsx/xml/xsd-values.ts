/** Attribute values of the simple types OOXML uses (XML Schema part 2; ECMA-376 part 1, 22.9). */

import { WorkbookFileError } from "../workbook-file-error";

/** xsd:boolean; `missing` stands for an attribute that is not there. */
export function readBoolean(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true";
}

/** xsd:unsignedInt; throws WorkbookFileError ("damaged") for anything else. */
export function readInteger(value: string | undefined, missing: number): number {
  if (value === undefined) return missing;
  if (!/^\d{1,10}$/.test(value)) throw new WorkbookFileError("damaged", `not a number: ${JSON.stringify(value)}`);
  return Number(value);
}

/** ST_Xstring: characters XML cannot hold stand as _xHHHH_, a literal "_x0041_" as "_x005F_x0041_" (22.9.2.19). */
export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
