import { parentPort, workerData } from "node:worker_threads";
import { planOptions } from "./common-options";
import type { CheckJob, CheckWorkerData } from "./check-files";
import { checkFile } from "./plan-file";
import type { Question, Reply } from "./worker-pool";
import type { FileResult } from "../../engine/index";

/** A thread that checks files: what is asked comes in and goes out by messages. */
const { values, cwd } = workerData as CheckWorkerData;
const options = await planOptions(values, cwd);
parentPort?.on("message", ({ at, job }: Question<CheckJob>) => {
  void checkFile(job.path, job.file, options).then((answer) => {
    parentPort?.postMessage({ at, answer } satisfies Reply<FileResult>);
  });
});
