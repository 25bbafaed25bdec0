import { basename, extname, resolve } from "node:path";
import type { MergedPart, MergeInput, MergeRun } from "../../engine/index";
import { mergePlans, printableJson, recognizePlan } from "../../engine/index";
import type { Call } from "./call";
import { oneOf, parseCall } from "./call";
import { planOptions } from "./common-options";
import type { FoundFile } from "./find-files";
import { findFiles } from "./find-files";
import { emptyWorkbook, saveNewWorkbook } from "./new-file";
import { refuseInputs, requiredOutput } from "./outputs";
import { openPlanFile } from "./plan-file";
import { readError } from "./read-error";
import { SaveError } from "./save-file";
import type { ExitCode, Screen } from "./terminal";
import { VERSION } from "./version";
import { WRITE_OPTIONS } from "./write-files";

/** `soat merge FILE… -o OUT`: the phụ lục of several files in one workbook. */
export async function merge(call: Call, screen: Screen): Promise<ExitCode> {
  const { values, positionals } = parseCall(call, WRITE_OPTIONS);
  const format = oneOf(["text", "json"] as const, values.format);
  const output = requiredOutput(values, call.name);
  const { cwd } = screen;
  const options = await planOptions(values, cwd);
  const files = await findFiles(positionals, cwd, call.name);
  await refuseInputs([output], files, values.force, cwd);
  const names = sourceNames(files);
  const inputs: MergeInput[] = [];
  for (const [at, { file }] of files.entries()) {
    screen.progress(`Đang đọc ${at + 1}/${files.length}: ${file}`);
    const name = names[at] ?? file;
    try {
      const plan = await openPlanFile(resolve(cwd, file), options);
      inputs.push({ name, plan: recognizePlan(plan.snapshot, plan.options) });
    } catch (error) {
      const sentence = readError(error);
      inputs.push({ name, error: sentence });
      screen.progress(null);
      screen.tell(`${file}: ${sentence}`);
    }
  }
  screen.progress(null);
  const run = mergePlans(await emptyWorkbook(), inputs);
  if (run.changes.length === 0) throw new SaveError("Không có bảng phụ lục nào để gộp nên không ghi tệp kết quả.");
  await saveNewWorkbook(output, cwd, run.changes);
  screen.print(format === "json" ? jsonOf(run, output) : textOf(run, output));
  if (inputs.some((input) => "error" in input)) return 2;
  return run.parts.some(({ remarks }) => remarks.length > 0) ? 1 : 0;
}

/** File names without their ending; with their folders where two are alike. */
function sourceNames(files: readonly FoundFile[]): string[] {
  const short = files.map(({ file }) => basename(file, extname(file)));
  return files.map(({ file }, at) => {
    const name = short[at] ?? file;
    return short.filter((other) => other === name).length > 1
      ? file.slice(0, -extname(file).length || undefined)
      : name;
  });
}

function jsonOf({ parts, tasks, total, moneyScale }: MergeRun, output: string): string {
  return `${printableJson({ tool: { name: "soat", version: VERSION }, output, parts, tasks, total, moneyScale }, 2)}\n`;
}

function textOf({ parts, tasks, total }: MergeRun, output: string): string {
  const sum = total === null ? "" : `, kinh phí ${total}`;
  return [...parts.flatMap(partLines), `Đã gộp ${tasks} nhiệm vụ${sum} vào ${output}`, ""].join("\n");
}

function partLines({ file, sheet, tasks, total, remarks }: MergedPart): string[] {
  const where = sheet === null ? file : `${file} – ${sheet}`;
  const counts = sheet === null ? "không gộp được" : `${tasks} nhiệm vụ${total === null ? "" : `, kinh phí ${total}`}`;
  return [`${where}: ${counts}`, ...remarks.map((remark) => `  ${remark}`)];
}
