/** One axis of a sheet: where each row or column begins. */
export class Axis {
  readonly #starts: Float64Array;

  /** `sizes` in pixels; 0 is hidden. */
  constructor(private readonly sizes: Float32Array) {
    this.#starts = new Float64Array(sizes.length + 1);
    let at = 0;
    for (const [index, size] of sizes.entries()) this.#starts[index + 1] = at += size;
  }

  get count(): number {
    return this.sizes.length;
  }

  get total(): number {
    return this.start(this.count);
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** Pixels before an index; that of the end for what lies beyond. */
  start(index: number): number {
    return this.#starts[Math.max(0, Math.min(index, this.sizes.length))] ?? 0;
  }

  /** Pixels from `first` to `last`, both included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The next that is not hidden, in steps of 1 or −1; `from` itself where there is none. */
  next(from: number, step: 1 | -1): number {
    let at = from + step;
    while (at >= 0 && at < this.count && this.size(at) === 0) at += step;
    return at >= 0 && at < this.count ? at : from;
  }

  /** The one `pixels` further on (or back), at least one away where there is one. */
  away(from: number, pixels: number): number {
    const step = pixels > 0 ? 1 : -1;
    const goal = this.start(from) + pixels;
    let at = this.next(from, step);
    while (step > 0 ? this.start(at) < goal : this.start(at) > goal) {
      const further = this.next(at, step);
      if (further === at) break;
      at = further;
    }
    return at;
  }

  get first(): number {
    return this.size(0) > 0 ? 0 : this.next(0, 1);
  }

  get last(): number {
    return this.size(this.count - 1) > 0 ? this.count - 1 : this.next(this.count - 1, -1);
  }
}
