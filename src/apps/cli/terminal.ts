import { printable } from "../../engine/index";

/** Where a command writes and looks for files; `process` in the real command, buffers in tests. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly cwd: string;
  /** Module that checks files in a worker thread and how to start it; absent where everything is to be done in this thread. */
  readonly worker?: URL;
}

/** 0 no error found, 1 errors found or something refused, 2 a file could not be read or written or the call was wrong (spec §9). */
export type ExitCode = 0 | 1 | 2;

/** A terminal on which nothing that a file, its name or a cell holds can move the cursor or give orders. */
export class Screen {
  constructor(private readonly terminal: Terminal) {}

  get cwd(): string {
    return this.terminal.cwd;
  }

  get worker(): URL | undefined {
    return this.terminal.worker;
  }

  /** The answer, to standard output. */
  print(text: string): void {
    this.terminal.stdout.write(printable(text));
  }

  /** A sentence beside the answer, to standard error. */
  tell(sentence: string): void {
    this.terminal.stderr.write(`soat: ${printable(sentence)}\n`);
  }

  /** What is going on, on one line that is written over; null takes it away. Shown on a terminal only. */
  progress(line: string | null): void {
    const { stderr } = this.terminal;
    if (stderr.isTTY) stderr.write(`\r\u001B[K${printable(line ?? "").replaceAll("\n", " ")}`);
  }
}
