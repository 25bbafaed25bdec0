import { resolve } from "node:path";
import type { FillColumn, Proposal } from "../../engine/index";
import {
  FILL_COLUMNS,
  fillChanges,
  fillOptionsOf,
  fillProposals,
  printableJson,
  proposalJson,
  recognizePlan,
} from "../../engine/index";
import type { Call } from "./call";
import { oneOf, parseCall } from "./call";
import { CallError } from "./call-error";
import { planOptions } from "./common-options";
import { findFiles } from "./find-files";
import type { PlanFile } from "./plan-file";
import { openPlanFile } from "./plan-file";
import { readError } from "./read-error";
import type { ExitCode, Screen } from "./terminal";
import { VERSION } from "./version";
import type { WriteValues } from "./write-files";
import { WRITE_OPTIONS, writeFiles } from "./write-files";

const FORMATS = ["text", "json"] as const;

/** `soat fill FILE… -o OUT`, or `--dry-run`: what would be filled. */
export async function fill(call: Call, screen: Screen): Promise<ExitCode> {
  const { values, positionals: files } = parseCall(call, {
    ...WRITE_OPTIONS,
    columns: { type: "string" },
    all: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  const choice: Choice = { columns: columnsOf(values.columns), all: values.all };
  if (values["dry-run"]) {
    if (values.output !== undefined)
      throw new CallError("Chỉ chọn một trong hai: -o để ghi, hoặc --dry-run để xem trước.");
    return preview(files, call.name, screen, values, choice);
  }
  if (values.output === undefined) throw new CallError("Nêu tệp kết quả sau -o, hoặc thêm --dry-run để xem trước.");
  return writeFiles({ ...call, files, values }, screen, async (file) => {
    const { plan, chosen, left } = choose(file, choice);
    const { refused } = await file.host.apply(fillChanges(plan, chosen), "fill");
    const failed = new Set(refused.map(({ change }) => change));
    const filled = chosen.filter(({ change }) => !failed.has(change)).length;
    return {
      bytes: file.host.toBytes(),
      told: { filled, suggestionsLeft: left },
      lines: [`  Đã điền ${filled} ô.`, ...leftLine(left, "điền")],
      refused,
      isWanting: false,
    };
  });
}

interface Choice {
  readonly columns: readonly FillColumn[];
  /** Suggested proposals too. */
  readonly all: boolean;
}

function choose({ snapshot, settings, options }: PlanFile, { columns, all }: Choice) {
  const plan = recognizePlan(snapshot, options);
  const proposals = fillProposals(plan, { ...fillOptionsOf(settings), columns });
  const chosen = proposals.filter(({ confidence }) => all || confidence === "safe");
  return { plan, chosen, left: proposals.length - chosen.length };
}

async function preview(
  names: readonly string[],
  command: string,
  screen: Screen,
  values: WriteValues,
  choice: Choice,
): Promise<ExitCode> {
  const format = oneOf(FORMATS, values.format);
  const options = await planOptions(values, screen.cwd);
  const answers: object[] = [];
  let code: ExitCode = 0;
  for (const { file } of await findFiles(names, screen.cwd, command)) {
    screen.progress(`Đang đọc ${file}`);
    try {
      const { chosen, left } = choose(await openPlanFile(resolve(screen.cwd, file), options), choice);
      answers.push({ file, edits: chosen.map(proposalJson), suggestionsLeft: left });
      if (format === "text") screen.print(textOf(file, chosen, left));
    } catch (error) {
      code = 2;
      const sentence = readError(error);
      answers.push({ file, error: sentence });
      if (format === "text") screen.print(`Tệp: ${file}\n  Không đọc được: ${sentence}\n`);
      screen.tell(`${file}: ${sentence}`);
    }
    screen.progress(null);
  }
  if (format === "json")
    screen.print(`${printableJson({ tool: { name: "soat", version: VERSION }, files: answers }, 2)}\n`);
  return code;
}

function columnsOf(list: string | undefined): readonly FillColumn[] {
  if (list === undefined) return FILL_COLUMNS;
  return list.split(",").map((name) => {
    const column = FILL_COLUMNS.find((known) => known === name.trim());
    if (column) return column;
    throw new CallError(`Không có cột “${name.trim()}”. Chọn trong: ${FILL_COLUMNS.join(", ")}.`);
  });
}

function textOf(file: string, chosen: readonly Proposal[], left: number): string {
  const lines = chosen.map((proposal) => `  ${lineOf(proposalJson(proposal))}`);
  return [`Tệp: ${file}`, ...lines, `  ${chosen.length} ô có thể điền.`, ...leftLine(left, "xem"), ""].join("\n");
}

function leftLine(left: number, toDo: string): string[] {
  return left > 0 ? [`  Còn ${left} đề xuất cần xem lại: thêm --all để ${toDo}.`] : [];
}

/** "Phụ lục!H5  2026-03-31 → 2026-06-30  (reason; cần xem lại)" */
function lineOf({ sheet, cell, before, after, confidence, reason }: ReturnType<typeof proposalJson>): string {
  const values = `${before === null ? "" : `${before} `}→ ${after ?? "(xóa)"}`;
  return `${sheet}!${cell}  ${values}  (${reason}${confidence === "safe" ? "" : "; cần xem lại"})`;
}
