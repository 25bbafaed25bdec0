import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillChanges, fillOptionsOf, fillProposals } from "../src/engine/index";
import { DEFAULT_SETTINGS, FILL_COLUMNS, recognizePlan } from "../src/engine/index";
import { readWorkbook } from "../src/hosts/xlsx/read-workbook";
import { planWorkbook } from "./plan-workbook";
import { type Measured, inProcess, line, median } from "./measure";
import { type SetCell, SAVERS } from "./savers";

/**
 * The whole way of a file: open it, fill the helper columns, save it; the peers open it, set the very same cells and write it. Each in a
 * process of its own, so that the memory it took at most can be told. `npm run bench:save`; on a busy machine
 * with ROUNDS=1.
 */
const ROWS = 20_000;
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);

const folder = mkdtempSync(join(tmpdir(), "soat-bench-"));
try {
  const bytes = planWorkbook(ROWS);
  const plan = recognizePlan(readWorkbook(bytes), {});
  const proposals = fillProposals(plan, { ...fillOptionsOf(DEFAULT_SETTINGS), columns: FILL_COLUMNS });
  const cells = fillChanges(plan, proposals).flatMap((change): SetCell[] => {
    if (change.type !== "setCell") return [];
    const { cell, after } = change;
    if (after.kind !== "text" && after.kind !== "number") return [];
    return [[cell.row, cell.column, after.kind === "text" ? after.text : after.number]];
  });
  writeFileSync(join(folder, "plan.xlsx"), bytes);
  writeFileSync(join(folder, "cells.json"), JSON.stringify(cells));
  console.log(`${ROWS} tasks × 12 columns, ${cells.length} cells set; × is the fastest or leanest peer`);
  const results = Object.keys(SAVERS).map((name) => {
    const one = { name, ...measured(name) };
    process.stderr.write(`${JSON.stringify(one)}\n`);
    return one;
  });
  const peers = results.filter(({ name }) => !name.startsWith("soat"));
  const least = (what: keyof Measured) => Math.min(...peers.map((peer) => peer[what]));
  console.log(`${"".padEnd(36)} by the clock        of the processor    memory`);
  for (const { name, elapsed, processor, mebibytes } of results) {
    console.log(
      line(name, [
        { value: elapsed, unit: "ms", base: least("elapsed") },
        { value: processor, unit: "ms", base: least("processor") },
        { value: mebibytes, unit: "MiB", base: least("mebibytes") },
      ]),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Medians of a few processes. */
function measured(name: string): Measured {
  const runs = Array.from({ length: ROUNDS }, () => inProcess("save-one", name, folder) as Measured);
  const of = (what: keyof Measured) => median(runs.map((run) => run[what]));
  return { elapsed: of("elapsed"), processor: of("processor"), mebibytes: of("mebibytes") };
}
