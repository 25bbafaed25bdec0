#!/usr/bin/env node
import { run } from "./run";
import { removeUnfinished } from "./save-file";
import { systemCode } from "./system-error";

/** Broken off by Ctrl-C: quietly, and nothing half-written stays. */
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}

/** Whoever read the answer has seen enough ("soat … | head"). */
process.stdout.on("error", (error) => {
  if (systemCode(error) !== "EPIPE") throw error;
  removeUnfinished();
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  // Beside this module, whether that is its source or was built (scripts/build-cli.ts).
  worker: new URL(import.meta.url.endsWith(".ts") ? "./check-worker.ts" : "./check-worker.mjs", import.meta.url),
});
