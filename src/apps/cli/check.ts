import { resolve } from "node:path";
import type { FileOverview, FileResult } from "../../engine/index";
import { fileJson, htmlReport, overviewOf, printableJson, textOfFile, textOverview } from "../../engine/index";
import type { Call } from "./call";
import { oneOf, parseCall } from "./call";
import { CallError } from "./call-error";
import { checkFiles } from "./check-files";
import { PLAN_OPTIONS } from "./common-options";
import { findFiles } from "./find-files";
import { refuseInputs } from "./outputs";
import { saveFile } from "./save-file";
import type { ExitCode, Screen } from "./terminal";
import { VERSION } from "./version";

const FORMATS = ["text", "json", "jsonl", "html"] as const;
type Format = (typeof FORMATS)[number];

/** `soat check FILE…` */
export async function check(call: Call, screen: Screen): Promise<ExitCode> {
  const { values, positionals } = parseCall(call, {
    ...PLAN_OPTIONS,
    format: { type: "string", default: "text" },
    output: { type: "string", short: "o", default: "-" },
    force: { type: "boolean", default: false },
    jobs: { type: "string" },
  });
  const report = REPORTS[oneOf(FORMATS, values.format)]();
  const threads = values.jobs === undefined ? undefined : threadsOf(values.jobs);
  const files = await findFiles(positionals, screen.cwd, call.name);
  const kept: string[] = [];
  const isPrinted = values.output === "-";
  if (!isPrinted) await refuseInputs([values.output], files, values.force, screen.cwd);
  const write = (text: string) => {
    if (isPrinted) screen.print(text);
    else kept.push(text);
  };
  let code: ExitCode = 0;
  const onAnswer = (answer: FileResult) => {
    write(report.answer(answer));
    if ("error" in answer) code = 2;
    else if (answer.report.counts.error > 0 && code === 0) code = 1;
  };
  await checkFiles(files, screen, { values, threads, onAnswer });
  write(report.end());
  if (!isPrinted) await saveFile(resolve(screen.cwd, values.output), new TextEncoder().encode(kept.join("")));
  return code;
}

function threadsOf(text: string): number {
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw new CallError(`“${text}” không phải số luồng xử lý. Ví dụ: --jobs 2`);
}

/** A report as it grows: what is to be written at each answer, and at the end. */
interface GrowingReport {
  answer(result: FileResult): string;
  end(): string;
}

/** All but the page are written as the answers come and keep nothing of them but what the table at the end tells. */
const REPORTS: Readonly<Record<Format, () => GrowingReport>> = { text, json, jsonl, html };

function text(): GrowingReport {
  const files: FileOverview[] = [];
  return {
    answer(result) {
      files.push(overviewOf(result));
      return files.length > 1 ? `\n${textOfFile(result)}` : textOfFile(result);
    },
    end: () => (files.length > 1 ? `\n${textOverview(files)}` : ""),
  };
}

function json(): GrowingReport {
  let before = `{\n  "tool": ${printableJson({ name: "soat", version: VERSION }, 2).replaceAll("\n", "\n  ")},\n  "files": [\n    `;
  return {
    answer(result) {
      const shown = before + printableJson(fileJson(result), 2).replaceAll("\n", "\n    ");
      before = ",\n    ";
      return shown;
    },
    end: () => "\n  ]\n}\n",
  };
}

function jsonl(): GrowingReport {
  return { answer: (result) => `${printableJson(fileJson(result))}\n`, end: () => "" };
}

function html(): GrowingReport {
  const results: FileResult[] = [];
  return {
    answer(result) {
      results.push(result);
      return "";
    },
    end: () => htmlReport(results),
  };
}
