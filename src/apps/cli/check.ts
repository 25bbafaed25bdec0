import { parseArgs } from "node:util";
import type { FileResult, WorkbookReport } from "../../engine/index";
import { checkWorkbook, fileJson, htmlReport, runJson, textReport } from "../../engine/index";
import { oneOf, parseCall, PLAN_OPTIONS, planOptions } from "./common-options";
import { eachFile } from "./each-file";
import type { ExitCode, Terminal } from "./terminal";
import { VERSION } from "./version";

const FORMATS = ["text", "json", "jsonl", "html"] as const;
type Format = (typeof FORMATS)[number];

/** `soat check FILE…` */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCall(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...PLAN_OPTIONS, format: { type: "string", default: "text" } },
    }),
  );
  const format = oneOf(FORMATS, values.format);
  const results = await eachFile<{ report: WorkbookReport }>(positionals, terminal, {
    options: await planOptions(values, terminal.cwd),
    work: (snapshot, options) => ({ report: checkWorkbook(snapshot, options).report }),
    // A line a file, as soon as it is checked, so that long runs can be watched and cut into pieces.
    ...(format === "jsonl" && { done: (result) => terminal.stdout.write(`${JSON.stringify(fileJson(result))}\n`) }),
  });
  terminal.stdout.write(formatted(format, results));
  if (results.some((result) => "error" in result)) return 2;
  return results.some((result) => "report" in result && result.report.counts.error > 0) ? 1 : 0;
}

function formatted(format: Format, results: readonly FileResult[]): string {
  switch (format) {
    case "text":
      return textReport(results);
    case "json":
      return `${JSON.stringify(runJson(VERSION, results), null, 2)}\n`;
    case "html":
      return htmlReport(results);
    case "jsonl":
      return "";
  }
}
