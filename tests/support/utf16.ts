/** Text in UTF-16, without byte order mark unless the text begins with one. */
export function utf16(text: string, littleEndian = true): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
