/** Characters without width, kept out of sight by programs the text was copied from. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/gu;
/** White space within a line, and characters without width. */
const RUN = /(?:[^\S\n\r]|[\u200B-\u200F\u2060])+/gu;
/** White space at either end with a line break in it. */
const BROKEN_ENDS = /^\s*[\n\r]\s*|\s*[\n\r]\s*$/gu;

/** Cheap first look: `tidySpaces` changes nothing where this fails. */
export function mayBeUntidy(text: string): boolean {
  return /^\s|\s$|\S {2,}\S|[^\S\n\r ]|[\u200B-\u200F\u2060\uFEFF]/u.test(text);
}

/**
 * Leading and trailing white space, double blanks and characters without width dropped, other blanks made plain ones.
 * Line breaks inside a text and blanks beside them stay: they are how it was laid out. `isKept` spares runs of white space by
 * their place in the text.
 */
export function tidySpaces(text: string, isKept: (start: number, end: number) => boolean = () => false): string {
  const tidy = text.replace(RUN, (run, start: number) => {
    const end = start + run.length;
    if (isKept(start, end)) return run;
    const blanks = run.replace(INVISIBLE, "").replace(/\s/gu, " ");
    if (start === 0 || end === text.length) return "";
    return isLineBreak(text[start - 1]) || isLineBreak(text[end]) ? blanks : blanks.slice(0, 1);
  });
  return tidy.replace(BROKEN_ENDS, "");
}

function isLineBreak(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
