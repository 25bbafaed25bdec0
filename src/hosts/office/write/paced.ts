import type { CellRange } from "../../../engine/index";

/** Cells whose formats are asked for at once: one takes some 600 bytes of an answer, which Excel on the web cuts at 5 MB. */
const MOST_CELLS = 4000;

/** Sends what is queued whenever the answer to it grows large. */
export class Paced {
  #asked = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** The rectangle in pieces of whole rows; before each of them there is room in the answer. */
  async *pieces(area: CellRange): AsyncGenerator<CellRange> {
    const width = area.right - area.left + 1;
    const rows = Math.max(1, Math.floor(MOST_CELLS / width));
    for (let top = area.top; top <= area.bottom; top += rows) {
      const bottom = Math.min(area.bottom, top + rows - 1);
      const cells = (bottom - top + 1) * width;
      if (this.#asked > 0 && this.#asked + cells > MOST_CELLS) await this.send();
      this.#asked += cells;
      yield { ...area, top, bottom };
    }
  }

  async send(): Promise<void> {
    this.#asked = 0;
    await this.context.sync();
  }
}
