/** A cell's text made ready for reading, every position of which is known in the text as typed. */

import { fold } from "../../text/normalize";

export interface CellText {
  /** NFC, invisible characters dropped, any line break "\n", any other white space " ". */
  readonly text: string;
  /** `text` folded, notes in parentheses blanked out; same length. */
  readonly folded: string;
  /** Where each character of `text` begins and ends in the text as typed. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LINE_BREAK = /^[\n\r\u2028\u2029\v]$/u;
const INVISIBLE = /^[\u200B-\u200F\u2060\uFEFF]/u;

function readCluster(cluster: string): string {
  if (LINE_BREAK.test(cluster)) return "\n";
  if (INVISIBLE.test(cluster)) return "";
  if (/^\s$/u.test(cluster)) return " ";
  const composed = cluster.normalize("NFC");
  // The few letters whose lower case is longer ("İ") would shift every position after them.
  return composed.toLowerCase().length === composed.length ? composed : " ".repeat(composed.length);
}

const blank = (note: string) => " ".repeat(note.length);

/** A note that is never closed ends with its line or list item. */
function withoutNotes(folded: string): string {
  let masked = folded;
  for (let before = ""; before !== masked;) {
    before = masked;
    masked = masked.replace(/\([^()]*\)|\[[^[\]]*\]/gu, blank);
  }
  return masked.replace(/[([][^;\n]*/gu, blank);
}

export function readCellText(raw: string): CellText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of raw.matchAll(/\P{M}\p{M}*/gu)) {
    const read = readCluster(cluster);
    for (let unit = 0; unit < read.length; unit++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    text += read;
  }
  return { text, folded: withoutNotes(fold(text)), starts, ends };
}

/** Part of the read text → where it stands in the text as typed; an empty part has no place. */
export function typedSpan(cell: CellText, start: number, end: number): readonly [number, number] {
  return [cell.starts[start] ?? 0, cell.ends[end - 1] ?? 0];
}
