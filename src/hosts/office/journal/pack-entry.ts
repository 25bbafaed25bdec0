import type { HostCellChange, HostChange } from "../../steps/host-change";
import type { HostStyle } from "../../steps/host-style";
import { StyleList } from "../write/style-image";

/** What the journal holds of one request. */
export interface Entry {
  readonly label: string;
  /** In the order in which they are to be carried out. */
  readonly undo: readonly HostChange[];
}

/** An entry with every format once: hundreds of cells share a few. */
export interface PackedEntry {
  readonly label: string;
  readonly styles: readonly HostStyle[];
  readonly undo: readonly PackedChange[];
}

type PackedChange = Exclude<HostChange, HostCellChange> | PackedCell;
type PackedCell = Omit<HostCellChange, "look"> & { readonly look?: number };

export function packEntry({ label, undo }: Entry): PackedEntry {
  const list = new StyleList();
  const packed = undo.map((change): PackedChange => {
    if (!hasLook(change)) return change as PackedChange;
    return { ...change, look: list.indexOf(change.look) };
  });
  return { label, styles: list.styles, undo: packed };
}

export function unpackEntry({ label, styles, undo }: PackedEntry): Entry {
  return {
    label,
    undo: undo.map((change): HostChange => {
      if (change.type !== "setCell") return change;
      const { look, ...cell } = change;
      const style = look === undefined ? undefined : styles[look];
      return style ? { ...cell, look: style } : cell;
    }),
  };
}

function hasLook(change: HostChange): change is HostCellChange & { readonly look: HostStyle } {
  return change.type === "setCell" && "look" in change;
}
