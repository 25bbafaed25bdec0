import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillChanges, fillOptionsOf, fillProposals } from "../src/engine/index";
import { DEFAULT_SETTINGS, FILL_COLUMNS, recognizePlan } from "../src/engine/index";
import { readWorkbook } from "../src/hosts/xlsx/read-workbook";
import { planWorkbook } from "./plan-workbook";
import type { Measured, Rounds } from "./measure";
import { inRounds, line } from "./measure";
import { type SetCell, SAVERS } from "./savers";

/**
 * The whole way of a file: open it, fill the helper columns, save it; the peers open it, set the very same cells and write it. Each in a
 * process of its own, which saves one workbook after the other, each with tasks of its own. `npm run bench:save`; on a busy machine
 * with ROUNDS=1.
 */
const ROWS = 20_000;
const ROUNDS = Number(process.env["ROUNDS"] ?? 5);

const folder = mkdtempSync(join(tmpdir(), "soat-bench-"));
try {
  const files = Array.from({ length: ROUNDS + 1 }, (_, at) => written(at));
  console.log(`${ROWS} tasks × 12 columns, the cells of a fill set; × is the fastest or leanest peer`);
  const results = Object.keys(SAVERS).map((name) => {
    const one = { name, ...inRounds("save-one", name, files) };
    process.stderr.write(`${JSON.stringify(one)}\n`);
    return one;
  });
  const peers = results.filter(({ name }) => !name.startsWith("soat"));
  const least = (when: keyof Rounds, what: keyof Measured) => Math.min(...peers.map((peer) => peer[when][what]));
  console.log(`${"".padEnd(36)} by the clock        of the processor    first of a process  memory of the first`);
  for (const { name, first, later } of results) {
    console.log(
      line(name, [
        { value: later.elapsed, unit: "ms", base: least("later", "elapsed") },
        { value: later.processor, unit: "ms", base: least("later", "processor") },
        { value: first.elapsed, unit: "ms", base: least("first", "elapsed") },
        { value: first.mebibytes, unit: "MiB", base: least("first", "mebibytes") },
      ]),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A workbook and, beside it, the cells a fill sets in it. */
function written(at: number): string {
  const file = join(folder, `${at}.xlsx`);
  const bytes = planWorkbook(ROWS, at * ROWS);
  const plan = recognizePlan(readWorkbook(bytes), {});
  const proposals = fillProposals(plan, { ...fillOptionsOf(DEFAULT_SETTINGS), columns: FILL_COLUMNS });
  const cells = fillChanges(plan, proposals).flatMap((change): SetCell[] => {
    if (change.type !== "setCell") return [];
    const { cell, after } = change;
    if (after.kind !== "text" && after.kind !== "number") return [];
    return [[cell.row, cell.column, after.kind === "text" ? after.text : after.number]];
  });
  writeFileSync(file, bytes);
  writeFileSync(`${file}.json`, JSON.stringify(cells));
  return file;
}
