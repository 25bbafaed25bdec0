import { textContent } from "../changes/cell-content";
import type { SheetDraft } from "../changes/sheet-draft";
import { STYLES } from "../changes/sheet-styles";
import { countFindings } from "../findings/counts";
import { verdictOf } from "../findings/verdict";
import type { FiveClear } from "../plan/five-clear";
import { isAllClear } from "../plan/five-clear";
import { formatAddress } from "../snapshot/address";
import { cleanText } from "../text/normalize";
import type { IsoDate } from "../values/date";
import { quarterName, quarterText } from "./due-columns";
import type { SummaryFindings } from "./summary";
import type { TaskPlan } from "../tasks/task-plan";

const CLEAR: Readonly<Record<keyof FiveClear, string>> = {
  work: "rõ việc",
  person: "rõ người",
  responsibility: "rõ trách nhiệm",
  time: "rõ thời gian",
  product: "rõ sản phẩm",
};

/** Ignored findings told one by one; of more, their number. */
const MOST_IGNORED = 8;

/** The verdict, which only a check can give. What is said of the summaries themselves is no fault of the plan. */
export function putVerdict(draft: SheetDraft, { findings, ignored }: SummaryFindings): void {
  const ofPlan = findings.filter(({ rule }) => !rule.startsWith("summary/"));
  draft.line(`Kết luận: ${verdictOf(countFindings(ofPlan, 0)).vi}`, STYLES.verdict);
  if (ignored.length === 0) return;
  draft.line(`Đã bỏ qua ${ignored.length} chỗ, có lý do:`, STYLES.line);
  for (const { finding, reason } of ignored.slice(0, MOST_IGNORED)) {
    const place = `${finding.sheet}!${formatAddress(finding.cell)}`;
    draft.line(`- ${place}: ${finding.message.vi} Lý do: ${cleanText(reason)}`, STYLES.remark);
  }
  if (ignored.length > MOST_IGNORED) draft.line(`- … và ${ignored.length - MOST_IGNORED} chỗ khác.`, STYLES.remark);
}

/** The counts a deputy director looks for first. */
export function putCounts(draft: SheetDraft, { tasks }: TaskPlan, asOf: IsoDate): void {
  const clear = tasks.filter((task) => isAllClear(task.clear)).length;
  const dueNow = tasks.filter(({ due }) => due.kind === "date" && quarterName(due.date) === quarterName(asOf)).length;
  const counts: readonly (readonly [string, number])[] = [
    ["Số nhiệm vụ", tasks.length],
    ["Đủ 5 rõ", clear],
    [`Đến hạn trong ${quarterText(asOf)}`, dueNow],
    ["Chưa có thời hạn", tasks.filter(({ due }) => due.kind === "none").length],
    ["Chưa phân công", tasks.filter(({ leads }) => leads.length === 0).length],
  ];
  const spans = evenSpans(draft.widths, counts.length);
  draft.spans(counts.map(([label], at) => [spans[at] ?? 1, textContent(label), STYLES.header]));
  draft.spans(counts.map(([, count], at) => [spans[at] ?? 1, { kind: "number", number: count }, STYLES.figure]));
  const each = (Object.keys(CLEAR) as (keyof FiveClear)[]).map(
    (name) => `${CLEAR[name]} ${tasks.filter((task) => task.clear[name]).length}`,
  );
  draft.line(`5 rõ (số nhiệm vụ đạt): ${each.join(", ")}.`, STYLES.remark);
}

/** How many columns each of so many boxes takes, so that they are about equally wide. */
function evenSpans(widths: readonly number[], boxes: number): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const spans: number[] = [];
  let passed = 0;
  let at = 0;
  for (let box = 1; box <= boxes; box++) {
    const first = at;
    // Every box takes one column at least and leaves one to each that follows.
    do passed += widths[at++] ?? 0;
    while (
      widths.length - at > boxes - box &&
      (box === boxes || passed + (widths[at] ?? 0) / 2 < (total * box) / boxes)
    );
    spans.push(at - first);
  }
  return spans;
}
