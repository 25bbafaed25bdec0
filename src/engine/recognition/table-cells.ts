import type { CellAddress } from "../snapshot/address";
import type { CellSnapshot } from "../snapshot/cell";
import type { SheetSnapshot } from "../snapshot/workbook";
import type { Column, ColumnRole } from "../plan/plan";
import { cleanText } from "../text/normalize";
import { labelReadings } from "../values/number-label/parse-number-label";
import { textAt } from "./cell-text";
import type { MergedAreas } from "../snapshot/merged-areas";

/** A filled cell of a row. */
export interface ColumnText {
  readonly column: Column;
  readonly text: string;
}

/** The cells of one plan table, by row and role. */
export class TableCells {
  readonly #byRole = new Map<ColumnRole, Column[]>();
  /** The row whose texts were asked for last; recognition asks several times a row. */
  #textsRow = -1;
  #texts: readonly ColumnText[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    readonly merges: MergedAreas,
    readonly columns: readonly Column[],
    readonly firstRow: number,
  ) {
    for (const column of columns) this.#byRole.set(column.role, [...(this.#byRole.get(column.role) ?? []), column]);
  }

  /** The first column of a role. */
  column(role: ColumnRole): Column | null {
    return this.#byRole.get(role)?.[0] ?? null;
  }

  all(role: ColumnRole): readonly Column[] {
    return this.#byRole.get(role) ?? [];
  }

  cell(row: number, column: Column): CellSnapshot | undefined {
    return this.sheet.cells.get(row, column.index);
  }

  /** What stands in the row's own cell of a role; "" where it is blank or there is no such column. */
  own(row: number, role: ColumnRole): string {
    const column = this.column(role);
    if (!column) return "";
    const heading = role === "content" || role === "number" ? this.headingCell(row) : null;
    if (heading) return role === "content" ? this.textOf(heading) : "";
    const text = textAt(this.sheet, row, column.index);
    return text.trim() === "" ? "" : text;
  }

  /** The cell that holds the row's content. */
  contentCell(row: number): CellAddress {
    return this.headingCell(row) ?? { row, column: this.column("content")?.index ?? 0 };
  }

  /**
   * A heading over the whole row is often typed (and merged) from the first column on: "I. CÔNG TÁC CHỈ ĐẠO" where the label would be. It
   * is the row's content when the content cell is blank and nothing else but money stands in the row.
   */
  private headingCell(row: number): CellAddress | null {
    const content = this.column("content");
    if (!content || textAt(this.sheet, row, content.index).trim() !== "") return null;
    const [only, ...more] = this.texts(row).filter(
      ({ column }) => column.role !== "budget" && column.role !== "budgetPart",
    );
    if (!only || more.length > 0 || only.column.index >= content.index) return null;
    const text = cleanText(only.text);
    return /\p{L}{2}/u.test(text) && labelReadings(text).length === 0 ? { row, column: only.column.index } : null;
  }

  private textOf(cell: CellAddress): string {
    return textAt(this.sheet, cell.row, cell.column);
  }

  has(row: number, role: ColumnRole): boolean {
    return this.own(row, role) !== "";
  }

  /** The cell above whose vertically merged area covers this one and holds a text; null where none does. */
  coveredBy(row: number, column: Column): CellAddress | null {
    const area = this.merges.areaAt(row, column.index);
    if (!area || area.top >= row || area.top < this.firstRow) return null;
    return textAt(this.sheet, area.top, area.left).trim() === "" ? null : { row: area.top, column: area.left };
  }

  /** Own text, or a merged cell from above reaches over this place. */
  filled(row: number, role: ColumnRole): boolean {
    const column = this.column(role);
    return column !== null && (this.has(row, role) || this.coveredBy(row, column) !== null);
  }

  /** Texts of all filled cells of the row inside the table, with their columns. */
  texts(row: number): readonly ColumnText[] {
    if (row !== this.#textsRow) {
      this.#texts = this.#readTexts(row);
      this.#textsRow = row;
    }
    return this.#texts;
  }

  #readTexts(row: number): ColumnText[] {
    const texts: ColumnText[] = [];
    for (const column of this.columns) {
      const text = textAt(this.sheet, row, column.index);
      if (text.trim() !== "") texts.push({ column, text });
    }
    return texts;
  }
}
