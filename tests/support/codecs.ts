import { NODE_CODEC } from "../../src/apps/cli/node-codec";
import type { Codec } from "../../src/hosts/xlsx/package/codec";
import { PORTABLE_CODEC } from "../../src/hosts/xlsx/package/portable-codec";

/** Every compressor there is: what holds for one holds for all. */
export const CODECS: readonly (readonly [name: string, codec: Codec])[] = [
  ["portable", PORTABLE_CODEC],
  ["Node", NODE_CODEC],
];
