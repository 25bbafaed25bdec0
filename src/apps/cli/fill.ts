import { parseArgs } from "node:util";
import type { FillColumn } from "../../engine/index";
import { FILL_COLUMNS, fillOptionsOf, fillProposals, proposalJson, recognizePlan } from "../../engine/index";
import { CallError } from "./call-error";
import { oneOf, parseCall, PLAN_OPTIONS, planOptions } from "./common-options";
import type { Answer } from "./each-file";
import { eachFile } from "./each-file";
import type { ExitCode, Terminal } from "./terminal";
import { VERSION } from "./version";

const FORMATS = ["text", "json"] as const;

interface FileProposals {
  readonly edits: readonly ReturnType<typeof proposalJson>[];
  /** Suggested proposals that `--all` would show. */
  readonly suggestionsLeft: number;
}

/** `soat fill FILE --dry-run`: what would be filled; nothing is written. */
export async function fill(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCall(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...PLAN_OPTIONS,
        format: { type: "string", default: "text" },
        columns: { type: "string" },
        all: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    }),
  );
  if (!values["dry-run"]) throw new CallError("Lệnh fill hiện chỉ xem trước: thêm --dry-run.");
  const format = oneOf(FORMATS, values.format);
  const columns = columnsOf(values.columns);
  const answers = await eachFile(positionals, terminal, {
    options: await planOptions(values, terminal.cwd),
    work: (snapshot, options, settings): FileProposals => {
      const proposals = fillProposals(recognizePlan(snapshot, options), { ...fillOptionsOf(settings), columns });
      const shown = proposals.filter(({ confidence }) => values.all || confidence === "safe");
      return { edits: shown.map(proposalJson), suggestionsLeft: proposals.length - shown.length };
    },
  });
  const json = { tool: { name: "soat", version: VERSION }, files: answers };
  terminal.stdout.write(format === "json" ? `${JSON.stringify(json, null, 2)}\n` : answers.map(textOf).join("\n"));
  return answers.some((answer) => "error" in answer) ? 2 : 0;
}

function columnsOf(list: string | undefined): readonly FillColumn[] {
  if (list === undefined) return FILL_COLUMNS;
  return list.split(",").map((name) => {
    const column = FILL_COLUMNS.find((known) => known === name.trim());
    if (column) return column;
    throw new CallError(`Không có cột “${name.trim()}”. Chọn trong: ${FILL_COLUMNS.join(", ")}.`);
  });
}

function textOf(answer: Answer<FileProposals>): string {
  if ("error" in answer) return `Tệp: ${answer.file}\n  Không đọc được: ${answer.error}\n`;
  const lines = answer.edits.map((edit) => `  ${lineOf(edit)}`);
  const left = answer.suggestionsLeft;
  const more = left > 0 ? [`  Còn ${left} đề xuất cần xem lại: thêm --all để xem.`] : [];
  return [`Tệp: ${answer.file}`, ...lines, `  ${answer.edits.length} ô có thể điền.`, ...more, ""].join("\n");
}

/** "Phụ lục!H5  2026-03-31 → 2026-06-30  (reason; cần xem lại)" */
function lineOf({ sheet, cell, before, after, confidence, reason }: ReturnType<typeof proposalJson>): string {
  const values = `${before === null ? "" : `${before} `}→ ${after ?? "(xóa)"}`;
  return `${sheet}!${cell}  ${values}  (${reason}${confidence === "safe" ? "" : "; cần xem lại"})`;
}
