import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CheckOptions } from "../../engine/index";
import { parseDirectory, periodInText } from "../../engine/index";
import { CallError } from "./call-error";
import { readError } from "./read-error";

/** Options every command that reads plans takes. */
export const PLAN_OPTIONS = {
  "plan-year": { type: "string" },
  directory: { type: "string" },
} as const;

export interface PlanOptionValues {
  readonly "plan-year"?: string | undefined;
  readonly directory?: string | undefined;
}

/** `--plan-year` and `--directory` as options of a check. */
export async function planOptions(values: PlanOptionValues, cwd: string): Promise<CheckOptions> {
  const { "plan-year": year, directory } = values;
  return {
    ...(year !== undefined && { period: periodOf(year) }),
    ...(directory !== undefined && { directory: await readDirectory(directory, cwd) }),
  };
}

function periodOf(text: string) {
  // A number alone is no year of a plan.
  const period = periodInText(`năm ${text}`);
  if (period) return period;
  throw new CallError(`“${text}” không phải là kỳ kế hoạch. Ví dụ: --plan-year 2026 hoặc --plan-year 2021-2025.`);
}

async function readDirectory(file: string, cwd: string) {
  const json = await readFile(resolve(cwd, file), "utf8").catch((error: unknown) => {
    throw new CallError(`Không mở được danh mục đơn vị ${file}: ${readError(error)}`);
  });
  const result = parseDirectory(json);
  if ("directory" in result) return result.directory;
  const lines = result.errors
    .slice(0, MOST_ERRORS)
    .map(({ path, message }) => [path, message.vi].filter(Boolean).join(": "));
  const more = result.errors.length - lines.length;
  if (more > 0) lines.push(`… và ${String(more)} chỗ nữa`);
  throw new CallError([`Danh mục đơn vị ${file} chưa đúng:`, ...lines].join("\n  "));
}

const MOST_ERRORS = 10;
