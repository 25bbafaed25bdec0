import type { Column, ColumnRole } from "../plan/plan";
import type { FieldSource } from "../plan/field";
import type { CellAddress } from "../snapshot/address";
import { formatDate, dateOfSerial } from "../values/date";
import { isDateFormat } from "../values/time/date-format";
import { cellText, textAt } from "./cell-text";
import { isDitto } from "./row-wording";
import type { TreeRow } from "./row-tree";
import type { TableCells } from "./table-cells";

/** The text that holds for a row in a column, and where it comes from. */
export interface FieldText {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly text: string;
  readonly source: FieldSource;
  /** Null for the field's own cell. */
  readonly from: CellAddress | null;
}

/** What a blank cell takes from the rows above: from any parent, from a group only, or nothing. */
const INHERITS: Readonly<Partial<Record<ColumnRole, "parent" | "group">>> = {
  lead: "parent",
  internalLead: "parent",
  coordinating: "parent",
  time: "parent",
  start: "parent",
  end: "parent",
  deliverable: "group",
};

/** Between a row and its continuation. */
export const PASSED_OVER: ReadonlySet<string> = new Set(["blank", "repeatedHeader", "columnNumbers"]);

const TAKES_PART = new Set<string>(["section", "group", "task"]);

/**
 * Texts of the columns with inheritance (spec §2): own cell joined with its continuations, a merged cell over it, the
 * ditto mark's row above, the group or parent row. Rows must be asked for in sheet order.
 */
export class FieldTexts {
  readonly #known = new Map<TreeRow, Partial<Record<ColumnRole, FieldText>>>();
  readonly #above = new Map<ColumnRole, FieldText>();
  readonly #continuations = new Map<TreeRow, number[]>();

  constructor(
    readonly cells: TableCells,
    tree: readonly TreeRow[],
  ) {
    let owner: TreeRow | null = null;
    for (const node of tree) {
      if (node.kind === "continuation" && owner) {
        this.#continuations.set(owner, [...(this.#continuations.get(owner) ?? []), node.shaped.row]);
      } else if (!PASSED_OVER.has(node.kind)) owner = node;
    }
  }

  /** Null where the table has no such column. */
  of(node: TreeRow, role: ColumnRole): FieldText | null {
    const column = this.cells.column(role);
    if (!column) return null;
    let texts = node.children.length === 0 ? undefined : this.#known.get(node);
    if (texts?.[role]) return texts[role];
    const resolved = this.#resolve(node, role, column);
    // Only a parent is asked again, by the rows below it.
    if (node.children.length === 0) return resolved;
    if (!texts) this.#known.set(node, (texts = {}));
    return (texts[role] = resolved);
  }

  #resolve(node: TreeRow, role: ColumnRole, column: Column): FieldText {
    const { row } = node.shaped;
    const place = role === "content" ? this.cells.contentColumn(row) : column.index;
    const raw = role === "content" ? this.cells.own(row, role) : this.#rawText(row, column);
    const resolved = this.#own(node, role, column, place, raw) ?? this.#given(node, role, column, place, raw);
    if (resolved.text !== "" && TAKES_PART.has(node.kind) && !node.shaped.bullet) this.#above.set(role, resolved);
    return resolved;
  }

  #own(node: TreeRow, role: ColumnRole, { index }: Column, column: number, raw: string): FieldText | null {
    if (raw.trim() === "") return null;
    const { row } = node.shaped;
    if (isDitto(raw)) {
      const above = this.#above.get(role);
      return above ? { row, column, raw, text: above.text, source: "ditto", from: above.from ?? cellOf(above) } : null;
    }
    const continuations = this.#continuations.get(node);
    if (!continuations) return { row, column, raw, text: raw, source: "own", from: null };
    const rest = continuations.map((below) => textAt(this.cells.sheet, below, index));
    const text = [raw, ...rest].filter((part) => part.trim() !== "").join("\n");
    return { row, column, raw, text, source: "own", from: null };
  }

  /** What a blank cell is given: by a merged cell, by a continuation row, by its parent. */
  #given(node: TreeRow, role: ColumnRole, own: Column, column: number, raw: string): FieldText {
    const { row } = node.shaped;
    const merged = this.cells.coveredBy(row, own);
    if (merged) return { row, column, raw, text: this.#textOf(merged), source: "merged", from: merged };
    const later = this.#continuations
      .get(node)
      ?.map((below) => textAt(this.cells.sheet, below, own.index))
      .find((text) => text.trim() !== "");
    if (later !== undefined) return { row, column, raw, text: later, source: "own", from: null };
    const inherits = TAKES_PART.has(node.kind) ? INHERITS[role] : undefined;
    for (let parent = inherits ? node.parent : null; parent; parent = parent.parent) {
      if (inherits === "group" && parent.kind !== "group") continue;
      const given = this.of(parent, role);
      if (!given || given.text === "") continue;
      return { row, column, raw, text: given.text, source: "parent", from: given.from ?? cellOf(given) };
    }
    return { row, column, raw, text: "", source: "none", from: null };
  }

  #textOf(cell: CellAddress): string {
    return textAt(this.cells.sheet, cell.row, cell.column);
  }

  /** Dates are shown the way a Vietnamese document writes them. */
  #rawText(row: number, column: Column): string {
    const cell = this.cells.cell(row, column);
    if (typeof cell?.value === "number" && isDateFormat(cell.style.numberFormat)) {
      const date = dateOfSerial(cell.value, 1900);
      if (date !== null) return formatDate(date);
    }
    return cellText(cell);
  }
}

function cellOf({ row, column }: FieldText): CellAddress {
  return { row, column };
}
