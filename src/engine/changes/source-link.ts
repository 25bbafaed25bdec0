import type { CellContent } from "./change";
import type { CellAddress } from "../snapshot/address";
import { formatAddress } from "../snapshot/address";

/** A text in a formula has at most 255 characters. */
const LONGEST_TEXT = 255;

/**
 * A link to a cell that shows a text. The target is a reference, which Excel moves along when rows are put in above it; the address
 * in an ordinary link is a text and would stay behind.
 */
export function linkTo(sheet: string, cell: CellAddress, shown: string): CellContent {
  const text = shown.slice(0, LONGEST_TEXT);
  const formula = `HYPERLINK("#"&CELL("address",${quotedSheet(sheet)}!${formatAddress(cell)}),"${text.replaceAll('"', '""')}")`;
  return { kind: "formula", formula, cached: text };
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
