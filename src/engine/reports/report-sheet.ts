import type { WorkbookChange } from "../changes/change";
import { textContent } from "../changes/cell-content";
import { generatedSheets, sheetOfUnit } from "../changes/generated-sheets";
import type { MarkedSheetContent, StyledContent } from "../changes/sheet-draft";
import { SheetDraft } from "../changes/sheet-draft";
import { SheetNames } from "../changes/sheet-names";
import { a4, asText, STYLES } from "../changes/sheet-styles";
import type { SheetState } from "../changes/sheet-update";
import { updateSheet } from "../changes/sheet-update";
import { linkTo } from "../changes/source-link";
import type { Finding, Severity } from "../findings/finding";
import type { AppendixSummary, WorkbookReport } from "../findings/report";
import { verdictOf } from "../findings/verdict";
import { formatAddress } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbook";
import type { IsoDate } from "../values/date";
import { formatDate } from "../values/date";
import { decimal } from "./decimal";
import { scaleName } from "./scale-name";
import { UNCHECKED } from "./unchecked";
import { yearsText } from "./years-text";

export interface ReportSheet {
  readonly name: string;
  readonly state: SheetState;
  /** Nothing where the sheet is as it would be made. */
  readonly changes: readonly WorkbookChange[];
}

const NAME = "Báo cáo soát";

/**
 * A sheet with the verdict, the plans and every finding, each a link to its cell. Made again in its place; one that the user edited
 * is left, and another made beside it. Pure.
 */
export function reportSheet(workbook: WorkbookSnapshot, report: WorkbookReport, asOf: IsoDate): ReportSheet {
  const existing = sheetOfUnit(generatedSheets(workbook, ["report"]), "");
  return updateSheet(existing, contentOf(report, asOf), () => new SheetNames(workbook).take(NAME), "beside");
}

/** TT, mức độ, ô, đang ghi, nhận xét; characters of the standard font. */
const WIDTHS = [6, 12, 22, 36, 64] as const;

function contentOf(report: WorkbookReport, asOf: IsoDate): MarkedSheetContent {
  const draft = new SheetDraft(WIDTHS);
  draft.line("BÁO CÁO SOÁT PHỤ LỤC", STYLES.title);
  draft.line(`Ngày ${formatDate(asOf)}`, STYLES.reference);
  draft.row++;
  const { info, ignored } = report.counts;
  draft.line(`Kết luận: ${verdictOf(report.counts).vi}`, STYLES.verdict);
  draft.line(`Ngoài ra: ${info} lưu ý, ${ignored} chỗ đã bỏ qua.`, STYLES.line);
  draft.row++;
  putPlans(draft, report.appendices);
  if (report.findings.length > 0) putFindings(draft, report.findings);
  if (report.ignored.length > 0) putIgnored(draft, report.ignored);
  if (report.notCheckable.length > 0) putUnchecked(draft, report.notCheckable);
  return draft.finishMarked({ kind: "report", unit: "", options: "" }, { print: a4({ titleRows: null }) });
}

function putPlans(draft: SheetDraft, appendices: readonly AppendixSummary[]): void {
  draft.line("Các phụ lục", STYLES.part);
  putHeader(draft, ["TT", "Kỳ", "Trang tính", "Tên", "Nhiệm vụ và kinh phí"]);
  for (const [
    at,
    { sheet, table, title, planYears, tasks, statedTotal, computedTotal, moneyScale },
  ] of appendices.entries()) {
    const scale = scaleName(moneyScale);
    const totals = [
      `${tasks} nhiệm vụ`,
      ...(statedTotal === null ? [] : [`tổng ghi ${decimal(statedTotal)}${scale}`]),
      ...(computedTotal === null ? [] : [`cộng các nhiệm vụ ${decimal(computedTotal)}${scale}`]),
    ];
    draft.cells([
      numberCell(at + 1),
      asText(yearsText(planYears), STYLES.label),
      asText(`${sheet} ${table}`, STYLES.text),
      asText(title, STYLES.text),
      asText(totals.join("; "), STYLES.text),
    ]);
  }
  draft.row++;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };

/** The graver first; of one severity in the order of the sheets. */
function putFindings(draft: SheetDraft, findings: readonly Finding[]): void {
  draft.line("Những chỗ cần xem", STYLES.part);
  putHeader(draft, ["TT", "Mức độ", "Ô", "Đang ghi", "Nhận xét"]);
  const order: readonly Severity[] = ["error", "warning", "info"];
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  for (const [at, finding] of sorted.entries()) {
    draft.cells([
      numberCell(at + 1),
      asText(SEVERITIES[finding.severity], STYLES.label),
      linkCell(finding),
      asText(finding.text.trim(), STYLES.text),
      asText(finding.message.vi, STYLES.text),
    ]);
  }
  draft.row++;
}

function putIgnored(draft: SheetDraft, ignored: WorkbookReport["ignored"]): void {
  draft.line("Những chỗ đã bỏ qua", STYLES.part);
  putHeader(draft, ["TT", "Mức độ", "Ô", "Lý do bỏ qua", "Nhận xét"]);
  for (const [at, { finding, reason }] of ignored.entries()) {
    draft.cells([
      numberCell(at + 1),
      asText(SEVERITIES[finding.severity], STYLES.label),
      linkCell(finding),
      asText(reason, STYLES.text),
      asText(finding.message.vi, STYLES.text),
    ]);
  }
  draft.row++;
}

function putUnchecked(draft: SheetDraft, formulas: WorkbookReport["notCheckable"]): void {
  draft.line(`Chưa kiểm tra được ${formulas.length} công thức`, STYLES.part);
  draft.line(UNCHECKED, STYLES.remark);
  for (const { sheet, cell, formula } of formulas) draft.line(`${sheet}!${cell}: =${formula}`, STYLES.line);
}

function putHeader(draft: SheetDraft, headings: readonly string[]): void {
  draft.cells(headings.map((heading) => [textContent(heading), STYLES.header]));
}

function numberCell(number: number): StyledContent {
  return [{ kind: "number", number }, STYLES.label];
}

function linkCell({ sheet, cell }: Finding): StyledContent {
  return [linkTo(sheet, cell, `${sheet}!${formatAddress(cell)}`), STYLES.text];
}
