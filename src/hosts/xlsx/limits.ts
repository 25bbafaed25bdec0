/** How much a file may make us do. Far above any plan workbook, far below what would freeze a page or fill memory. */
export interface ReadLimits {
  /** Entries of the zip directory. */
  readonly entries: number;
  /** Bytes of one part, and of all parts that are read, once inflated. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated : compressed size of a part larger than `ratioFloorBytes`. Real sheets reach about 50. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  /** XML elements of all parts that are read, and what takes as much memory; a cell is two or three. */
  readonly items: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  entries: 10_000,
  partBytes: 256 * MIB,
  totalBytes: 1024 * MIB,
  ratio: 250,
  ratioFloorBytes: 16 * MIB,
  items: 20_000_000,
};

/** A sheet's size (Excel's own limit, ECMA-376 part 1, 18.3.1.73 and 18.3.1.13). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Elements inside elements; OOXML needs about 20. */
export const MAX_XML_DEPTH = 256;
