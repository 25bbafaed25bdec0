import { NODE_COMPRESSION } from "../../src/apps/cli/node-compression";
import type { Compression } from "../../src/hosts/xlsx/package/compression";
import { PORTABLE_COMPRESSION } from "../../src/hosts/xlsx/package/portable-compression";

/** Every compressor there is: what holds for one holds for all. */
export const COMPRESSIONS: readonly (readonly [name: string, compression: Compression])[] = [
  ["portable", PORTABLE_COMPRESSION],
  ["Node", NODE_COMPRESSION],
];
