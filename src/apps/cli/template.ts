import { templateChanges } from "../../engine/index";
import type { Call } from "./call";
import { parseCall } from "./call";
import { CallError } from "./call-error";
import { PLAN_OPTIONS, planOptions } from "./common-options";
import { emptyWorkbook, saveNewWorkbook } from "./new-file";
import { OUTPUT_OPTIONS, requiredOutput } from "./outputs";
import type { ExitCode, Screen } from "./terminal";

/** `soat template -o OUT`: a blank phụ lục with the directory its drop-downs take the units from. */
export async function template(call: Call, screen: Screen): Promise<ExitCode> {
  const { values, positionals } = parseCall(call, {
    ...PLAN_OPTIONS,
    output: OUTPUT_OPTIONS.output,
    rows: { type: "string" },
  });
  const [file] = positionals;
  if (file !== undefined) throw new CallError(`Lệnh template không đọc tệp nào: bỏ “${file}” đi.`);
  const output = requiredOutput({ ...values, force: false }, call.name);
  const { period, directory } = await planOptions(values, screen.cwd);
  const year = new Date().getFullYear() + 1;
  const changes = templateChanges(await emptyWorkbook(), {
    period: period ?? { kind: "year", firstYear: year, lastYear: year },
    ...(directory && { directory }),
    ...(values.rows !== undefined && { rows: rowsOf(values.rows) }),
  });
  await saveNewWorkbook(output, screen.cwd, changes);
  screen.print(`Đã tạo phụ lục mẫu: ${output}\n`);
  return 0;
}

function rowsOf(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text);
  throw new CallError(`“${text}” không phải số dòng. Ví dụ: --rows 30`);
}
