import { readFileSync } from "node:fs";
import { mebibytesAtMost, timed } from "./measure";
import { OURS, PEERS } from "./readers";

/** One way to read, in a process of its own: prints what each of the files took, in order. Called by `engine.ts`. */
const [name = "", ...files] = process.argv.slice(2);
const reader = { ...PEERS, ...OURS }[name];
if (!reader) throw new Error(`nobody is called ${name}`);
const runs = [];
for (const file of files) {
  const work = reader(new Uint8Array(readFileSync(file)));
  const { elapsed, processor } = await timed(work);
  runs.push({ elapsed, processor, mebibytes: mebibytesAtMost() });
}
process.stdout.write(JSON.stringify(runs));
