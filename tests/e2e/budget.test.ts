import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { SAMPLE } from "./plans";
import { usePane } from "./use-pane";

/** JavaScript of ours that the page itself loads, office.js aside: without it nothing is drawn. */
const PAGE_BUDGET = 190 * 1024;
/** With it what the page fetches by itself while the user reads: the way to Excel, the engine, the words of the first run. */
const AHEAD_BUDGET = 380 * 1024;

const openPane = usePane();

test("what the pane loads before the first click fits the budget", async () => {
  const pane = await openPane(SAMPLE);
  const { page } = pane;
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  // The first run shows its three sentences, of which the program comes last.
  await page.getByRole("button", { name: "Đã hiểu" }).waitFor();
  await pane.excel((host) => host.settle(), null);
  const { own, all } = await page.evaluate(() => ({
    // Parts of the program are put into the head.
    own: [...document.body.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src),
    all: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.startsWith(location.origin) && name.endsWith(".js")),
  }));
  expect(own.length).toBeGreaterThan(0);
  expect(all).toEqual(expect.arrayContaining(own));
  expect(all.length).toBeGreaterThan(own.length);
  expect(zipped(own)).toBeLessThanOrEqual(PAGE_BUDGET);
  expect(zipped(all)).toBeLessThanOrEqual(AHEAD_BUDGET);
});

function zipped(urls: readonly string[]): number {
  return urls.reduce((sum, url) => sum + gzipSync(readFileSync(join("dist", basename(url)))).length, 0);
}
