import { WorkbookFileError } from "./workbook-file-error";

/** Counts what a workbook makes us keep in memory, so that a small file cannot grow without end. */
export class ReadBudget {
  #left: number;

  /** `items` as in ReadLimits. */
  constructor(items: number) {
    this.#left = items;
  }

  /** Throws WorkbookFileError ("tooLarge") where nothing is left. */
  spend(items: number): void {
    this.#left -= items;
    if (this.#left < 0) throw new WorkbookFileError("tooLarge", "too many elements");
  }
}
