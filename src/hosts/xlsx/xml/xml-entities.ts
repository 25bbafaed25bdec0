/** Character references and the five entities XML names itself; documents cannot declare others, as DTDs are refused. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Text with its references resolved; null where one is malformed, unknown, or names a character XML 1.0 (2.2) does
 * not allow.
 */
export function decodeEntities(text: string): string | null {
  if (!text.includes("&")) return text;
  const [start = "", ...pieces] = text.split("&");
  let decoded = start;
  for (const piece of pieces) {
    const end = piece.indexOf(";");
    const character = referenced(piece.slice(0, Math.max(end, 0)));
    if (character === undefined) return null;
    decoded += character + piece.slice(end + 1);
  }
  return decoded;
}

/** The character that "amp", "#38" or "#x26" stands for. */
function referenced(reference: string): string | undefined {
  const match = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(reference);
  if (!match) return NAMED.get(reference);
  const [, hex, decimal] = match;
  return fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
}

function fromCodePoint(code: number): string | undefined {
  const allowed =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : undefined;
}
