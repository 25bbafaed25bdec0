import { toHostError } from "./host-errors";

/** Bytes turned into characters at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

/** Has Excel open a workbook in a window of its own; it has no name until the user saves it. */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toHostError(error);
  }
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += PIECE) characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(characters);
}
