/** Characters that are made into bytes at a time: a large part never is one text besides. */
const PORTION = 1 << 18;

/** Bytes of an XML text in pieces, the first of which holds the declaration: it is to say that the text is UTF-8. */
export function utf8Of(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const portions: Uint8Array[] = [];
  let [portion, isFirst] = ["", true];
  for (const piece of pieces) {
    portion += isFirst ? saidUtf8(piece) : piece;
    isFirst = false;
    if (portion.length < PORTION) continue;
    portions.push(encoder.encode(portion));
    portion = "";
  }
  return joined([...portions, encoder.encode(portion)]);
}

function saidUtf8(declaration: string): string {
  return declaration.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2");
}

function joined(portions: readonly Uint8Array[]): Uint8Array {
  const [only] = portions;
  if (only && portions.length === 1) return only;
  const bytes = new Uint8Array(portions.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const portion of portions) {
    bytes.set(portion, at);
    at += portion.length;
  }
  return bytes;
}
