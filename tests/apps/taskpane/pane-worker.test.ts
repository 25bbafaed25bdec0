import { readFileSync } from "node:fs";
import { PaneWorker } from "../../../src/apps/taskpane/pane-worker";
import * as engine from "../../../src/engine/index";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";

/** Where no worker runs, the page reads and checks itself. */
const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-mau.xlsx"));

async function findings({ parse, check }: PaneWorker): Promise<readonly engine.Finding[]> {
  const snapshot = await parse(SAMPLE);
  const { signal } = new AbortController();
  const result = await check(engine, { snapshot, source: "file" }, engine.DEFAULT_SETTINGS, signal);
  return result.report.findings;
}

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
