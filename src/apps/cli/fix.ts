import type { Finding, WorkbookReport } from "../../engine/index";
import { checkOptionsOf, checkWorkbook, composeFixes, rules, safeFixes, verdictOf, withUnit } from "../../engine/index";
import type { Refusal } from "../../hosts/workbook-host";
import type { Call } from "./call";
import { parseCall } from "./call";
import { CallError } from "./call-error";
import type { PlanFile } from "./plan-file";
import type { ExitCode, Screen } from "./terminal";
import { WRITE_OPTIONS, writeFiles } from "./write-files";

/** `soat fix FILE… -o OUT`: all safe fixes, or all fixes of one rule. */
export async function fix(call: Call, screen: Screen): Promise<ExitCode> {
  const { values, positionals: files } = parseCall(call, {
    ...WRITE_OPTIONS,
    safe: { type: "boolean", default: false },
    rule: { type: "string" },
  });
  const { rule } = values;
  if (rule !== undefined) {
    if (values.safe) throw new CallError("Chỉ chọn một trong hai: --safe hoặc --rule.");
    if (!rules.some(({ meta }) => meta.id === rule))
      throw new CallError(`Không có quy tắc “${rule}”. Mã quy tắc nằm trong [ ] ở báo cáo của soat check.`);
  }
  return writeFiles({ ...call, files, values }, screen, async (file) => {
    const { fixed, refused, counts } = await fixAll(file, rule ?? null);
    return {
      bytes: file.host.toBytes(),
      told: { fixed, counts },
      lines: [`  Đã sửa ${fixed} chỗ.`, `  Kết luận: ${verdictOf(counts).vi} (${counts.info} lưu ý).`],
      refused,
      isWanting: counts.error > 0,
    };
  });
}

/** A fix may make room for another one that wanted the same cell, or for one that shows only then; it settles after a few. */
const MOST_ROUNDS = 10;

interface Fixed {
  readonly fixed: number;
  readonly refused: readonly Refusal[];
  readonly counts: WorkbookReport["counts"];
}

async function fixAll(file: PlanFile, rule: string | null): Promise<Fixed> {
  let report = await check(file);
  let fixed = await addUnits(
    file,
    report.findings.filter((finding) => finding.rule === rule),
  );
  if (fixed > 0) report = await check(file);
  let refused: readonly Refusal[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { findings, changes } = rule === null ? safeFixes(report) : composeFixes(ofRule(report, rule));
    if (changes.length === 0) break;
    const result = await file.host.apply(changes, "fix");
    const failed = new Set(result.refused.map(({ change }) => change));
    fixed += findings.filter((finding) => !finding.fix?.changes.some((change) => failed.has(change))).length;
    refused = result.refused;
    report = await check(file);
    if (result.applied === 0) break;
  }
  return { fixed, refused, counts: report.counts };
}

function ofRule({ findings }: WorkbookReport, rule: string): Finding[] {
  return findings.filter((finding) => finding.rule === rule && (finding.fix?.changes.length ?? 0) > 0);
}

/** Unknown units are put into the directory that is kept in the workbook. */
async function addUnits({ host }: PlanFile, findings: readonly Finding[]): Promise<number> {
  const units = findings.flatMap(({ fix: { addUnit } = {} }) => addUnit ?? []);
  if (units.length > 0) await host.store.save(units.reduce(withUnit, await host.store.load()));
  return units.length;
}

/** As the workbook is now; what the call says wins over what was decided in it. */
async function check({ host, called }: PlanFile): Promise<WorkbookReport> {
  const { snapshot } = await host.read();
  return checkWorkbook(snapshot, { ...checkOptionsOf(await host.store.load()), ...called }).report;
}
