/** Where a command writes and looks for files; `process` in the real command, buffers in tests. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly cwd: string;
}

/** 0 no error found, 1 errors found, 2 a file could not be read or the call was wrong (spec §9). */
export type ExitCode = 0 | 1 | 2;
