import { decodeText, utf8Text } from "./decode-text";

/** Bytes of an XML part → text (XML 1.0, appendix F; OOXML parts are UTF-8 or UTF-16, ECMA-376 part 2, 8.1.4). */

/** Text without its byte order mark; null where the bytes are not valid in their encoding or the encoding is unknown. */
export function decodeXml(bytes: Uint8Array, utf8 = utf8Text): string | null {
  const encoding = encodingOf(bytes);
  return encoding === "utf-8" ? utf8(bytes) : decodeText(bytes, encoding);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(latin1(bytes.subarray(0, 200)));
  const declared = declaration?.[1]?.toLowerCase() ?? "utf-8";
  // Some programs declare UTF-16 and write single bytes all the same.
  return declared.startsWith("utf-16") ? "utf-8" : declared;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
