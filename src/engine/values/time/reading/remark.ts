/** The words of a cell that are no time, made fit to show: one line, no marks at the ends, brackets in pairs. */
import { cleanText } from "../../../text/normalize";

const OUTER_MARKS = " ,;:.…&+*•·/-–—";

export function trimRemark(text: string): string {
  const paired = cleanText(pairBrackets(text));
  let from = 0;
  let to = paired.length;
  while (from < to && OUTER_MARKS.includes(paired.charAt(from))) from++;
  while (to > from && OUTER_MARKS.includes(paired.charAt(to - 1))) to--;
  return paired.slice(from, to);
}

/** Drops brackets that open or close nothing. */
function pairBrackets(text: string): string {
  const open: number[] = [];
  const stray = new Set<number>();
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === "(") open.push(index);
    else if (open.pop() === undefined) stray.add(index);
  }
  for (const index of open) stray.add(index);
  return text.replace(/[()]/g, (bracket, index: number) => (stray.has(index) ? "" : bracket));
}
