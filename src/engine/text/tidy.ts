/** Anything but ASCII, Latin letters with marks as one character, and the dashes, quotes and dots of a text; blanks that are not between words. */
export const UNTIDY = /[^ -~\u00C0-\u024F\u1EA0-\u1EFF\u2010-\u2027]| {2}|^ | $/;

/**
 * Cheap first look, for most texts of a plan are so: whole letters with their marks, plain punctuation, single blanks between
 * words. Such a text is clean as it stands; of others nothing is said.
 */
export function isTidy(text: string): boolean {
  return !UNTIDY.test(text);
}
