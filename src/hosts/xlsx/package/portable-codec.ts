import { deflateSync, Inflate, inflateSync } from "fflate";
import type { Codec } from "./codec";
import { crc32 } from "./crc32";
import { utf8Text } from "../xml/decode-text";

/** Some 7 % larger than with the usual 6, in little more than half the time. */
const LEVEL = 4;

/**
 * Up to so many compressed bytes are inflated in one go, which is much faster than piece by piece while nothing is compiled
 * yet. At deflate's best (1032 : 1) a GiB is run through then, a few seconds, but no more kept than the entry claims.
 */
const ONE_GO = 1024 * 1024;

/** Of more, the compressed bytes given to fflate at a time: 16 MiB come out at most before we can stop. */
const CHUNK = 16 * 1024;

/** In JavaScript alone: for the page and for Excel. */
export const PORTABLE_CODEC: Codec = {
  inflate: (compressed, size) =>
    compressed.length > ONE_GO ? inflatePieces(compressed, size) : inflateAtOnce(compressed, size),
  deflate: (content) => deflateSync(content, { level: LEVEL }),
  crc32,
  utf8: utf8Text,
};

function inflateAtOnce(compressed: Uint8Array, size: number): Uint8Array | null {
  // What does not fit is dropped: one byte more than claimed tells.
  const content = inflateSync(compressed, { out: new Uint8Array(size + 1) });
  return content.length > size ? null : content;
}

function inflatePieces(compressed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length && length <= size; at += CHUNK) {
    stream.push(compressed.subarray(at, at + CHUNK), at + CHUNK >= compressed.length);
  }
  return length > size ? null : content.subarray(0, length);
}
