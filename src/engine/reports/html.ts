import type { Finding, Severity } from "../findings/finding";
import type { AppendixSummary, WorkbookReport } from "../findings/report";
import { verdictOf } from "../findings/verdict";
import { formatAddress } from "../snapshot/address";
import { decimal } from "./decimal";
import type { FileResult } from "./file-result";
import { HTML_STYLE } from "./html-style";
import { scaleName } from "./scale-name";

/** One self-contained page for the file's record: verdict, totals, findings by sheet and rule; prints on A4. */
export function htmlReport(results: readonly FileResult[]): string {
  const body = results.map((result) =>
    "error" in result ? errorPart(result.file, result.error) : filePart(result.file, result.report),
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Báo cáo soát phụ lục</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<h1>Báo cáo soát phụ lục</h1>
${body.join("\n")}
</body>
</html>
`;
}

/** Text of the plan inside the page: never markup. */
function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function errorPart(file: string, error: string): string {
  return `<section><h2>${escape(file)}</h2><p class="verdict error">Không đọc được: ${escape(error)}</p></section>`;
}

function filePart(file: string, report: WorkbookReport): string {
  const { counts, appendices } = report;
  const tone = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "good";
  const ignored = counts.ignored > 0 ? ` · ${counts.ignored} đã bỏ qua` : "";
  return `<section>
<h2>${escape(file)}</h2>
<p class="verdict ${tone}">${escape(verdictOf(counts).vi)} <small>${counts.info} lưu ý${ignored}</small></p>
${appendices.length === 0 ? "<p>Không tìm thấy bảng phụ lục nào.</p>" : appendixTable(appendices)}
${sheetsOf(report.findings)
  .map((sheet) => sheetPart(sheet, report.findings))
  .join("\n")}
${ignoredPart(report)}
</section>`;
}

function appendixTable(appendices: readonly AppendixSummary[]): string {
  const rows = appendices.map(({ sheet, table, title, planYears, tasks, statedTotal, computedTotal, moneyScale }) => {
    const years = planYears.length === 0 ? "chưa rõ" : [...new Set([planYears[0], planYears.at(-1)])].join("–");
    const money = (value: number | null) => (value === null ? "" : decimal(value) + scaleName(moneyScale));
    const cells = [`${sheet} ${table}`, title, years, String(tasks), money(statedTotal), money(computedTotal)];
    return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`;
  });
  const headings = ["Phụ lục", "Tên", "Kỳ", "Nhiệm vụ", "Tổng ghi", "Cộng các nhiệm vụ"];
  return `<table><thead><tr>${headings.map((heading) => `<th>${heading}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function sheetsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ sheet }) => sheet))];
}

const NAMES: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };

function sheetPart(sheet: string, findings: readonly Finding[]): string {
  const own = findings.filter((finding) => finding.sheet === sheet);
  const byRule = new Map<string, Finding[]>();
  for (const severity of ["error", "warning", "info"] as const) {
    for (const finding of own.filter((one) => one.severity === severity)) {
      const key = `${severity} ${finding.rule}`;
      byRule.set(key, [...(byRule.get(key) ?? []), finding]);
    }
  }
  return `<h3>Trang tính ${escape(sheet)}</h3>\n${[...byRule.values()].map(rulePart).join("\n")}`;
}

function rulePart(findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return "";
  const rows = findings.map(
    ({ cell, text, message }) =>
      `<tr><td class="cell">${formatAddress(cell)}</td><td>${escape(text.replace(/\s+/g, " ").trim())}</td><td>${escape(message.vi)}</td></tr>`,
  );
  return `<table class="${first.severity}"><caption>${NAMES[first.severity]} · ${escape(first.rule)} (${findings.length})</caption><thead><tr><th>Ô</th><th>Đang ghi</th><th>Nhận xét</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function ignoredPart({ ignored }: WorkbookReport): string {
  if (ignored.length === 0) return "";
  const rows = ignored.map(
    ({ finding, reason }) =>
      `<tr><td class="cell">${escape(finding.sheet)}!${formatAddress(finding.cell)}</td><td>${escape(finding.message.vi)}</td><td>${escape(reason)}</td></tr>`,
  );
  return `<table><caption>Đã bỏ qua (${ignored.length})</caption><thead><tr><th>Ô</th><th>Nhận xét</th><th>Lý do</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
