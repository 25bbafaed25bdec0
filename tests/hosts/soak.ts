import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { checkWorkbook } from "../../src/engine/check";
import { fillChanges } from "../../src/engine/fill/fill-changes";
import { fillProposals } from "../../src/engine/fill-plan";
import { summarize } from "../../src/engine/summaries/summarize";
import type { WorkbookHost } from "../../src/hosts/workbook-host";
import { OPTIONS } from "../support/summaries";

export const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));

/** Rounds of a soak: 50 wherever tests run, more on demand: SOAK_ROUNDS=1000 npx jest soak */
export const ROUNDS = Number(process.env["SOAK_ROUNDS"] ?? 50);

/** Bytes a round may grow by, which is noise: a workbook and its plan left over in each is more (tests/hosts/xlsx/soak.test.ts). */
export const BOUND = 150_000;

/** What one round found and wrote: the same in every round. */
export interface Round {
  readonly findings: number;
  readonly filled: number;
  readonly sheets: number;
  readonly takenBack: number;
}

/** What rounds made and should let go of: the heap is too noisy to tell of one plan in each. */
export class Leftovers {
  readonly #made: WeakRef<object>[] = [];

  made(...objects: readonly object[]): void {
    for (const one of objects) this.#made.push(new WeakRef(one));
  }

  /** How many are still held by somebody. */
  async held(): Promise<number> {
    await collected();
    const held = this.#made.flatMap((one) => one.deref() ?? []);
    return new Set(held).size;
  }
}

/** As many objects of a round as are looked for. */
export const LAST_ROUND = 7;

/** A clerk's round on an open workbook: check, fill all, make the summaries, take both back. */
export async function workedRound(host: WorkbookHost, leftovers: Leftovers): Promise<Round> {
  const { snapshot } = await host.read();
  const { plan, report } = checkWorkbook(snapshot);
  const fill = await host.apply(fillChanges(plan, fillProposals(plan)), "Điền");
  const filled = checkWorkbook((await host.read()).snapshot);
  const summaries = summarize(filled.plan, filled.report, OPTIONS);
  const made = await host.apply(summaries.changes, "Tổng hợp");
  const undone = [await host.undo(), await host.undo()];
  leftovers.made(host, snapshot, plan, report, filled.plan, filled.report, summaries.changes);
  return {
    findings: report.findings.length,
    filled: fill.applied,
    sheets: made.applied,
    takenBack: undone.reduce((sum, { applied }) => sum + applied, 0),
  };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Lets everything go that nobody holds. What a WeakRef was made for, or asked for, is held until the turn ends. */
async function collected(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  collect();
}

/** Bytes in use by what somebody holds. */
async function heap(): Promise<number> {
  await collected();
  return process.memoryUsage().heapUsed;
}

/** Does `rounds` rounds and says by how many bytes the heap grew in each, once all is loaded and warm. */
export async function growthOf(rounds: number, round: (at: number) => Promise<void>): Promise<number> {
  const warm = Math.ceil(rounds / 4);
  for (let at = 0; at < warm; at++) await round(at);
  const before = await heap();
  for (let at = warm; at < rounds; at++) await round(at);
  return ((await heap()) - before) / (rounds - warm);
}
