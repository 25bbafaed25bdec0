import type { WorkbookSnapshot } from "../snapshot/workbook";

/** Excel's limit. */
const LONGEST = 31;
/** A name Excel keeps for itself. */
const RESERVED = "history";

/** Names that sheets have, upper and lower case alike. */
export class SheetNames {
  readonly #taken: Set<string>;

  constructor({ sheets }: WorkbookSnapshot) {
    this.#taken = new Set([RESERVED, ...sheets.map(({ name }) => name.toLowerCase())]);
  }

  /**
   * Takes a name no sheet has, by Excel's rules: at most 31 characters, none of : \ / ? * [ ], no apostrophe at either end.
   * Where it is taken, " (2)" and so on is put behind it.
   */
  take(wanted: string): string {
    const name = sheetName(wanted);
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? "" : ` (${count})`;
      const free = trimmed(name.slice(0, LONGEST - suffix.length)) + suffix;
      if (this.#taken.has(free.toLowerCase())) continue;
      this.#taken.add(free.toLowerCase());
      return free;
    }
  }
}

function sheetName(text: string): string {
  return text.replace(/[:\\/?*[\]\p{Cc}]+/gu, "-");
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/gu, "");
}
