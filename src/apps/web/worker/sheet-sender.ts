import type { CellGrid, SheetSnapshot } from "../../../engine/index";
import type { SheetVersion, SnapshotPiece } from "../../../hosts/channel/snapshot-pieces";
import { sheetPieces } from "../../../hosts/channel/snapshot-pieces";

/** Tells the page of sheets: of one it has, no more than the rows that changed since. */
export class SheetSender {
  readonly #sent = new Map<string, SheetVersion>();
  #lastVersion = 0;

  /** `known` is the version of it that the page has, null where it has none. */
  pieces(sheet: SheetSnapshot, known: number | null): Iterable<SnapshotPiece> {
    const sent = this.#sent.get(sheet.name);
    const version = ++this.#lastVersion;
    this.#sent.set(sheet.name, { version, sheet });
    return sheetPieces(sheet, version, sent?.version === known ? changedRows(sent.sheet.cells, sheet.cells) : null);
  }
}

/** What was not read again is made of the very same cells. */
function changedRows(before: CellGrid, now: CellGrid): number[] {
  if (before === now) return [];
  const rows = new Set([...before.rowNumbers(), ...now.rowNumbers()]);
  return [...rows].filter((row) => {
    const [was, is] = [before.row(row), now.row(row)];
    return was.length !== is.length || is.some(([column, cell], at) => was[at]?.[0] !== column || was[at][1] !== cell);
  });
}
