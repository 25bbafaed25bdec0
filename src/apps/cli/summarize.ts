import type { SummaryRun, SummarySheet, SummaryUnit } from "../../engine/index";
import { checkWorkbook, fold, isoDate, summarize as summaryRun, summaryUnits } from "../../engine/index";
import type { Call } from "./call";
import { parseCall } from "./call";
import { CallError } from "./call-error";
import type { ExitCode, Screen } from "./terminal";
import { WRITE_OPTIONS, writeFiles } from "./write-files";

/** `soat summarize FILE… -o OUT`: "Tổng hợp" and a sheet a unit. What was edited by hand is left, and the new one put beside it. */
export async function summarize(call: Call, screen: Screen): Promise<ExitCode> {
  const { values, positionals: files } = parseCall(call, { ...WRITE_OPTIONS, units: { type: "string" } });
  const now = new Date();
  const asOf = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return writeFiles({ ...call, files, values }, screen, async ({ host, snapshot, options }) => {
    const { plan, report } = checkWorkbook(snapshot, options);
    const units = values.units === undefined ? null : idsOf(values.units, summaryUnits(plan));
    const run = summaryRun(plan, report, { units, edited: "beside", asOf, ...SHEETS });
    const { refused } = await host.apply(run.changes, "summarize");
    const { sheets, conservation } = run;
    return {
      bytes: host.toBytes(),
      told: { sheets: sheets.map(({ name, unit, state }) => ({ name, unit, state })), conservation },
      lines: linesOf(run),
      refused,
      isWanting: !conservation.holds,
    };
  });
}

/** As the pane makes them where nothing was chosen. */
const SHEETS = {
  parts: { coordinated: true, common: true },
  live: true,
  startEnd: false,
  signature: false,
  recipients: false,
} as const;

/** The units named, by name or short name. */
function idsOf(list: string, units: readonly SummaryUnit[]): string[] {
  const wanted = list
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return wanted.map((name) => {
    const unit = units.find((one) => [one.name, one.shortName, one.id].some((known) => fold(known) === fold(name)));
    if (unit) return unit.id;
    throw new CallError(
      `Không có đơn vị “${name}” trong phụ lục. Chọn trong: ${units.map((one) => one.name).join("; ")}.`,
    );
  });
}

const STATES: Readonly<Record<SummarySheet["state"], string>> = {
  new: "tạo mới",
  updated: "làm lại",
  unchanged: "không đổi",
  edited: "đã sửa tay, giữ nguyên",
  removed: "đã xóa vì phụ lục không còn đơn vị này",
};

function linesOf({ sheets, conservation }: SummaryRun): string[] {
  return [...sheets.map(({ name, state }) => `  ${name}: ${STATES[state]}`), `  ${conservation.sentence.vi}`];
}
