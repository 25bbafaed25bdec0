import type { SheetChart } from "../changes/sheet-content";
import type { MarkedSheetContent } from "../changes/sheet-draft";
import { SheetDraft } from "../changes/sheet-draft";
import { a4, STYLES } from "../changes/sheet-styles";
import { cleanText } from "../text/normalize";
import { formatDate } from "../values/date";
import { conservationOf } from "./conservation";
import { dueColumns } from "./due-columns";
import { formatMarkerOptions } from "./marker-options";
import { overallColumns } from "./overall-columns";
import { putCounts, putVerdict } from "./overall-headline";
import { putProof, putScaleRemark } from "./overall-proof";
import type { OverallRow } from "./overall-rows";
import { overallRows } from "./overall-rows";
import type { OverallTable } from "./overall-table";
import { LABEL_WIDTHS, putTable } from "./overall-table";
import { signOff } from "./sign-off";
import type { Conservation, SheetOptions, SummaryFindings } from "./summary";
import type { TaskPlan } from "../tasks/task-plan";
import { extractText, periodsText } from "./titles";

/** The table of "Tổng hợp" and its proof, as figures. */
export interface OverallFigures {
  readonly rows: readonly OverallRow[];
  readonly labels: ReturnType<typeof dueColumns>;
  readonly conservation: Conservation;
}

export function overallFigures(summary: TaskPlan): OverallFigures {
  const labels = dueColumns(
    summary.periods,
    summary.tasks.map(({ due }) => due),
  );
  const rows = overallRows(summary, labels);
  return { rows, labels, conservation: conservationOf(rows, summary.tasks.length, summary.money) };
}

/** "Tổng hợp": one page for the deputy director (spec §7). */
export function overallSheet(
  summary: TaskPlan,
  figures: OverallFigures,
  findings: SummaryFindings,
  options: SheetOptions,
): MarkedSheetContent {
  const plan = draftOf(summary, figures, null, options).draft.fingerprint();
  const { draft, charts } = draftOf(summary, figures, findings, options);
  const marker = { kind: "overall", unit: "", options: formatMarkerOptions({ ...options, plan }) } as const;
  return draft.finishMarked(marker, { charts, print: a4({ titleRows: null, pagesHigh: 1 }) });
}

/** The sheet; without findings as much of it as the plan alone decides. */
function draftOf(
  summary: TaskPlan,
  { rows, labels, conservation }: OverallFigures,
  findings: SummaryFindings | null,
  options: SheetOptions,
): { draft: SheetDraft; charts: SheetChart[] } {
  const columns = overallColumns(rows, labels, summary.money);
  const draft = new SheetDraft([...LABEL_WIDTHS, ...columns.map(({ width }) => width)]);
  putTitle(draft, summary, options);
  if (findings) putVerdict(draft, findings);
  putCounts(draft, summary, options.asOf);
  draft.row++;
  const table = putTable(draft, rows, columns, options.live);
  putProof(draft, conservation, table, options.live);
  putScaleRemark(draft, summary);
  const charts = putChart(draft, rows, table);
  signOff(
    draft,
    { head: "THỦ TRƯỞNG ĐƠN VỊ", receivers: ["Lãnh đạo Sở (để báo cáo)", "Các phòng, đơn vị liên quan"] },
    options,
  );
  return { draft, charts };
}

function putTitle(draft: SheetDraft, { plan, periods }: TaskPlan, { asOf }: SheetOptions): void {
  draft.line("TỔNG HỢP NHIỆM VỤ THEO ĐƠN VỊ", STYLES.title);
  const titles = new Set(plan.appendices.flatMap(({ title }) => (title ? [cleanText(title.text)] : [])));
  const named = titles.size > 0 ? [...titles].join("; ") : periodsText(periods).toUpperCase();
  if (named !== "") draft.line(named, STYLES.subtitle);
  draft.line(`${extractText(plan.appendices).slice(0, -1)}; tính đến ngày ${formatDate(asOf)})`, STYLES.reference);
  draft.row++;
}

/** Rows of the sheet that the chart covers. */
const CHART_ROWS = 16;

/** Tasks and budget by unit; none where no unit leads. */
function putChart(draft: SheetDraft, rows: readonly OverallRow[], { firstRow, columns }: OverallTable): SheetChart[] {
  const units = rows.filter(({ kind }) => kind === "unit").length;
  if (units === 0) return [];
  const down = (column: number) => ({ top: firstRow, bottom: firstRow + units - 1, left: column, right: column });
  const labels = LABEL_WIDTHS.length;
  const money = columns.findIndex(({ isMoney }) => isMoney);
  const series = [
    { name: "Số nhiệm vụ chủ trì", values: down(labels), secondary: false },
    ...(money < 0 ? [] : [{ name: columns[money]?.group ?? "", values: down(labels + money), secondary: true }]),
  ];
  const top = draft.row + 1;
  const place = { top, bottom: top + CHART_ROWS - 1, left: 0, right: draft.widths.length - 1 };
  draft.row = top + CHART_ROWS;
  const title = money < 0 ? "Nhiệm vụ theo đơn vị chủ trì" : "Nhiệm vụ và kinh phí theo đơn vị chủ trì";
  return [{ title, categories: down(labels - 1), series, place }];
}
