import type { Finding, Severity } from "../findings/finding";
import type { AppendixSummary, WorkbookReport } from "../findings/report";
import { verdictOf } from "../findings/verdict";
import { formatAddress } from "../snapshot/address";
import { decimal } from "./decimal";
import type { FileResult } from "./file-result";
import { HTML_STYLE } from "./html-style";
import { scaleName } from "./scale-name";
import { turnedOff } from "./turned-off";
import { UNCHECKED } from "./unchecked";
import { yearsText } from "./years-text";

/** Should a text of a plan ever become markup: nothing of it runs, and nothing is loaded or sent. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page for the file's record: verdict, totals, findings by sheet and rule; prints on A4. */
export function htmlReport(results: readonly FileResult[]): string {
  const body = results.map((result) =>
    "error" in result ? errorPart(result.file, result.error) : filePart(result.file, result.report),
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
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
  return ENTITIES.reduce((escaped, [plain, entity]) => escaped.replaceAll(plain, entity), text);
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
];

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
${report.rulesOff.length === 0 ? "" : `<p>${escape(turnedOff(report.rulesOff))}</p>\n`}${appendices.length === 0 ? "<p>Không tìm thấy bảng phụ lục nào.</p>" : appendixTable(appendices)}
${sheetsOf(report.findings)
  .map((sheet) => sheetPart(sheet, report.findings))
  .join("\n")}
${uncheckedPart(report)}
${ignoredPart(report)}
</section>`;
}

function appendixTable(appendices: readonly AppendixSummary[]): string {
  const rows = appendices.map(({ sheet, table, title, planYears, tasks, statedTotal, computedTotal, moneyScale }) => {
    const money = (value: number | null) => (value === null ? "" : decimal(value) + scaleName(moneyScale));
    const texts = [`${sheet} ${table}`, title].map((text) => `<td>${escape(text)}</td>`);
    const figures = [yearsText(planYears), String(tasks), money(statedTotal), money(computedTotal)];
    return `<tr>${texts.join("")}${figures.map((figure) => `<td class="plain">${figure}</td>`).join("")}</tr>`;
  });
  const headings = ["Phụ lục", "Tên", "Kỳ", "Nhiệm vụ", "Tổng ghi", "Cộng các nhiệm vụ"];
  return `<table><thead><tr>${headings.map((heading) => `<th>${heading}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function sheetsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ sheet }) => sheet))];
}

const NAMES: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };

const SEVERITIES = ["error", "warning", "info"] as const;

function sheetPart(sheet: string, findings: readonly Finding[]): string {
  const own = findings.filter((finding) => finding.sheet === sheet);
  const tables = SEVERITIES.flatMap((severity) => {
    const graver = own.filter((finding) => finding.severity === severity);
    const rules = new Set(graver.map(({ rule }) => rule));
    return [...rules].map((rule) =>
      rulePart(
        `${NAMES[severity]} · ${rule}`,
        graver.filter((finding) => finding.rule === rule),
      ),
    );
  });
  return `<h3>Trang tính ${escape(sheet)}</h3>\n${tables.join("\n")}`;
}

function rulePart(caption: string, findings: readonly Finding[]): string {
  const rows = findings.map(({ cell, text, message }) => [
    formatAddress(cell),
    text.replace(/\s+/g, " ").trim(),
    message.vi,
  ]);
  return table(`${caption} (${findings.length})`, ["Ô", "Đang ghi", "Nhận xét"], rows);
}

const BLANK = '<td class="blank">(trống)</td>';

/** A table whose first column holds addresses. */
function table(caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    ([address = "", ...texts]) =>
      `<tr><td>${escape(address)}</td>${texts.map((text) => (text === "" ? BLANK : `<td>${escape(text)}</td>`)).join("")}</tr>`,
  );
  return `<table class="findings"><caption>${escape(caption)}</caption><thead><tr>${headings.map((heading) => `<th>${heading}</th>`).join("")}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

function uncheckedPart({ notCheckable }: WorkbookReport): string {
  if (notCheckable.length === 0) return "";
  const rows = notCheckable.map(({ sheet, cell, formula }) => [`${sheet}!${cell}`, `=${formula}`]);
  return `${table(`Chưa kiểm tra được (${notCheckable.length})`, ["Ô", "Công thức"], rows)}\n<p>${UNCHECKED}</p>`;
}

function ignoredPart({ ignored }: WorkbookReport): string {
  if (ignored.length === 0) return "";
  const rows = ignored.map(({ finding, reason }) => [
    `${finding.sheet}!${formatAddress(finding.cell)}`,
    finding.message.vi,
    reason,
  ]);
  return table(`Đã bỏ qua (${ignored.length})`, ["Ô", "Nhận xét", "Lý do"], rows);
}
