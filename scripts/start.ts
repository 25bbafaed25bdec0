import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { run } from "../src/apps/cli/run";
import { PAGE_HEADER } from "./build/page-policy";
import { filesOf } from "./static-files";

/**
 * `npm start`: serves the web page on this computer with the sample plan open, and shows it in a browser where there is one.
 * `npm start -- --check`: prints the report on the sample plan and ends; a failure to read it counts, faults found in it do not.
 * `npm start -- --no-open`: prints the address and serves on. PORT sets the port.
 */

const SAMPLE = "assets/samples/ke-hoach-cchc-mau.xlsx";
const FOLDER = "dist/web";
const FIRST_PORT = 4173;

async function check(): Promise<void> {
  const { stdout, stderr } = process;
  const code = await run(["check", SAMPLE], { stdout, stderr, cwd: process.cwd() });
  process.exitCode = code === 2 ? 2 : 0;
}

/** Always built anew: nobody should look at yesterday's page. */
function build(): boolean {
  console.log("Đang dựng trang… · Building the page…");
  const call = [
    "node_modules/webpack/bin/webpack.js",
    "--mode",
    "production",
    "--config-name",
    "web",
    "--stats",
    "errors-only",
  ];
  return spawnSync(process.execPath, call, { stdio: "inherit" }).status === 0;
}

function serve(port: number, opens: boolean): void {
  const server = createServer(filesOf(FOLDER, () => PAGE_HEADER));
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" && port < FIRST_PORT + 20) serve(port + 1, opens);
    else throw error;
  });
  // This computer only: nobody else in the office reaches it.
  server.listen(port, "127.0.0.1", () => {
    const address = `http://localhost:${port}/#mau`;
    console.log(`Trang soát phụ lục · The page: ${address}\nNhấn Ctrl+C để dừng. · Press Ctrl+C to stop.`);
    if (opens) open(address);
  });
}

/** Where there is no browser the address is printed all the same. */
function open(address: string): void {
  const [command, ...before] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", ""]
      : process.platform === "darwin"
        ? ["open"]
        : process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]
          ? ["xdg-open"]
          : [];
  if (command === undefined) return;
  const browser = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

const options = new Set(process.argv.slice(2));
if (options.has("--check")) await check();
else if (build()) serve(Number(process.env["PORT"] ?? FIRST_PORT), !options.has("--no-open") && !process.env["CI"]);
else process.exitCode = 1;
