import { readFileSync } from "node:fs";
import { OpenBook } from "../../../src/apps/web/page/open-book";
import { Book } from "../../../src/apps/web/worker/book";
import { serve } from "../../../src/hosts/channel/serve";
import { HostError } from "../../../src/hosts/workbook-host";
import { RunningWorker } from "../../support/running-worker";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));

const workers: RunningWorker[] = [];
beforeEach(() => workers.splice(0));

function createWorker(): Worker {
  const worker = new RunningWorker((port) => {
    serve(port, new Book().handlers);
  });
  workers.push(worker);
  return worker as unknown as Worker;
}

function open(bytes = SAMPLE, stop = new AbortController(), onProgress: (share: number) => void = () => undefined) {
  return OpenBook.open(createWorker, "kh.xlsx", bytes, { signal: stop.signal, onProgress });
}

/** Until something holds; the test's own time is the limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("a file that is open is checked", async () => {
  const shares: number[] = [];
  const book = await open(SAMPLE, undefined, (share) => shares.push(share));
  expect([book.fileName, book.findings]).toEqual(["kh.xlsx", []]);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.length).toBeGreaterThan(2);
  await until(() => book.findings.length > 10);
  expect(workers.map(({ terminated }) => terminated)).toEqual([false]);
  book.close();
  expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
});

test("of a file that cannot be read the sentence comes, and the worker goes", async () => {
  await expect(open(new Uint8Array([1, 2]))).rejects.toBeInstanceOf(HostError);
  expect(workers[0]?.terminated).toBe(true);
});

test("a worker that fails is told and goes", async () => {
  const failing = () => {
    const worker = new RunningWorker(() => undefined);
    workers.push(worker);
    queueMicrotask(() => worker.dispatchEvent(Object.assign(new Event("error"), { message: "hết bộ nhớ" })));
    return worker as unknown as Worker;
  };
  const { signal } = new AbortController();
  const opening = OpenBook.open(failing, "kh.xlsx", SAMPLE, { signal, onProgress: () => undefined });
  await expect(opening).rejects.toThrow("hết bộ nhớ");
  expect(workers[0]?.terminated).toBe(true);
});

describe("stopped by the user", () => {
  const reason = new Error("another file");

  test("before it began, no worker is made", async () => {
    const stop = new AbortController();
    stop.abort(reason);
    await expect(open(SAMPLE, stop)).rejects.toBe(reason);
    expect(workers).toEqual([]);
  });

  test("under way, the worker goes", async () => {
    const stop = new AbortController();
    await expect(
      open(SAMPLE, stop, () => {
        stop.abort(reason);
      }),
    ).rejects.toBe(reason);
    expect(workers[0]?.terminated).toBe(true);
  });

  test("once it is open, it stays", async () => {
    const stop = new AbortController();
    const book = await open(SAMPLE, stop);
    stop.abort(reason);
    expect(await book.type(3, 0, "mới", (address) => `Sửa ô ${address}`)).toMatchObject({ applied: 1 });
    book.close();
  });
});

test("what is typed is written, told to the pane, and taken back", async () => {
  const book = await open();
  await until(() => book.paneStore.state.result !== null);
  const label = (address: string) => `Sửa ô ${address}`;
  const shown = () => [book.book.state.unsaved, book.paneStore.state.lastRun?.label ?? null];
  const present = "1";
  const checks = () => workers[0]?.asked.filter((name) => name === "check").length ?? 0;
  expect(await book.type(6, 0, present, label)).toBeNull();
  expect(shown()).toEqual([false, null]);
  expect(await book.type(6, 1, "Việc khác hẳn", label)).toMatchObject({ applied: 1 });
  expect(shown()).toEqual([true, "Sửa ô B7"]);
  await until(() => checks() === 2);
  await book.undo();
  expect(shown()).toEqual([true, null]);
  await until(() => checks() === 3);
  await book.redo();
  expect(shown()).toEqual([true, "Sửa ô B7"]);
  await until(() => checks() === 4);
  book.close();
});

test("a cell that is selected is active, and the pane hears of it", async () => {
  const book = await open();
  await until(() => book.paneStore.state.result !== null);
  book.select(4, 1);
  expect(book.book.state.active).toEqual({ row: 4, column: 1 });
  expect(book.paneStore.state.sheetSelection).toEqual({ sheet: "Phụ lục", address: "B5" });
  book.close();
});
