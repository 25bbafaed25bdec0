import { readFileSync } from "node:fs";
import { mebibytesAtMost, timed } from "./measure";
import { SAVERS, type SetCell } from "./savers";

/** One way to save, in a process of its own: prints what each of the files took, in order. Called by `save.ts`. */
const [name = "", ...files] = process.argv.slice(2);
const saver = SAVERS[name];
if (!saver) throw new Error(`nobody is called ${name}`);
const runs = [];
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const cells = JSON.parse(readFileSync(`${file}.json`, "utf8")) as SetCell[];
  const { elapsed, processor, result } = await timed(() => saver(bytes, cells));
  if (result.length === 0) throw new Error(`${name} saved nothing`);
  runs.push({ elapsed, processor, mebibytes: mebibytesAtMost() });
}
process.stdout.write(JSON.stringify(runs));
