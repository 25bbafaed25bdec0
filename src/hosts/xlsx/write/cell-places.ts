/** Numbers to a cell: where it stands in the text, from and to, its column and its format. */
const PER_CELL = 4;
const AT_FIRST = 1024 * PER_CELL;
const LARGEST = 2 ** 31 - 1;

/** The cells of a sheet as numbers in one list: objects for them would take many times as much of memory. */
export class CellPlaces {
  #numbers = new Int32Array(AT_FIRST);
  #length = 0;

  /** Cells so far; the next one gets this number. */
  get length(): number {
    return this.#length;
  }

  add(start: number, end: number, column: number, style: number): void {
    const at = this.#length++ * PER_CELL;
    if (at === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at] = start;
    numbers[at + 1] = end;
    numbers[at + 2] = column;
    numbers[at + 3] = Math.min(style, LARGEST);
  }

  start(cell: number): number {
    return this.#numbers[cell * PER_CELL] ?? 0;
  }

  end(cell: number): number {
    return this.#numbers[cell * PER_CELL + 1] ?? 0;
  }

  column(cell: number): number {
    return this.#numbers[cell * PER_CELL + 2] ?? -1;
  }

  /** Position of its format, as the cell says it. */
  style(cell: number): number {
    return this.#numbers[cell * PER_CELL + 3] ?? 0;
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
