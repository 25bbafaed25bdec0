import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mebibytesAtMost, timed } from "./measure";
import { SAVERS, type SetCell } from "./savers";

/** One way to save, in a process of its own: prints what it took. Called by `save.ts`. */
const [name = "", folder = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(join(folder, "plan.xlsx")));
const cells = JSON.parse(readFileSync(join(folder, "cells.json"), "utf8")) as SetCell[];
const { elapsed, processor, result } = await timed(() => SAVERS[name]?.(bytes, cells));
if (!result) throw new Error(`nobody is called ${name}`);
const mebibytes = mebibytesAtMost();
writeFileSync(join(folder, "saved.xlsx"), result);
process.stdout.write(JSON.stringify({ elapsed, processor, mebibytes }));
