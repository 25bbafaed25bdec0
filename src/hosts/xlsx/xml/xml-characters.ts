/** Characters of XML (XML 1.0, 2.3). */

/** For each ASCII character what it may do in a name: 2 begin or continue it, 1 continue it, 0 neither. */
const IN_NAME = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(character) ? 2 : /[\d.-]/.test(character) ? 1 : 0;
});

/** Where the name that begins at `start` ends; `start` itself where none does. Beyond ASCII every character passes. */
export function nameEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!(first > 127 || IN_NAME[first] === 2)) return start;
  let end = start + 1;
  for (let code = text.charCodeAt(end); code > 127 || (IN_NAME[code] ?? 0) > 0;) code = text.charCodeAt(++end);
  return end;
}

/** The first place from `start` on that holds no white space. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9;) {
    code = text.charCodeAt(++at);
  }
  return at;
}

/** Text with line ends as XML reads them (XML 1.0, 2.11). */
export function normalizeLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
