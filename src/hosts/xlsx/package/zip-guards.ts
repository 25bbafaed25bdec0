import type { ReadLimits } from "../limits";
import { WorkbookFileError } from "../workbook-file-error";
import type { ZipEntry } from "./zip-directory";

/** Refuses archives made to harm, by what their directory says and before anything is inflated. */
export function guardZip(entries: readonly ZipEntry[], archiveSize: number, limits: ReadLimits): void {
  let compressedSize = 0;
  for (const entry of entries) {
    guardName(entry.name);
    guardRatio(entry, limits);
    compressedSize += entry.compressedSize;
  }
  // Entries that share their bytes inflate to many times the archive.
  if (compressedSize > archiveSize) throw new WorkbookFileError("unsafe", "overlapping entries");
}

/** Nothing is ever written to disk under these names; an archive that tries to leave its folder is no workbook. */
function guardName(name: string): void {
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split("/").includes("..") || name.includes("\0")) {
    throw new WorkbookFileError("unsafe", `entry name ${JSON.stringify(name)}`);
  }
}

function guardRatio(entry: ZipEntry, limits: ReadLimits): void {
  if (entry.size > limits.ratioFloorBytes && entry.size > limits.ratio * entry.compressedSize) {
    throw new WorkbookFileError("unsafe", `${entry.name}: compressed more than ${limits.ratio} : 1`);
  }
}
