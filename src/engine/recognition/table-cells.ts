import type { CellAddress } from "../snapshot/address";
import type { CellSnapshot } from "../snapshot/cell";
import { isBlankText } from "../snapshot/cell";
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
  /** Where the first column of each role stands in `columns`. */
  readonly #places: Partial<Record<ColumnRole, number>> = {};
  /** Texts of the row asked for last, in the order of `columns`; recognition goes row by row and asks many times for each. */
  readonly #texts: (string | undefined)[];
  #row = -1;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly merges: MergedAreas,
    readonly columns: readonly Column[],
    readonly firstRow: number,
  ) {
    this.#texts = columns.map(() => undefined);
    for (const [place, column] of columns.entries()) {
      this.#places[column.role] ??= place;
      this.#byRole.set(column.role, [...(this.#byRole.get(column.role) ?? []), column]);
    }
  }

  /** The first column of a role. */
  column(role: ColumnRole): Column | null {
    const place = this.#places[role];
    return place === undefined ? null : (this.columns[place] ?? null);
  }

  all(role: ColumnRole): readonly Column[] {
    return this.#byRole.get(role) ?? NO_COLUMNS;
  }

  cell(row: number, column: Column): CellSnapshot | undefined {
    return this.sheet.cells.get(row, column.index);
  }

  /** What stands in the row's own cell of a role; "" where it is blank or there is no such column. */
  own(row: number, role: ColumnRole): string {
    const text = this.#textOf(row, role);
    if (role !== "content" && (role !== "number" || text === "")) return text;
    const heading = this.headingColumn(row);
    if (heading === null) return text;
    return role === "content" ? textAt(this.sheet, row, heading) : "";
  }

  /** The column of the cell that holds the row's content. */
  contentColumn(row: number): number {
    return this.headingColumn(row) ?? this.column("content")?.index ?? 0;
  }

  /**
   * A heading over the whole row is often typed (and merged) from the first column on: "I. CÔNG TÁC CHỈ ĐẠO" where the label would be. It
   * is the row's content when the content cell is blank and nothing else but money stands in the row.
   */
  private headingColumn(row: number): number | null {
    const content = this.column("content");
    if (!content || this.#textOf(row, "content") !== "") return null;
    const only = this.onlyText(row, NO_HEADING);
    if (!only || only.column.index >= content.index) return null;
    const text = cleanText(only.text);
    return /\p{L}{2}/u.test(text) && labelReadings(text).length === 0 ? only.column.index : null;
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

  /** Where the first columns of some roles stand in `columns`. */
  placesOf(roles: readonly ColumnRole[]): readonly number[] {
    return roles.flatMap((role) => this.#places[role] ?? []);
  }

  /** The same as `filled` of any of these places, for what is asked of every row; not for labels and contents, which headings may hold. */
  anyFilled(row: number, places: readonly number[]): boolean {
    for (const place of places) {
      const column = this.columns[place];
      if (this.text(row, place) !== "" || (column && this.coveredBy(row, column) !== null)) return true;
    }
    return false;
  }

  /** What the cell of a row in the column at this place of `columns` says; "" where it is blank. */
  text(row: number, place: number): string {
    if (row !== this.#row) {
      this.#row = row;
      this.#texts.fill(undefined);
    }
    return (this.#texts[place] ??= this.#readText(row, place));
  }

  /** The texts of the row inside the table. */
  texts(row: number): string[] {
    return this.columns.map((_, place) => this.text(row, place)).filter((text) => text !== "");
  }

  /** True where every text of the row inside the table passes the test, as where there is none. */
  everyText(row: number, test: (text: string, place: number) => boolean): boolean {
    for (let place = 0; place < this.columns.length; place++) {
      const text = this.text(row, place);
      if (text !== "" && !test(text, place)) return false;
    }
    return true;
  }

  /** The one filled cell of the row but for some that do not count; null where there is none or more than one. */
  onlyText(row: number, passedOver: (column: Column, text: string) => boolean): ColumnText | null {
    let only: ColumnText | null = null;
    for (let place = 0; place < this.columns.length; place++) {
      const text = this.text(row, place);
      const column = this.columns[place];
      if (text === "" || !column || passedOver(column, text)) continue;
      if (only) return null;
      only = { column, text };
    }
    return only;
  }

  #textOf(row: number, role: ColumnRole): string {
    const place = this.#places[role];
    return place === undefined ? "" : this.text(row, place);
  }

  #readText(row: number, place: number): string {
    const text = textAt(this.sheet, row, this.columns[place]?.index ?? -1);
    return isBlankText(text) ? "" : text;
  }
}

/** Sums may stand beside a heading. */
const NO_HEADING = ({ role }: Column) => role === "budget" || role === "budgetPart";

const NO_COLUMNS: readonly Column[] = [];
