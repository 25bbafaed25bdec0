import type { Finding, Severity } from "../findings/finding";
import type { AppendixSummary, WorkbookReport } from "../findings/report";
import { verdictOf } from "../findings/verdict";
import { formatAddress } from "../snapshot/address";
import { decimal } from "./decimal";
import type { FileResult } from "./file-result";
import { scaleName } from "./scale-name";
import { turnedOff } from "./turned-off";
import { UNCHECKED } from "./unchecked";
import { yearsText } from "./years-text";

/** The report people read in a terminal: plan tables, findings by severity, verdict, counts and totals. Lines end in "\n". */
export function textReport(results: readonly FileResult[]): string {
  const parts = results.map((result) =>
    "error" in result ? errorPart(result.file, result.error) : filePart(result.file, result.report),
  );
  if (results.length > 1) parts.push(overview(results));
  return parts.join("\n").replace(CONTROL, "");
}

/** What a cell may hold to move the cursor or colour the terminal; line breaks are ours. */
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

const HEADINGS: Readonly<Record<Severity, string>> = { error: "LỖI", warning: "CẢNH BÁO", info: "LƯU Ý" };
const SEVERITIES = ["error", "warning", "info"] as const;

function errorPart(file: string, error: string): string {
  return `Tệp: ${file}\n  Không đọc được: ${error}\n`;
}

function filePart(file: string, report: WorkbookReport): string {
  const lines = [`Tệp: ${file}`];
  if (report.appendices.length === 0)
    lines.push(
      "  Không tìm thấy bảng phụ lục nào (cần dòng tiêu đề có cột nội dung và ít nhất hai trong các cột chủ trì, phối hợp, thời gian, sản phẩm).",
    );
  for (const appendix of report.appendices) lines.push(...appendixLines(appendix));
  for (const { sheet, table, title } of report.otherTables) {
    lines.push(`  Bảng khác (không kiểm tra): ${sheet} ${table}${title === "" ? "" : ` — ${title}`}`);
  }
  for (const severity of SEVERITIES) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push("", `  ${HEADINGS[severity]} (${findings.length})`, ...findings.flatMap(findingLines));
  }
  lines.push(...uncheckedLines(report));
  lines.push(...ruleCounts(report.findings), "", ...closing(report));
  return lines.join("\n") + "\n";
}

function appendixLines(appendix: AppendixSummary): string[] {
  const years = yearsText(appendix.planYears);
  return [
    `  Phụ lục: ${appendix.sheet} ${appendix.table}${appendix.title === "" ? "" : ` — ${appendix.title}`}`,
    `    Kỳ kế hoạch ${years}, ${appendix.tasks} nhiệm vụ`,
  ];
}

/** On one line. */
function shown(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function findingLines({ sheet, cell, text, message, rule }: Finding): string[] {
  const quoted = text.trim() === "" ? "(trống)" : `“${shown(text)}”`;
  return [`    ${sheet}!${formatAddress(cell)}  ${quoted}`, `      ${message.vi}  [${rule}]`];
}

function uncheckedLines({ notCheckable }: WorkbookReport): string[] {
  if (notCheckable.length === 0) return [];
  const formulas = notCheckable.map(({ sheet, cell, formula }) => `    ${sheet}!${cell}  =${shown(formula)}`);
  return ["", `  CHƯA KIỂM TRA ĐƯỢC (${notCheckable.length})`, `    ${UNCHECKED}`, ...formulas];
}

function ruleCounts(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size === 0) return [];
  const width = Math.max(...[...counts.keys()].map(({ length }) => length));
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, count]) => `    ${rule.padEnd(width)}  ${String(count)}`);
  return ["", "  Theo quy tắc", ...lines];
}

function closing({ counts, appendices, rulesOff }: WorkbookReport): string[] {
  const ignored = counts.ignored > 0 ? `, ${counts.ignored} đã bỏ qua` : "";
  return [
    `  Kết luận: ${verdictOf(counts).vi} (${counts.info} lưu ý${ignored}).`,
    ...(rulesOff.length > 0 ? [`  ${turnedOff(rulesOff)}`] : []),
    ...appendices.flatMap(totalLine),
  ];
}

function totalLine({ sheet, table, moneyScale, statedTotal, computedTotal }: AppendixSummary): string[] {
  if (computedTotal === null) return [];
  const stated = statedTotal === null ? "không có dòng tổng" : `tổng ghi ${decimal(statedTotal)}`;
  return [
    `  Kinh phí ${sheet} ${table}: ${stated}, cộng các nhiệm vụ ${decimal(computedTotal)}${scaleName(moneyScale)}.`,
  ];
}

/** One line a file under reports of several. */
function overview(results: readonly FileResult[]): string {
  const lines = results.map((result) => {
    if ("error" in result) return `  ${result.file}: không đọc được`;
    const { counts, appendices } = result.report;
    const tasks = appendices.reduce((sum, appendix) => sum + appendix.tasks, 0);
    return `  ${result.file}: ${tasks} nhiệm vụ, ${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} lưu ý`;
  });
  return [`Tất cả ${results.length} tệp`, ...lines].join("\n") + "\n";
}
