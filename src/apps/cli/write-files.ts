import { resolve } from "node:path";
import type { CheckOptions } from "../../engine/index";
import { formatAddress, printableJson } from "../../engine/index";
import type { Refusal } from "../../hosts/workbook-host";
import type { Call } from "./call";
import { oneOf } from "./call";
import { PLAN_OPTIONS, planOptions, type PlanOptionValues } from "./common-options";
import { findFiles } from "./find-files";
import type { Job, OutputChoice } from "./outputs";
import { makeFolders, OUTPUT_OPTIONS, planOutputs, requiredOutput } from "./outputs";
import type { PlanFile } from "./plan-file";
import { openPlanFile } from "./plan-file";
import { readError } from "./read-error";
import { saveFile } from "./save-file";
import type { ExitCode, Screen } from "./terminal";
import { VERSION } from "./version";

/** Options of every command that makes a workbook out of a workbook. */
export const WRITE_OPTIONS = {
  ...PLAN_OPTIONS,
  ...OUTPUT_OPTIONS,
  format: { type: "string", default: "text" },
} as const;

export type WriteValues = PlanOptionValues & OutputChoice & { readonly format: string };

const FORMATS = ["text", "json"] as const;

/** What became of one file. */
export interface Made<T> {
  readonly bytes: Uint8Array;
  /** What is told of it as JSON. */
  readonly told: T;
  /** The same for people, a line each. */
  readonly lines: readonly string[];
  readonly refused: readonly Refusal[];
  /** Something else is not as it should be: the exit code tells. */
  readonly isWanting: boolean;
}

/** Makes a new workbook of each file a call names, and tells what was done, what was refused, and what failed. */
export async function writeFiles<T extends object>(
  call: Call & { readonly files: readonly string[]; readonly values: WriteValues },
  screen: Screen,
  make: (file: PlanFile) => Promise<Made<T>>,
): Promise<ExitCode> {
  const { values, name } = call;
  const format = oneOf(FORMATS, values.format);
  const output = requiredOutput(values, name);
  const options = await planOptions(values, screen.cwd);
  const files = await findFiles(call.files, screen.cwd, name);
  const jobs = await planOutputs(files, output, values.force, screen.cwd);
  const answers: object[] = [];
  let code: ExitCode = 0;
  for (const [at, job] of jobs.entries()) {
    screen.progress(`Đang xử lý ${at + 1}/${jobs.length}: ${job.file}`);
    const made = await one(job, options, screen.cwd, make);
    screen.progress(null);
    answers.push(answerJson(job, made));
    if ("error" in made) {
      code = 2;
      screen.tell(`${job.file}: ${made.error}`);
    } else if (code === 0 && (made.isWanting || made.refused.length > 0)) code = 1;
    if (format === "text") screen.print(answerText(job, made));
  }
  if (format === "json")
    screen.print(`${printableJson({ tool: { name: "soat", version: VERSION }, files: answers }, 2)}\n`);
  return code;
}

type Outcome<T> = Made<T> | { readonly error: string };

async function one<T>(
  job: Job,
  options: CheckOptions,
  cwd: string,
  make: (file: PlanFile) => Promise<Made<T>>,
): Promise<Outcome<T>> {
  try {
    const made = await make(await openPlanFile(resolve(cwd, job.file), options));
    await makeFolders(job, cwd);
    await saveFile(resolve(cwd, job.output), made.bytes);
    return made;
  } catch (error) {
    return { error: readError(error) };
  }
}

function answerJson<T extends object>({ file, output }: Job, made: Outcome<T>): object {
  if ("error" in made) return { file, error: made.error };
  return { file, output, ...made.told, refused: made.refused.map(refusalJson) };
}

export function refusalJson({ change, code, sentence }: Refusal) {
  const cell = change.type === "setCell" ? { cell: formatAddress(change.cell) } : {};
  return { sheet: change.sheet, ...cell, action: change.type, code, sentence: sentence.vi };
}

function answerText<T>({ file, output }: Job, made: Outcome<T>): string {
  if ("error" in made) return `Tệp: ${file}\n  Không xử lý được: ${made.error}\n`;
  return [`Tệp: ${file} → ${output}`, ...made.lines, ...refusedLines(made.refused)].map((line) => `${line}\n`).join("");
}

export function refusedLines(refused: readonly Refusal[]): string[] {
  if (refused.length === 0) return [];
  const lines = refused.map(({ change, sentence }) => {
    const where = change.type === "setCell" ? `!${formatAddress(change.cell)}` : "";
    return `    ${change.sheet}${where}: ${sentence.vi}`;
  });
  return [`  Không ghi được ${refused.length} chỗ:`, ...lines];
}
