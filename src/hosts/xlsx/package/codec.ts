/**
 * What a package needs done with its bytes: deflate (RFC 1951), checksums (PKWARE APPNOTE 4.4.7) and text of UTF-8. Ours runs
 * everywhere; whoever puts the program together may hand in a faster one of the platform. Guards against harmful archives are no
 * part of it: they hold for all.
 */
export interface Codec {
  /** The content of deflated bytes; null where it is longer than `size`, of which no more is kept. Throws where they are damaged. */
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array | null;
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** Unsigned 32-bit checksum of the bytes. */
  readonly crc32: (bytes: Uint8Array) => number;
  /** Text without its byte order mark; null where the bytes are not UTF-8. */
  readonly utf8: (bytes: Uint8Array) => string | null;
}
