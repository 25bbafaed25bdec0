const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file (MS-CFB) as far as its directory: a header sector and one entry of 128 bytes per stream name. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const names = ["Root Entry", ...streams];
  const bytes = new Uint8Array(512 + 512 * Math.ceil(names.length / 4));
  bytes.set(SIGNATURE);
  names.forEach((name, i) => {
    const view = new DataView(bytes.buffer, 512 + 128 * i, 128);
    for (let k = 0; k < name.length; k++) view.setUint16(2 * k, name.charCodeAt(k), true);
    view.setUint16(64, 2 * (name.length + 1), true);
  });
  return bytes;
}
