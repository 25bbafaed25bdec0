import type { ColumnRole, PlanRow } from "../plan/plan";
import { computedTotal, scaleOf, statedTotal, wholeColumns } from "../plan/totals";
import { formatAddress } from "../snapshot/address";
import { equalAmounts } from "../values/money/amounts";
import { formatMoney } from "../values/money/format-money";
import type { PlanPeriod } from "../values/period";
import { periodText } from "../values/period";
import type { MergeSource } from "./merge-run";
import type { MergedColumn } from "./merged-columns";
import { unknownAmounts } from "./merged-money";

interface MergeFrame {
  readonly period: PlanPeriod | null;
  readonly scale: number | null;
  readonly columns: readonly MergedColumn[];
}

const LEFT_OUT: readonly ColumnRole[] = ["other", "tracking", "timeGrid"];

/** What of a source is not in the merged table, or reads otherwise there. */
export function remarksOn(source: MergeSource, { period, scale, columns }: MergeFrame): string[] {
  const { appendix } = source;
  return [
    ...leftOutColumns(source),
    ...(appendix.period && period && periodText(appendix.period) !== periodText(period)
      ? [`Kỳ kế hoạch là ${periodText(appendix.period)}: kiểm tra lại cột thời gian.`]
      : []),
    ...unknownScale(source, scale),
    ...columns.flatMap((column) =>
      column.kind === "money" ? uncounted(column.header, unknownAmounts(source, column)) : [],
    ),
    ...differentTotal(source),
  ];
}

function leftOutColumns({ appendix }: MergeSource): string[] {
  const isUsed = (index: number) =>
    appendix.rows.some(({ row }) => {
      const value = appendix.sheet.cells.get(row, index)?.value;
      return value !== undefined && value !== null && value !== "";
    });
  const left = appendix.columns.filter(({ role, index }) => LEFT_OUT.includes(role) && isUsed(index));
  return left.length > 0 ? [`Không gộp cột: ${left.map(({ header }) => header).join("; ")}.`] : [];
}

function unknownScale({ appendix }: MergeSource, scale: number | null): string[] {
  const [column] = wholeColumns(appendix);
  if (!column || scale === null || scaleOf(appendix, column) !== null) return [];
  return ["Không rõ đơn vị tính của kinh phí: số tiền ghi bằng chữ và không cộng."];
}

function uncounted(header: string, rows: readonly PlanRow[]): string[] {
  if (rows.length === 0) return [];
  const cells = rows.map(({ budget, content }) => formatAddress((budget ?? content).cell));
  return [`${header}: không đọc được số tiền nên không cộng ở ${cells.join(", ")}.`];
}

function differentTotal({ appendix }: MergeSource): string[] {
  const [stated, computed] = [statedTotal(appendix), computedTotal(appendix)];
  if (stated === null || computed === null || equalAmounts(stated, computed)) return [];
  return [
    `Tổng ghi trong tệp là ${formatMoney(stated)}, cộng các nhiệm vụ được ${formatMoney(computed)}; bảng gộp lấy số cộng được.`,
  ];
}
