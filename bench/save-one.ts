import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { SAVERS, type SetCell } from "./savers";

/** One way to save, in a process of its own: prints what it took. Called by `save.ts`. */
const [name = "", folder = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(join(folder, "plan.xlsx")));
const cells = JSON.parse(readFileSync(join(folder, "cells.json"), "utf8")) as SetCell[];
const start = performance.now();
const saved = await SAVERS[name]?.(bytes, cells);
const milliseconds = performance.now() - start;
if (!saved) throw new Error(`nobody is called ${name}`);
const mebibytes = process.resourceUsage().maxRSS / 1024;
writeFileSync(join(folder, "saved.xlsx"), saved);
process.stdout.write(JSON.stringify({ milliseconds, mebibytes }));
