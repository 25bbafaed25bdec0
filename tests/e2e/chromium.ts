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

/** Headless Chromium, or one of its family. @throws Error with one sentence where none is installed. */
export function launchChromium(): Promise<Browser> {
  const executablePath = BROWSERS.find((path) => path !== "" && existsSync(path));
  if (!executablePath) throw new Error("No Chromium-family browser found; install one with: apt-get install chromium");
  // Scroll bars take room, as they do in the pane.
  return chromium.launch({ executablePath, args: ARGUMENTS, ignoreDefaultArgs: ["--hide-scrollbars"] });
}
