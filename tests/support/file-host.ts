import { strFromU8, unzipSync } from "fflate";
import type { CellContent, SetCellChange, WorkbookChange } from "../../src/engine/changes/change";
import { parseAddress } from "../../src/engine/snapshot/address";
import { contentOf } from "../../src/engine/changes/cell-content";
import { FileHost } from "../../src/hosts/xlsx/file-host";

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** Parts that differ between two files: name → text before and after. */
export function changedParts(before: Uint8Array, after: Uint8Array): Record<string, (string | undefined)[]> {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]);
  return Object.fromEntries(names.map((name) => [name, [old[name], now[name]]]));
}

/** A change that puts a content into a cell of a file as it is. */
export async function cellChange(
  host: FileHost,
  address: string,
  after: CellContent,
  more: Partial<SetCellChange> = {},
): Promise<SetCellChange> {
  const { snapshot } = await host.read();
  const sheet = more.sheet ?? snapshot.sheets[0]?.name ?? "";
  const cell = parseAddress(address);
  if (!cell) throw new Error(address);
  const present = snapshot.sheets.find(({ name }) => name === sheet)?.cells.at(cell);
  return { type: "setCell", sheet, cell, before: contentOf(present), after, ...more };
}

/** What came of changes to a file: the codes of what was refused, and the bytes. */
export async function applied(bytes: Uint8Array, ...changes: WorkbookChange[]) {
  const host = new FileHost(bytes);
  const result = await host.apply(changes, "x");
  return { host, bytes: host.toBytes(), applied: result.applied, refused: result.refused.map(({ code }) => code) };
}
