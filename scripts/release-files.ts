import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Zippable } from "fflate";
import { zipSync } from "fflate";

/** Path in the release, with "/", and what stands there. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** Where in the release each part of the project goes. */
const PARTS: readonly (readonly [from: string, to: string])[] = [
  ["dist", "site"],
  ["dist/manifest.xml", "manifest.xml"],
  ["dist/soat.html", "soat.html"],
  ["dist-cli", "cli"],
  ["deploy", "deploy"],
  ["docs/huong-dan.md", "docs/huong-dan.md"],
  ["docs/trien-khai.md", "docs/trien-khai.md"],
  ["docs/command-line.md", "docs/command-line.md"],
  ["docs/rules", "docs/rules"],
  ["docs/images/vi", "docs/images/vi"],
  ["assets/samples", "mau"],
  ["LICENSE", "LICENSE"],
  ["THIRD-PARTY-NOTICES.txt", "THIRD-PARTY-NOTICES.txt"],
];
const NEVER_SHIPPED = /\.map$/u;
/** What the policies of the pages forbid. */
const CODE_FROM_TEXT = /(?<![\w$.])(?:eval\(|Function\(["'`])/u;
const DEVELOPMENT = "localhost:3000";

/** All files of a release, with SHA256SUMS. @throws Error where a part is missing still made for development, or makes code from text. */
export function releaseFiles(root: string): ReleaseFiles {
  const files = new Map<string, Uint8Array>();
  for (const [from, to] of PARTS) for (const [path, bytes] of filesAt(join(root, from), to)) files.set(path, bytes);
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const left = [...sorted].filter(([path, bytes]) => /^(?:site\/|manifest)/u.test(path) && holds(bytes, DEVELOPMENT));
  if (left.length > 0) throw new Error(`Still made for ${DEVELOPMENT}: ${left.map(([path]) => path).join(", ")}`);
  const evaluating = [...sorted].filter(
    ([path, bytes]) => /\.(?:js|html)$/u.test(path) && CODE_FROM_TEXT.test(Buffer.from(bytes).toString("utf8")),
  );
  if (evaluating.length > 0) throw new Error(`Makes code from text: ${evaluating.map(([path]) => path).join(", ")}`);
  return sorted.set("SHA256SUMS", new TextEncoder().encode(checksumsOf(sorted)));
}

/** A line a file, as `sha256sum --check` reads them. */
export function checksumsOf(files: ReleaseFiles): string {
  return [...files].map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`).join("");
}

/** The same files give the same bytes, on any day and in any time zone. */
export function releaseZip(files: ReleaseFiles, folder: string): Uint8Array {
  // The zip holds a local time: the first it can tell.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[`${folder}/${path}`] = [bytes, { mtime, level: 9 }];
  return zipSync(entries);
}

function filesAt(path: string, to: string): [string, Uint8Array][] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`Missing: ${path}`);
  if (!found.isDirectory()) return [[to, readFileSync(path)]];
  return readdirSync(path)
    .filter((name) => !NEVER_SHIPPED.test(name))
    .flatMap((name) => filesAt(join(path, name), `${to}/${name}`));
}

function holds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes).includes(text);
}
