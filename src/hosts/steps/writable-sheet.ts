import type { CellAddress, DefinedName, SheetSnapshot } from "../../engine/index";

/** A sheet as the host has it right before writing, with what decides whether it may be written to. */
export interface WritableSheet {
  readonly snapshot: SheetSnapshot;
  /** What the hidden name that marks our sheets stands for; null for a sheet of the user's. */
  readonly marker: string | null;
  readonly names: readonly DefinedName[];
  /** Rows that a filter may be hiding and that cannot be written exactly. */
  readonly filtered: ReadonlySet<number>;
  /** Whether a cell may not be written to: on a protected sheet every cell, unless it was unlocked. */
  isLocked(cell: CellAddress): boolean;
  /** Number formats of a protected sheet, of blank cells too. */
  numberFormat(cell: CellAddress): string;
  /** Cells may be given formats: always where the sheet is not protected. */
  readonly mayFormat: boolean;
}
