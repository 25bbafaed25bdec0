import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAVERS, type SetCell } from "./savers";

/** One way to save, in a process of its own: prints what it took. Called by `save.ts`. */
const [name = "", folder = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(join(folder, "plan.xlsx")));
const cells = JSON.parse(readFileSync(join(folder, "cells.json"), "utf8")) as SetCell[];
// Time of the processor: what else runs on the machine counts less than by the clock.
const start = process.cpuUsage();
const saved = await SAVERS[name]?.(bytes, cells);
const { user, system } = process.cpuUsage(start);
const milliseconds = (user + system) / 1000;
if (!saved) throw new Error(`nobody is called ${name}`);
const mebibytes = process.resourceUsage().maxRSS / 1024;
writeFileSync(join(folder, "saved.xlsx"), saved);
process.stdout.write(JSON.stringify({ milliseconds, mebibytes }));
