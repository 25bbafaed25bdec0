import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page, Worker } from "playwright-core";
import { PaneBrowser } from "./excel-page";
import { SAMPLE } from "./plans";
import { checked, WebBrowser } from "./web-page";

/** A plan stays on the computer though a fault of ours, or a library, tried to send it: the policies refuse, in page and worker. */

let elsewhere: Server;
let asked: string[] = [];
let address = "";

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => elsewhere.close());
beforeEach(() => {
  asked = [];
});

/** Runs in a page or a worker: tries every way out there is in both. */
async function send(to: string): Promise<void> {
  await fetch(`${to}/fetch`, { mode: "no-cors" }).catch(() => undefined);
  await new Promise((done) => {
    const request = new XMLHttpRequest();
    request.onloadend = done;
    request.open("GET", `${to}/request`);
    request.send();
  }).catch(() => undefined);
}

/** Runs in a worker. */
function importFrom(to: string): void {
  try {
    (globalThis as unknown as { importScripts(url: string): void }).importScripts(`${to}/script`);
  } catch {
    // Refused, or no script: who was asked tells.
  }
}

/** Runs in a page. */
async function show(to: string): Promise<void> {
  await new Promise((done) => {
    const image = new Image();
    image.onload = image.onerror = done;
    image.src = `${to}/image`;
  });
  navigator.sendBeacon(`${to}/beacon`, "x");
}

async function tryAll(page: Page): Promise<void> {
  const workers: Worker[] = page.workers();
  expect(workers).toHaveLength(1);
  for (const worker of workers) {
    await worker.evaluate(send, address);
    await worker.evaluate(importFrom, address);
  }
  await page.evaluate(send, address);
  await page.evaluate(show, address);
}

test.each(["server", "one"] as const)("the web page (%s) sends nothing elsewhere", async (from) => {
  const browser = await WebBrowser.launch();
  const session = await browser.open({ from, hash: "#mau" });
  await checked(session);
  await tryAll(session.page);
  await browser.close();
  expect(asked).toEqual([]);
});

test("the task pane sends nothing elsewhere", async () => {
  const browser = await PaneBrowser.launch();
  const { page, problems } = await browser.open(SAMPLE);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.getByRole("article").first().waitFor();
  await tryAll(page);
  await browser.close();
  // The test host stops what would leave the computer, and tells.
  expect([...asked, ...problems.filter((problem) => problem.startsWith("request to"))]).toEqual([]);
});
