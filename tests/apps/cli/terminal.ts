import { run } from "../../../src/apps/cli/run";
import type { Terminal } from "../../../src/apps/cli/terminal";

/** Runs `soat` in a folder and keeps what it prints. */
export async function soat(args: readonly string[], { cwd = process.cwd(), isTTY = false } = {}) {
  const printed = { stdout: "", stderr: "" };
  const terminal: Terminal = {
    stdout: { write: (text) => (printed.stdout += text) },
    stderr: { write: (text) => (printed.stderr += text), isTTY },
    cwd,
  };
  return { code: await run(args, terminal), ...printed };
}
