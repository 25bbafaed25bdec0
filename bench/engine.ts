import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Measured, Rounds } from "./measure";
import { inRounds, line } from "./measure";
import { planWorkbook } from "./plan-workbook";
import { CHECK, OURS, PEERS } from "./readers";

/**
 * Speed as ratios of one run (no timed assertions anywhere): reading and checking beside the readers an office might use instead, each in
 * a process of its own, which reads one workbook after the other, each with tasks of its own. The first finds nothing compiled.
 * `npm run bench`; on a busy machine with ROUNDS=1.
 */
const ROWS = 20_000;
const ROUNDS = Number(process.env["ROUNDS"] ?? 9);

const folder = mkdtempSync(join(tmpdir(), "soat-bench-"));
try {
  const files = written(ROWS, ROUNDS + 1);
  const peers = Object.keys(PEERS).map((name) => [name, inRounds("read-one", name, files)] as const);
  const fastest = (when: keyof Rounds, what: keyof Measured) =>
    Math.min(...peers.map(([, result]) => result[when][what]));
  console.log(`${ROWS} tasks × 12 columns; × is the fastest or leanest peer's reading`);
  console.log(`${"".padEnd(36)} by the clock        of the processor    first of a process  memory of the first`);
  let check = 0;
  for (const [name, { first, later }] of [
    ...peers,
    ...Object.keys(OURS).map((own) => [own, inRounds("read-one", own, files)] as const),
  ]) {
    if (name === CHECK) check = later.elapsed;
    console.log(
      line(name, [
        { value: later.elapsed, unit: "ms", base: fastest("later", "elapsed") },
        { value: later.processor, unit: "ms", base: fastest("later", "processor") },
        { value: first.elapsed, unit: "ms", base: fastest("first", "elapsed") },
        { value: first.mebibytes, unit: "MiB", base: fastest("first", "mebibytes") },
      ]),
    );
  }
  const { later } = inRounds(
    "read-one",
    CHECK,
    [...files.slice(0, 3), ...written(ROWS * 10, Math.ceil(ROUNDS / 3))],
    3,
  );
  console.log(`\n${ROWS * 10} tasks; × is the same of ${ROWS} tasks`);
  console.log(line(CHECK, [{ value: later.elapsed, unit: "ms", base: check }]));
  const sample = "assets/samples/ke-hoach-cchc-mau.xlsx";
  const again = Array.from({ length: ROUNDS + 1 }, () => sample);
  const reading = inRounds("read-one", "soat: read", again);
  const checking = inRounds("read-one", CHECK, again);
  console.log("\nthe sample plan; × is reading it");
  for (const when of ["first", "later"] as const) {
    const base = reading[when].elapsed;
    console.log(line(`soat: read, ${when}`, [{ value: base, unit: "ms", base }]));
    console.log(line(`${CHECK}, ${when}`, [{ value: checking[when].elapsed, unit: "ms", base }]));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Workbooks of so many tasks, none of which is like one of another. */
function written(rows: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const file = join(folder, `${rows}-${at}.xlsx`);
    writeFileSync(file, planWorkbook(rows, at * rows));
    return file;
  });
}
