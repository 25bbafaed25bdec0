import { resolve } from "node:path";
import type { PutSheetChange } from "../../engine/index";
import { FileHost } from "../../hosts/xlsx/file-host";
import { dropFirstSheet, newWorkbook } from "../../hosts/xlsx/new-workbook";
import { NODE_CODEC } from "./node-codec";
import { SaveError, saveFile } from "./save-file";

/** Saves a new workbook with the sheets that `changes` makes of an empty one. */
export async function saveNewWorkbook(path: string, cwd: string, changes: readonly PutSheetChange[]): Promise<void> {
  const host = new FileHost(newWorkbook(), { codec: NODE_CODEC });
  const { refused } = await host.apply([...changes, dropFirstSheet], "new");
  const [first] = refused;
  if (first) throw new SaveError(`Không tạo được trang tính “${first.change.sheet}”: ${first.sentence.vi}`);
  await saveFile(resolve(cwd, path), host.toBytes());
}

/** The workbook that `saveNewWorkbook` begins with. */
export async function emptyWorkbook() {
  return (await new FileHost(newWorkbook(), { codec: NODE_CODEC }).read()).snapshot;
}
