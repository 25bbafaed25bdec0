import type { Faults } from "../faults";
import { ASYNC_ERRORS, AsyncFailure, answer, optionsIn } from "./async-result";

/** Slices are at most 4 MB; without a wish they are 64 KB. */
const MAX_SLICE = 4 * 1024 * 1024;
const DEFAULT_SLICE = 65_536;

/** Office keeps no more than two documents in memory for its add-ins. */
const MAX_OPEN_FILES = 2;

/** `Office.context.document.getFileAsync` over the workbook as it stands. */
export class DocumentFiles {
  #open = 0;
  /** Files and slices handed out. */
  readonly counts = { files: 0, slices: 0 };

  constructor(
    private readonly bytes: () => Promise<Uint8Array>,
    private readonly faults: Faults,
    private readonly isSupported: () => boolean,
  ) {}

  /** Files handed out and not closed. */
  get openCount(): number {
    return this.#open;
  }

  getFileAsync = (fileType: string, ...rest: readonly unknown[]): void => {
    void answer(rest, async () => {
      this.#assertPossible(fileType);
      const bytes = await this.bytes();
      const wish = optionsIn(rest)["sliceSize"];
      this.#open++;
      this.counts.files++;
      return this.#file(bytes, typeof wish === "number" ? wish : DEFAULT_SLICE);
    });
  };

  #assertPossible(fileType: string): void {
    if (!this.isSupported() || fileType !== "compressed") throw new AsyncFailure(ASYNC_ERRORS.notSupported);
    if (this.faults.isEditing) throw new AsyncFailure(ASYNC_ERRORS.invalidCallInContext);
    if (this.faults.file.failsToOpen || this.#open >= MAX_OPEN_FILES) throw new AsyncFailure(ASYNC_ERRORS.internal);
  }

  #file(bytes: Uint8Array, wish: number): Record<string, unknown> {
    const sliceSize = Math.min(wish, MAX_SLICE);
    const sliceCount = Math.max(1, Math.ceil(bytes.length / sliceSize));
    let isOpen = true;
    return {
      size: bytes.length,
      sliceCount,
      getSliceAsync: (index: number, ...rest: readonly unknown[]) => {
        void answer(rest, () => {
          const fails = this.faults.file.failingSlice === index;
          if (!isOpen || fails || index < 0 || index >= sliceCount) throw new AsyncFailure(ASYNC_ERRORS.internal);
          this.counts.slices++;
          const part = bytes.subarray(index * sliceSize, (index + 1) * sliceSize);
          return { index, size: part.length, data: [...part] };
        });
      },
      closeAsync: (...rest: readonly unknown[]) => {
        void answer(rest, () => {
          if (isOpen) this.#open--;
          isOpen = false;
        });
      },
    };
  }
}
