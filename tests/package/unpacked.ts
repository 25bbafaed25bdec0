import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** Where the packages in the guide are made for. */
export const HOST = "soat.so.example.vn";

/** The zip that `npm run package` made of the version in package.json. @throws Error with one sentence where it is missing. */
export function packageZip(): Uint8Array {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  try {
    return readFileSync(`release/soat-phu-luc-${version}.zip`);
  } catch {
    throw new Error(`There is no package; make it with: npm run package -- --origin https://${HOST}`);
  }
}

/** Unpacks it beside everything else of this computer; answers with its folder. */
export function unpack(zip: Uint8Array): string {
  const root = mkdtempSync(join(tmpdir(), "package-"));
  let folder = "";
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    folder = name.split("/")[0] ?? "";
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
  return join(root, folder);
}

/** The commands of the block in a guide that holds `part`. */
export function commandsIn(guide: string, part: string): string {
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/gu)].map(([, block = ""]) => block);
  const found = blocks.filter((block) => block.includes(part));
  if (found.length !== 1) throw new Error(`${found.length} blocks of the guide hold “${part}”`);
  return found.join("");
}
