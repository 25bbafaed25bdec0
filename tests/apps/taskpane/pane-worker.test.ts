import { readFileSync } from "node:fs";
import { PaneWorker } from "../../../src/apps/taskpane/pane-worker";
import { SheetKeeper } from "../../../src/apps/taskpane/worker/sheet-keeper";
import * as engine from "../../../src/engine/index";
import { serve } from "../../../src/hosts/channel/serve";
import { HostError } from "../../../src/hosts/workbook-host";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { RunningWorker } from "../../support/running-worker";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));

async function findings({ parse, check }: PaneWorker): Promise<readonly engine.Finding[]> {
  const snapshot = await parse(SAMPLE);
  const { signal } = new AbortController();
  const result = await check(engine, { snapshot, source: "file" }, engine.DEFAULT_SETTINGS, signal);
  return result.report.findings;
}

const running = () =>
  new RunningWorker((port) => {
    serve(port, new SheetKeeper().handlers);
  });

test("a worker that runs does the work; it is made once, for the first thing there is to do", async () => {
  const worker = running();
  const create = jest.fn(() => worker as unknown as Worker);
  const pane = new PaneWorker(create);
  expect(create).not.toHaveBeenCalled();
  expect(await findings(pane)).toEqual(engine.checkWorkbook(readWorkbook(SAMPLE)).report.findings);
  expect(worker.asked).toEqual(["parse", "check"]);
  expect(create).toHaveBeenCalledTimes(1);
});

test("what fails there with the worker still running is told, and not done again here", async () => {
  const worker = running();
  const pane = new PaneWorker(() => worker as unknown as Worker);
  await expect(pane.parse(new Uint8Array([1, 2]))).rejects.toBeInstanceOf(HostError);
  await pane.parse(SAMPLE);
  expect(worker.asked).toEqual(["parse", "parse"]);
});

/** Where no worker runs, the page reads and checks itself. */
class BrokenWorker extends EventTarget {
  postMessage(): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message: "refused by a policy" }));
  }
}

test.each<[string, () => Worker]>([
  [
    "refused at once",
    () => {
      throw new Error("SecurityError");
    },
  ],
  ["refused when it loads", () => new BrokenWorker() as unknown as Worker],
])("a worker that is %s", async (_name, create) => {
  const { report } = engine.checkWorkbook(readWorkbook(SAMPLE));
  expect(await findings(new PaneWorker(create))).toEqual(report.findings);
});
