import { parseArgs } from "node:util";
import { checkWorkbook, runJson, textReport } from "../../engine/index";
import { oneOf, parseCall, PLAN_OPTIONS, planOptions } from "./common-options";
import { eachFile } from "./each-file";
import type { ExitCode, Terminal } from "./terminal";
import { VERSION } from "./version";

const FORMATS = ["text", "json"] as const;

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
  const options = await planOptions(values, terminal.cwd);
  const results = await eachFile(positionals, terminal, (snapshot) => ({
    report: checkWorkbook(snapshot, options).report,
  }));
  terminal.stdout.write(
    format === "json" ? `${JSON.stringify(runJson(VERSION, results), null, 2)}\n` : textReport(results),
  );
  if (results.some((result) => "error" in result)) return 2;
  return results.some((result) => "report" in result && result.report.counts.error > 0) ? 1 : 0;
}
