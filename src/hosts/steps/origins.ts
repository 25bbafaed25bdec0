/** Where the rows (or columns) of a sheet stood when it was read, while some come and go. */
export class Origins {
  /** Line now → line when read; null for lines put in since. Lines beyond have moved by `#shift`. */
  readonly #lines: (number | null)[] = [];
  #shift = 0;

  at(line: number): number | null {
    const known = this.#lines[line];
    return known === undefined ? line - this.#shift : known;
  }

  insert(line: number, count: number): void {
    this.#upTo(line);
    this.#lines.splice(line, 0, ...new Array<null>(count).fill(null));
    this.#shift += count;
  }

  remove(line: number, count: number): void {
    this.#upTo(line + count);
    this.#lines.splice(line, count);
    this.#shift -= count;
  }

  #upTo(end: number): void {
    for (let line = this.#lines.length; line < end; line++) this.#lines.push(line - this.#shift);
  }
}
