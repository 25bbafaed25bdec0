import { check } from "./check";
import { CallError } from "./call-error";
import { fill } from "./fill";
import type { ExitCode, Terminal } from "./terminal";
import { USAGE } from "./usage";
import { VERSION } from "./version";

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = { check, fill };

/** Runs one call of `soat`. Never throws: a wrong call is a sentence on stderr and exit code 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h") {
    terminal.stdout.write(USAGE);
    return args.length === 0 ? 2 : 0;
  }
  if (name === "--version") {
    terminal.stdout.write(`${VERSION}\n`);
    return 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new CallError(`Không có lệnh “${name}”. Gõ soat --help để xem các lệnh.`);
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    terminal.stderr.write(`soat: ${error.message}\n`);
    return 2;
  }
}
