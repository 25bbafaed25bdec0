import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answersInOrder } from "../../../src/apps/cli/worker-pool";

/** Waits as long as the job says; dies of a negative one. */
const MODULE = `
import { parentPort, workerData } from "node:worker_threads";
parentPort.on("message", ({ at, job }) => {
  if (job < 0) throw new Error("chết vì " + job);
  setTimeout(() => parentPort.postMessage({ at, answer: workerData + job }), job);
});
`;

const folder = mkdtempSync(join(tmpdir(), "soat-pool-"));
const file = join(folder, "worker.mjs");
writeFileSync(file, MODULE);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function answers(jobs: readonly number[], size: number): Promise<string[]> {
  const told: string[] = [];
  const onCrash = (job: number, sentence: string) => `${job}: ${sentence}`;
  await answersInOrder<number, string>(jobs, { module: pathToFileURL(file), data: "đợi ", size, onCrash }, (answer) =>
    told.push(answer),
  );
  return told;
}

test("answers come in the order of the jobs, however long each takes", async () => {
  const jobs = [60, 1, 40, 2, 30, 3, 20, 4, 10, 5, 0, 0, 0, 0, 0, 0, 0, 0];
  expect(await answers(jobs, 2)).toEqual(jobs.map((job) => `đợi ${job}`));
});

test("a thread that dies costs its own job only; the last one too", async () => {
  const told = await answers([5, -1, 3, -2, 1, -3], 2);
  expect(told.map((answer) => answer.slice(0, 5))).toEqual(["đợi 5", "-1: P", "đợi 3", "-2: P", "đợi 1", "-3: P"]);
  expect(told[1]).toContain("Error: chết vì -1");
});

test("there are as many threads as asked for, and no more is asked ahead of the answer that is waited for than four jobs a thread", async () => {
  const begun = new Int32Array(new SharedArrayBuffer(8));
  // The first job waits for all that may begin beside it, and a little for one more.
  const patient = `
import { parentPort, workerData } from "node:worker_threads";
Atomics.add(workerData, 1, 1);
parentPort.on("message", ({ at, job }) => {
  Atomics.add(workerData, 0, 1);
  const answer = () => parentPort.postMessage({ at, answer: Atomics.load(workerData, 0) });
  const wait = () => (Atomics.load(workerData, 0) < 8 ? setTimeout(wait, 2) : setTimeout(answer, 50));
  if (job === 0) wait();
  else answer();
});
`;
  const module = pathToFileURL(join(folder, "patient.mjs"));
  writeFileSync(module, patient);
  const jobs = Array.from({ length: 30 }, (_, at) => at);
  const told: number[] = [];
  const pool = { module, data: begun, size: 2, onCrash: () => -1 };
  await answersInOrder<number, number>(jobs, pool, (answer) => told.push(answer));
  expect([told[0], told.length, Math.max(...told), begun[1]]).toEqual([8, 30, 30, 2]);
});

test("more threads than jobs", async () => {
  expect(await answers([1], 4)).toEqual(["đợi 1"]);
});
