/** Responsible units: the directory of an office and what a cell names. */

import type { IsoDate } from "../date";

export type UnitKind = "department" | "subordinate" | "external" | "collective";

/** One entry of the unit directory (danh mục đơn vị). */
export interface UnitEntry {
  /**
   * Canonical name, e.g. "Phòng Kế hoạch - Tài chính". Unique in a directory. A name or alias that ends in "…"
   * ("UBND huyện …") stands for every name that begins so.
   */
  readonly name: string;
  /** At most 28 characters, used in sheet names: "KHTC". */
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** phòng, đơn vị trực thuộc, bên ngoài, tập thể */
  readonly kind: UnitKind;
  /** Canonical names of the members of a collective; empty where they are not known. */
  readonly members?: readonly string[];
  /** First and last day it exists, where known ("2025-06-30"). */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** One unit named in a cell. */
export interface UnitMention {
  /** As written, clean (NFC, single blanks), without separators, trailing marks and notes in parentheses. */
  readonly text: string;
  /**
   * What it is the same unit by: equal for names that differ only in case, tone placement, Unicode form, known
   * abbreviations or "… Sở", and for the names and aliases of one directory entry. A collective keeps its own key.
   */
  readonly key: string;
  /** Canonical name: the directory's; where it knows none, what the user merged the name into, else as written. */
  readonly name: string;
  /** The directory's entry, null where the directory does not know the name. */
  readonly entry: UnitEntry | null;
  /** A group of units ("Các phòng thuộc Sở", "đơn vị liên quan"), known to the directory or not. */
  readonly collective: boolean;
  /** Where it stands in the parsed text, in UTF-16 units: `text.slice(...span)`, any note inside the name included. */
  readonly span: readonly [start: number, end: number];
}

/** What a unit cell says. */
export interface UnitList {
  readonly mentions: readonly UnitMention[];
  /** Separators that separate nothing: leading, trailing or doubled ";" "," — and the text without them. */
  readonly stray: { readonly fixed: string } | null;
}
