import type { FieldSource } from "../plan/field";
import type { Column, ColumnRole } from "../plan/plan";
import { dateOfSerial, formatDate } from "../values/date";
import { isDateFormat } from "../values/time/date-format";
import { CellField } from "./cell-field";
import { cellText, textAt } from "./cell-text";
import type { Continuations } from "./continuations";
import { isDitto } from "./row-wording";
import type { TableCells } from "./table-cells";
import type { TreeRow } from "./row-tree";

/** What a text says; `row` and `column` are those of the cell it comes from. */
export type ReadText<Value> = (text: string, row: number, column: number) => Value;

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

const TAKES_PART = new Set<string>(["section", "group", "task"]);

/**
 * The fields of one column with inheritance (spec §2): own cell joined with its continuations, a merged cell over it, the
 * ditto mark's row above, the group or parent row. Rows must be asked for in sheet order, each once.
 */
export class FieldColumn<Value> {
  readonly #inherits: "parent" | "group" | undefined;
  /** Of the last row that says something, which a ditto mark repeats. */
  #above: CellField<Value> | null = null;
  /** Of rows with rows below them, which may take it from there. */
  readonly #ofParents = new Map<TreeRow, CellField<Value>>();

  constructor(
    private readonly cells: TableCells,
    private readonly column: Column,
    private readonly continuations: Continuations,
    private readonly read: ReadText<Value>,
  ) {
    this.#inherits = INHERITS[column.role];
  }

  of(node: TreeRow): CellField<Value> {
    const field = this.#resolve(node);
    if (node.children.length > 0) this.#ofParents.set(node, field);
    if (field.text !== "" && !node.shaped.bullet && TAKES_PART.has(node.kind)) this.#above = field;
    return field;
  }

  #resolve(node: TreeRow): CellField<Value> {
    const { row } = node.shaped;
    const isContent = this.column.role === "content";
    const column = isContent ? this.cells.contentColumn(row) : this.column.index;
    const raw = isContent ? textAt(this.cells.sheet, row, column) : this.#shownText(row);
    if (raw === "") return this.#given(node, column, raw);
    if (isDitto(raw))
      return this.#above ? takenFrom(this.#above, row, column, raw, "ditto") : this.#given(node, column, raw);
    const below = this.continuations.get(node);
    return this.#own(row, column, raw, below ? [raw, ...this.#textsOf(below)].join("\n") : raw);
  }

  #own(row: number, column: number, raw: string, text: string): CellField<Value> {
    return new CellField(row, column, raw, text, "own", null, this.read(text, row, column));
  }

  /** What a cell that says nothing itself is given: by a merged cell, by a continuation row, by its parent. */
  #given(node: TreeRow, column: number, raw: string): CellField<Value> {
    const { row } = node.shaped;
    const merged = this.cells.coveredBy(row, this.column);
    if (merged) {
      const text = textAt(this.cells.sheet, merged.row, merged.column);
      return new CellField(row, column, raw, text, "merged", merged, this.read(text, merged.row, merged.column));
    }
    const below = this.continuations.get(node);
    const later = below && this.#textsOf(below)[0];
    if (later !== undefined) return this.#own(row, column, raw, later);
    const parent = this.#inherits && TAKES_PART.has(node.kind) ? this.#parentOf(node) : null;
    if (parent) return takenFrom(parent, row, column, raw, "parent");
    return new CellField(row, column, raw, "", "none", null, this.read("", row, column));
  }

  /** The nearest row above in the tree that says something for those below it. */
  #parentOf(node: TreeRow): CellField<Value> | null {
    for (let { parent } = node; parent; parent = parent.parent) {
      if (this.#inherits === "group" && parent.kind !== "group") continue;
      const given = this.#ofParents.get(parent);
      if (given && given.text !== "") return given;
    }
    return null;
  }

  #textsOf(rows: readonly TreeRow[]): string[] {
    return rows
      .map(({ shaped }) => textAt(this.cells.sheet, shaped.row, this.column.index))
      .filter((text) => text !== "");
  }

  /** Dates are shown the way a Vietnamese document writes them. */
  #shownText(row: number): string {
    const cell = this.cells.cell(row, this.column);
    if (typeof cell?.value === "number" && isDateFormat(cell.style.numberFormat)) {
      const date = dateOfSerial(cell.value, 1900);
      if (date !== null) return formatDate(date);
    }
    return cellText(cell);
  }
}

function takenFrom<Value>(
  { text, from, value }: CellField<Value>,
  row: number,
  column: number,
  raw: string,
  source: FieldSource,
): CellField<Value> {
  return new CellField(row, column, raw, text, source, from, value);
}
