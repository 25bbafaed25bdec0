/** Text of bytes in an encoding of the Encoding Standard, without its byte order mark; null where they are not valid in it. */
export function decodeText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function utf8Text(bytes: Uint8Array): string | null {
  return decodeText(bytes, "utf-8");
}
