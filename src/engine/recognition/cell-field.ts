import type { Field, FieldSource } from "../plan/field";
import type { CellAddress } from "../snapshot/address";

/** A field in little room, for a plan has hundreds of thousands: its cell is put into words only for whoever asks. */
export class CellField<T> implements Field<T> {
  constructor(
    private readonly row: number,
    private readonly column: number,
    readonly raw: string,
    readonly text: string,
    readonly source: FieldSource,
    private readonly given: CellAddress | null,
    readonly value: T,
  ) {}

  /** The same cell, with what it says together with another. */
  readAs<Other>(text: string, value: Other): CellField<Other> {
    return new CellField(this.row, this.column, this.raw, text, this.source, this.given, value);
  }

  get cell(): CellAddress {
    return { row: this.row, column: this.column };
  }

  get from(): CellAddress {
    return this.given ?? this.cell;
  }
}
