/** Cell addresses and ranges. Rows and columns count from 0; the A1 form appears only at the edges. */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26; −1 where the text is no column name. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** { row: 4, column: 1 } → "B5". */
export function formatAddress(address: CellAddress): string {
  return columnName(address.column) + String(address.row + 1);
}

/** "B5" or "$B$5" → { row: 4, column: 1 }; null where the text is no address. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") };
}

/** A single cell is written "B5", a larger range "A5:G74". */
export function formatRange(range: CellRange): string {
  const first = formatAddress({ row: range.top, column: range.left });
  const last = formatAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** "A5:G74" or "B5", with or without $ signs; null where the text is neither. */
export function parseRange(text: string): CellRange | null {
  const [first, last, more] = text.split(":");
  const from = parseAddress(first ?? "");
  const to = last === undefined ? from : parseAddress(last);
  if (!from || !to || more !== undefined) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function rangeContains(range: CellRange, address: CellAddress): boolean {
  return (
    address.row >= range.top &&
    address.row <= range.bottom &&
    address.column >= range.left &&
    address.column <= range.right
  );
}
