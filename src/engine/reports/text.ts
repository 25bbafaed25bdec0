import type { Finding, Severity } from "../findings/finding";
import type { AppendixSummary, WorkbookReport } from "../findings/report";
import { verdictOf } from "../findings/verdict";
import { formatAddress } from "../snapshot/address";
import { decimal } from "./decimal";
import type { FileResult } from "./file-result";
import { printable } from "./printable";
import { scaleName } from "./scale-name";
import { turnedOff } from "./turned-off";
import { UNCHECKED } from "./unchecked";
import { yearsText } from "./years-text";

/** The report people read in a terminal: plan tables, findings by severity, verdict, counts and totals. Lines end in "\n". */
export function textReport(results: readonly FileResult[]): string {
  const parts = results.map(textOfFile);
  if (results.length > 1) parts.push(textOverview(results.map(overviewOf)));
  return parts.join("\n");
}

/** The report on one file. */
export function textOfFile(result: FileResult): string {
  return printable("error" in result ? errorPart(result.file, result.error) : filePart(result.file, result.report));
}

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

/** What is told of a file where many are told of. */
export interface FileOverview {
  readonly file: string;
  /** Null where the file could not be read. */
  readonly counts: {
    readonly tasks: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
  } | null;
}

export function overviewOf(result: FileResult): FileOverview {
  if ("error" in result) return { file: result.file, counts: null };
  const { counts, appendices } = result.report;
  return { file: result.file, counts: { ...counts, tasks: appendices.reduce((sum, { tasks }) => sum + tasks, 0) } };
}

const COLUMNS = [
  ["Nhiệm vụ", "tasks"],
  ["Lỗi", "error"],
  ["Cảnh báo", "warning"],
  ["Lưu ý", "info"],
] as const;

/** A table under the reports of several files: a line each, and their sums. */
export function textOverview(files: readonly FileOverview[]): string {
  const read = files.flatMap(({ counts }) => counts ?? []);
  const unread = files.length - read.length;
  const numbers = (of: (key: (typeof COLUMNS)[number][1]) => string) =>
    COLUMNS.map(([name, key]) => of(key).padStart(name.length + 2)).join("");
  const sum = numbers((key) => decimal(read.reduce((total, counts) => total + counts[key], 0)));
  const lines = files.map(({ file, counts }) => {
    return `${counts ? numbers((key) => decimal(counts[key])) : "  không đọc được".padEnd(numbers(() => "").length)}  ${file}`;
  });
  return printable(
    [
      `Tất cả ${files.length} tệp`,
      `${COLUMNS.map(([name]) => `  ${name}`).join("")}  Tệp`,
      ...lines,
      `${sum}  Cộng${unread > 0 ? `; ${unread} tệp không đọc được` : ""}`,
      "",
    ].join("\n"),
  );
}
