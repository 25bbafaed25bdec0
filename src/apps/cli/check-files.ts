import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { FileResult } from "../../engine/index";
import { planOptions, type PlanOptionValues } from "./common-options";
import type { FoundFile } from "./find-files";
import { checkFile } from "./plan-file";
import type { Screen } from "./terminal";
import { answersInOrder } from "./worker-pool";

export interface CheckJob {
  readonly path: string;
  readonly file: string;
}

export interface CheckWorkerData {
  readonly values: PlanOptionValues;
  readonly cwd: string;
}

export interface CheckRun {
  readonly values: PlanOptionValues;
  /** Threads the user asked for; as many as the computer has cores where absent. */
  readonly threads: number | undefined;
  /** Called with each answer as soon as it is there, in the order of the files. */
  readonly onAnswer: (answer: FileResult) => void;
}

/** A thread takes as long to start and warm up as the check of a hundred usual plans; from so many on it pays for certain. */
const WORTH_A_THREAD = 250;

/** Checks files, many of them in several threads. What goes wrong with one is its answer, and a line on standard error. */
export async function checkFiles(files: readonly FoundFile[], screen: Screen, run: CheckRun): Promise<void> {
  const { cwd, worker } = screen;
  // A wrong option is told before a thread starts.
  const options = await planOptions(run.values, cwd);
  const jobs = files.map(({ file }): CheckJob => ({ path: resolve(cwd, file), file }));
  let done = 0;
  const answered = (answer: FileResult) => {
    done++;
    screen.progress(null);
    run.onAnswer(answer);
    if ("error" in answer) screen.tell(`${answer.file}: ${answer.error}`);
    const next = files[done];
    if (next) screen.progress(`Đã kiểm tra ${done}/${files.length}, đang đọc ${next.file}`);
  };
  screen.progress(`Đã kiểm tra 0/${files.length}, đang đọc ${files[0]?.file ?? ""}`);
  const worth = Math.min(availableParallelism(), Math.floor(files.length / WORTH_A_THREAD));
  const size = Math.min(run.threads ?? worth, files.length);
  if (worker && size > 1) {
    const data: CheckWorkerData = { values: run.values, cwd };
    const onCrash = ({ file }: CheckJob, error: string): FileResult => ({ file, error });
    await answersInOrder(jobs, { module: worker, data, size, onCrash }, answered);
  } else for (const { path, file } of jobs) answered(await checkFile(path, file, options));
  screen.progress(null);
}
