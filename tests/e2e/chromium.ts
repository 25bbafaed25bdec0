import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const BROWSERS = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
];
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium or one of its family. @throws Error with one sentence where none is installed. */
export function browserPath(): string {
  const path = BROWSERS.find((one) => one !== "" && existsSync(one));
  if (!path) throw new Error("No Chromium-family browser found; install one with: apt-get install chromium");
  return path;
}

/** It, headless. Scroll bars take room, as they do in the pane. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: ARGUMENTS,
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
}
