import { run } from "../src/apps/cli/run";

/** `npm start`: checks the sample plan and prints the report. Faults found in the sample are what it is for, so only a failure to read it counts. */
const code = await run(["check", "assets/samples/ke-hoach-cchc-mau.xlsx"], {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
});
process.exitCode = code === 2 ? 2 : 0;
