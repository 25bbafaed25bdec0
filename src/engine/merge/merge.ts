import type { PutSheetChange } from "../changes/change";
import { SheetNames } from "../changes/sheet-names";
import { tasksOf } from "../plan/queries";
import type { WorkbookSnapshot } from "../snapshot/workbook";
import type { PlanPeriod } from "../values/period";
import { periodText } from "../values/period";
import { fileListSheet } from "./file-list-sheet";
import { commonest } from "./commonest";
import type { MergedPart, MergeInput, MergeRun, MergeSource } from "./merge-run";
import { mergedColumns } from "./merged-columns";
import { mergedScale, mergedTable } from "./merged-money";
import { mergedSheet } from "./merged-sheet";
import { remarksOn } from "./remarks";

/**
 * The phụ lục of several workbooks in one table: a heading and the rows of each, columns matched by what they hold, amounts in one
 * scale, sums as live formulas; beside it the list of files with what could not be merged. `target` is the workbook the
 * sheets are put into. Pure.
 */
export function mergePlans(target: WorkbookSnapshot, inputs: readonly MergeInput[]): MergeRun {
  const sources = inputs.flatMap(sourcesOf);
  const scale = mergedScale(sources);
  const period = commonest(
    sources.flatMap(({ appendix }) => appendix.period ?? []),
    periodText,
  );
  const columns = mergedColumns(sources, scale);
  const names = new SheetNames(target);
  const [tableName, listName] = [names.take("Phụ lục gộp"), names.take("Danh sách tệp")];
  const table = mergedTable(sources, columns, scale);
  const parts = inputs.flatMap((input) =>
    partsOf(input, sources, (source) => remarksOn(source, { period, scale, columns })),
  );
  const totals = table.totals.values();
  const withTotals = parts.map((part): MergedPart => {
    return part.sheet === null ? part : { ...part, total: totals.next().value?.toFixed() ?? null };
  });
  const changes: PutSheetChange[] = [];
  if (sources.length > 0) {
    const title = titleOf(period);
    changes.push(
      { type: "putSheet", sheet: tableName, over: null, content: mergedSheet(table, columns, title) },
      {
        type: "putSheet",
        sheet: listName,
        over: null,
        content: fileListSheet(withTotals, table, { sheet: tableName, scale }),
      },
    );
  }
  return {
    changes,
    parts: withTotals,
    tasks: parts.reduce((sum, { tasks }) => sum + tasks, 0),
    total: table.total?.toFixed() ?? null,
    moneyScale: scale,
  };
}

function sourcesOf(input: MergeInput): MergeSource[] {
  if ("error" in input) return [];
  const { name, plan } = input;
  const isOne = plan.appendices.length === 1;
  return plan.appendices.map((appendix) => ({
    name,
    heading: isOne ? name : `${name} – ${appendix.sheet.name}`,
    plan,
    appendix,
  }));
}

function partsOf(
  input: MergeInput,
  sources: readonly MergeSource[],
  remarks: (source: MergeSource) => readonly string[],
): MergedPart[] {
  const none = { file: input.name, sheet: null, tasks: 0, total: null, sourceScale: null };
  if ("error" in input) return [{ ...none, remarks: [`Không đọc được: ${input.error}`] }];
  if (input.plan.appendices.length === 0) return [{ ...none, remarks: ["Không tìm thấy bảng phụ lục nào."] }];
  return sources
    .filter(({ plan }) => plan === input.plan)
    .map((source) => ({
      ...none,
      sheet: source.appendix.sheet.name,
      tasks: tasksOf(source.appendix).length,
      sourceScale: source.appendix.moneyScale,
      remarks: remarks(source),
    }));
}

function titleOf(period: PlanPeriod | null): string {
  return `TỔNG HỢP KẾ HOẠCH CÔNG TÁC${period ? ` ${periodText(period).toUpperCase()}` : ""}`;
}
