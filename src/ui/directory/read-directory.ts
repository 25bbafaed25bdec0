import type { UnitEntry } from "../../engine/index";
import { parseDirectory } from "../../engine/index";

/** A directory file as read: its units, or what is wrong with it. */
export type ReadDirectory =
  { readonly units: readonly UnitEntry[] } | Extract<ReturnType<typeof parseDirectory>, { errors: unknown }>;

export async function readDirectoryFile(file: File): Promise<ReadDirectory> {
  const read = parseDirectory(await textOf(file));
  return "errors" in read ? read : { units: read.directory.entries };
}

/** As text; "" for a file that cannot be read, which is then no directory. */
function textOf(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.onerror = () => {
      resolve("");
    };
    reader.readAsText(file);
  });
}
