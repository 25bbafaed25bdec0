import type { Call } from "./call";
import { CallError } from "./call-error";
import { check } from "./check";
import { clean } from "./clean";
import { fill } from "./fill";
import { fix } from "./fix";
import { COMMAND_HELP, isCommandName, USAGE } from "./help";
import type { CommandName } from "./help";
import { merge } from "./merge";
import { SaveError } from "./save-file";
import { summarize } from "./summarize";
import { template } from "./template";
import type { ExitCode, Terminal } from "./terminal";
import { Screen } from "./terminal";
import { VERSION } from "./version";

type Command = (call: Call, screen: Screen) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<CommandName, Command>> = { check, fill, fix, summarize, clean, merge, template };

/** Runs one call of `soat`. A wrong call, and a result that could not be saved, is a sentence on stderr and exit code 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "--help", ...rest] = args;
  const screen = new Screen(terminal);
  if (name === "--help" || name === "-h") {
    screen.print(USAGE);
    return args.length === 0 ? 2 : 0;
  }
  if (name === "--version") {
    screen.print(`${VERSION}\n`);
    return 0;
  }
  try {
    if (!isCommandName(name)) throw new CallError(`Không có lệnh “${name}”. Gõ soat --help để xem các lệnh.`);
    if (asksForHelp(rest)) {
      screen.print(COMMAND_HELP[name]);
      return 0;
    }
    return await COMMANDS[name]({ name, args: rest }, screen);
  } catch (error) {
    if (!(error instanceof CallError || error instanceof SaveError)) throw error;
    screen.tell(error.message);
    return 2;
  }
}

/** Behind "--" stand names of files. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}
