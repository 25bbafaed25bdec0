import type { ReadResult, WorkbookHost } from "../../hosts/workbook-host";
import { HostError } from "../../hosts/workbook-host";

/** What changed since the last check, so that a re-check reads no more than that. */
export class ChangedSheets {
  #sheets = new Set<string>();
  #all = false;

  add(sheet: string): void {
    this.#sheets.add(sheet);
  }

  addAll(): void {
    this.#all = true;
  }

  get isEmpty(): boolean {
    return !this.#all && this.#sheets.size === 0;
  }

  /** Reads what changed into `last`; on failure everything stays noted as changed. */
  async readInto(host: Pick<WorkbookHost, "read" | "readSheet">, last: ReadResult | null): Promise<ReadResult> {
    const [all, sheets] = [this.#all, this.#sheets];
    this.#all = false;
    this.#sheets = new Set();
    try {
      const known = new Set(last?.snapshot.sheets.map(({ name }) => name));
      if (last === null || all || ![...sheets].every((name) => known.has(name))) return await host.read();
      return await withSheets(host, sheets, last);
    } catch (error) {
      this.#all ||= all;
      for (const sheet of sheets) this.#sheets.add(sheet);
      throw error;
    }
  }
}

/** `last` with the sheets read again; all of it where one is gone, for an older Excel keeps still about sheets renamed. */
async function withSheets(
  host: Pick<WorkbookHost, "read" | "readSheet">,
  names: ReadonlySet<string>,
  last: ReadResult,
): Promise<ReadResult> {
  try {
    const fresh = new Map(
      await Promise.all([...names].map(async (name) => [name, await host.readSheet(name)] as const)),
    );
    const sheets = last.snapshot.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet);
    return { ...last, snapshot: { ...last.snapshot, sheets } };
  } catch (error) {
    if (error instanceof HostError && error.code === "sheetMissing") return host.read();
    throw error;
  }
}
