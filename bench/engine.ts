import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { readXlsx } from "hucre";
import * as SheetJS from "xlsx";
import { checkWorkbook } from "../src/engine/check";
import { NODE_COMPRESSION } from "../src/apps/cli/node-compression";
import { readWorkbook } from "../src/hosts/xlsx/read-workbook";
import { planWorkbook } from "./plan-workbook";

/**
 * Speed as ratios of one run (no timed assertions anywhere): reading and checking beside the readers an office might use instead.
 * `npm run bench`; on a busy machine with ROUNDS=1.
 */
const ROWS = 20_000;
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);

/** As the command line reads. */
const read = (bytes: Uint8Array) => readWorkbook(bytes, { compression: NODE_COMPRESSION });

/** Median milliseconds of the processor in a few rounds: what else runs on the machine counts less than by the clock. */
async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function line(name: string, milliseconds: number, base: number): void {
  console.log(
    `${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(8)} ms ${(milliseconds / base).toFixed(3).padStart(8)} ×`,
  );
}

async function peers(bytes: Uint8Array): Promise<Record<string, number>> {
  return {
    exceljs: await median(() => new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer)),
    SheetJS: await median(() => SheetJS.read(bytes, { type: "array" })),
    hucre: await median(() => readXlsx(bytes)),
  };
}

const small = planWorkbook(ROWS);
const times = await peers(small);
const fastest = Math.min(...Object.values(times));
console.log(
  `${ROWS} tasks × 12 columns, ${(small.length / 1024 / 1024).toFixed(1)} MB; × is the time of the fastest peer's reading`,
);
for (const [name, time] of Object.entries(times)) line(`read: ${name}`, time, fastest);
line("read: soat", await median(() => read(small)), fastest);
const snapshot = read(small);
line("check: soat", await median(() => checkWorkbook(snapshot)), fastest);
line("read + check: soat", await median(() => checkWorkbook(read(small))), fastest);
// By now all is compiled, as it is for the large plan below.
const check = await median(() => checkWorkbook(snapshot));
line("check again: soat", check, fastest);

const large = read(planWorkbook(ROWS * 10));
console.log(`\n${ROWS * 10} tasks; × is the time of ${ROWS} tasks`);
line("check: soat", await median(() => checkWorkbook(large)), check);

const sample = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));
const plan = read(sample);
console.log("\nthe sample plan; × is reading it");
const reading = await median(() => read(sample));
line("read: soat", reading, reading);
line("check: soat", await median(() => checkWorkbook(plan)), reading);
