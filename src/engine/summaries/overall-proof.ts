import Big from "big.js";
import type { CellContent } from "../changes/change";
import { textContent } from "../changes/cell-content";
import type { SheetDraft } from "../changes/sheet-draft";
import { STYLES } from "../changes/sheet-styles";
import { columnName, formatAddress } from "../snapshot/address";
import type { OverallTable } from "./overall-table";
import type { Conservation } from "./summary";
import type { TaskPlan } from "../tasks/task-plan";
import { moneyScaleName } from "../values/money/scale-name";
import { moneyFormat } from "../values/money/number-format";
import { moneyHeading } from "./titles";

/** The conservation proof: figures of the plan, figures of the table above, their difference, and the sentence. */
export function putProof(
  draft: SheetDraft,
  proof: Conservation,
  { totalRow, columns }: OverallTable,
  live: boolean,
): void {
  const first = draft.widths.length - columns.length;
  const totals = (isOf: (column: OverallTable["columns"][number]) => boolean) =>
    columns.flatMap((column, place) => (isOf(column) ? [formatAddress({ row: totalRow, column: first + place })] : []));
  draft.row++;
  draft.spans([
    [2, textContent("Đối chiếu với phụ lục"), STYLES.header],
    ...["Trong phụ lục", "Trong bảng trên", "Chênh lệch"].map((text) => [2, textContent(text), STYLES.header] as const),
  ]);
  const listed = proof.solelyLed + proof.jointlyLed + proof.unassigned;
  putLine(
    draft,
    "Số nhiệm vụ",
    [new Big(proof.tasks), new Big(listed)],
    totals(({ sumsGroup }) => sumsGroup === true),
    live,
  );
  if (proof.money) {
    const { scale, computed, listed: sum } = proof.money;
    const cells = totals(({ isMoney }) => isMoney === true);
    putLine(draft, moneyHeading(scale), [new Big(computed), new Big(sum)], cells, live);
  }
  draft.line(`${proof.holds ? "✓" : "✗"} ${proof.sentence.vi}`, STYLES.verdict);
}

/** What had to be taken for granted to add up the amounts. */
export function putScaleRemark(draft: SheetDraft, { money }: TaskPlan): void {
  const scale = moneyScaleName(money?.scale ?? null);
  if (!money || scale === null || money.unscaled.length === 0) return;
  const sheets = money.unscaled.map((name) => `“${name}”`).join(", ");
  draft.line(`Trang tính ${sheets} không ghi đơn vị tính; số tiền ở đó được coi là ${scale}.`, STYLES.remark);
}

function putLine(
  draft: SheetDraft,
  label: string,
  [inPlan, listed]: readonly [Big, Big],
  totals: readonly string[],
  live: boolean,
): void {
  const row = String(draft.row + 1);
  const style = { ...STYLES.proof, numberFormat: moneyFormat([inPlan, listed]) };
  const value = (number: Big, formula: string): CellContent =>
    live ? { kind: "formula", formula, cached: number.toNumber() } : { kind: "number", number: number.toNumber() };
  draft.spans([
    [2, textContent(label), STYLES.total],
    [2, { kind: "number", number: inPlan.toNumber() }, style],
    [2, value(listed, totals.join("+")), style],
    [2, value(listed.minus(inPlan), `${columnName(4)}${row}-${columnName(2)}${row}`), style],
  ]);
}
