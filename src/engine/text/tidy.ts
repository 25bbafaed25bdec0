const BLANK = 0x20;

/**
 * Cheap first look, for most texts of a plan are so: whole letters with their marks, plain punctuation, single blanks between
 * words. Such a text is clean as it stands; of others nothing is said.
 */
export function isTidy(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK ? before === BLANK : !isPlain(code)) return false;
    before = code;
  }
  return before !== BLANK || text === "";
}

/** ASCII but for control characters, Latin letters with marks as one character, the dashes, quotes and dots of a text. */
function isPlain(code: number): boolean {
  return (
    (code > BLANK && code < 0x7f) ||
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x1ea0 && code < 0x1f00) ||
    (code >= 0x2010 && code < 0x2028)
  );
}
