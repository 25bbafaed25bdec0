import { Worker } from "node:worker_threads";
import { crashed } from "./read-error";

/** What a worker thread is asked, and answers, by number. */
export interface Question<Job> {
  readonly at: number;
  readonly job: Job;
}

export interface Reply<Answer> {
  readonly at: number;
  readonly answer: Answer;
}

export interface Pool<Job, Answer> {
  /** The module that answers; given `data` once. */
  readonly module: URL;
  readonly data: unknown;
  readonly size: number;
  /** The answer to a job whose thread died of it. */
  readonly onCrash: (job: Job, sentence: string) => Answer;
}

/** Answers may run ahead of the one that is waited for by so many jobs a thread, no further: that bounds the memory. */
const AHEAD = 4;

/**
 * Has jobs done in worker threads and hands out the answers in the order of the jobs, as soon as they are there. A thread that dies
 * costs the job it had; another one takes its place.
 */
export async function answersInOrder<Job, Answer>(
  jobs: readonly Job[],
  pool: Pool<Job, Answer>,
  onAnswer: (answer: Answer) => void,
): Promise<void> {
  const waiting = new Map<number, Answer>();
  const threads = new Set<Worker>();
  let [asked, told] = [0, 0];
  await new Promise<void>((resolve) => {
    const busy = new Map<Worker, Question<Job>>();
    const next = (worker: Worker) => {
      const job = jobs[asked];
      if (job === undefined || asked >= told + pool.size * AHEAD) return;
      const question: Question<Job> = { at: asked++, job };
      busy.set(worker, question);
      worker.postMessage(question);
    };
    const settle = (at: number, answer: Answer) => {
      waiting.set(at, answer);
      for (let ready = waiting.get(told); ready !== undefined; ready = waiting.get(told)) {
        waiting.delete(told++);
        onAnswer(ready);
      }
      if (told === jobs.length) resolve();
      else for (const worker of threads) if (!busy.has(worker)) next(worker);
    };
    const start = () => {
      const worker = startWorker(pool);
      threads.add(worker);
      let failure: unknown = "luồng xử lý dừng đột ngột";
      worker.on("message", ({ at, answer }: Reply<Answer>) => {
        busy.delete(worker);
        settle(at, answer);
      });
      worker.on("error", (error) => (failure = error));
      worker.on("exit", () => {
        threads.delete(worker);
        const left = busy.get(worker);
        if (!left) return;
        start();
        settle(left.at, pool.onCrash(left.job, crashed(failure)));
      });
      next(worker);
    };
    for (let count = 0; count < pool.size; count++) start();
  });
  await Promise.all([...threads].map((worker) => worker.terminate()));
}

/**
 * Run from its sources, the program is translated by tsx as it is loaded. Node 20 does not hand that on to threads, so they begin by
 * asking for it themselves; built, the module is JavaScript and begins at once.
 */
function startWorker({ module, data }: Pick<Pool<unknown, unknown>, "module" | "data">): Worker {
  if (!module.pathname.endsWith(".ts")) return new Worker(module, { workerData: data });
  const translator = import.meta.resolve("tsx/esm/api");
  const code = `import(${JSON.stringify(translator)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(module.href)}); })`;
  return new Worker(code, { eval: true, workerData: data });
}
