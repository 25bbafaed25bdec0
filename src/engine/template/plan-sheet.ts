import { textContent } from "../changes/cell-content";
import type { SheetContent } from "../changes/sheet-content";
import { SheetDraft } from "../changes/sheet-draft";
import { a4, asText, STYLES } from "../changes/sheet-styles";
import { formatRange } from "../snapshot/address";
import type { PlanPeriod } from "../values/period";
import { periodText } from "../values/period";
import { BUDGET, PLAN_COLUMNS } from "./plan-columns";

const [LEAD, COORDINATING] = [3, 4];

/** A blank phụ lục with the standard columns, numbered rows and a total row; `units` is where the names to pick from stand. */
export function planSheet(period: PlanPeriod, rows: number, units: string): SheetContent {
  const draft = new SheetDraft(PLAN_COLUMNS.map(({ width }) => width));
  draft.line("PHỤ LỤC", STYLES.title);
  draft.line(`KẾ HOẠCH CÔNG TÁC ${periodText(period).toUpperCase()}`, STYLES.subtitle);
  draft.line(`(Kèm theo Kế hoạch số …/KH-… ngày …/…/${period.firstYear})`, STYLES.reference);
  draft.row++;
  const header = draft.row;
  draft.cells(PLAN_COLUMNS.map((column) => [textContent(column.header), STYLES.header]));
  const first = draft.row;
  for (let number = 1; number <= rows; number++) {
    draft.cells(
      PLAN_COLUMNS.map((_column, at) => {
        // A text, so that "1.10" typed over it stays "1.10".
        if (at === 0) return asText(String(number), STYLES.label);
        return [textContent(""), at === BUDGET ? { ...STYLES.money, numberFormat: "#,##0.##" } : STYLES.text];
      }),
    );
  }
  const last = draft.row - 1;
  const sum = formatRange({ top: first, bottom: last, left: BUDGET, right: BUDGET });
  draft.cells(
    PLAN_COLUMNS.map((_column, at) => {
      if (at === 1) return [textContent("Tổng cộng"), STYLES.total];
      if (at !== BUDGET) return [textContent(""), STYLES.total];
      return [
        { kind: "formula", formula: `SUM(${sum})`, cached: 0 },
        { ...STYLES.totalNumber, numberFormat: "#,##0.##" },
      ];
    }),
  );
  const list = (column: number) => ({
    range: { top: first, bottom: last, left: column, right: column },
    source: units,
    // Several units, or one that is not in the list yet.
    strict: false,
  });
  return draft.finish({
    frozenRows: header + 1,
    print: a4({ titleRows: [header, header] }),
    lists: [list(LEAD), list(COORDINATING)],
  });
}
