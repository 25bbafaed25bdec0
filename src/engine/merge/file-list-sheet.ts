import { textContent } from "../changes/cell-content";
import type { CellContent } from "../changes/change";
import type { SheetContent } from "../changes/sheet-content";
import { SheetDraft } from "../changes/sheet-draft";
import { a4, asText, STYLES } from "../changes/sheet-styles";
import { quotedSheet } from "../changes/source-link";
import { columnName } from "../snapshot/address";
import { moneyFormat } from "../values/money/number-format";
import { moneyScaleName } from "../values/money/scale-name";
import type { MergedPart } from "./merge-run";
import type { MergedTable } from "./merged-money";
import { FIRST_LINE } from "./merged-sheet";

interface ListFrame {
  /** The sheet of the merged table. */
  readonly sheet: string;
  readonly scale: number | null;
}

/** Rows above the first file. */
const FIRST_ROW = 3;
const [TASKS, MONEY] = [3, 4];

/** Every file with what came of it; counts and totals are taken from the merged table and add up to its own. */
export function fileListSheet(
  parts: readonly MergedPart[],
  table: MergedTable,
  { sheet, scale }: ListFrame,
): SheetContent {
  const unit = moneyScaleName(scale);
  const headers = [
    "TT",
    "Tệp",
    "Trang tính",
    "Số nhiệm vụ",
    unit === null ? "Kinh phí" : `Kinh phí (${unit})`,
    "Đơn vị tính trong tệp",
    "Lưu ý",
  ];
  const draft = new SheetDraft([6, 36, 20, 12, 18, 18, 60]);
  draft.line("DANH SÁCH TỆP ĐÃ GỘP", STYLES.title);
  draft.row++;
  draft.cells(headers.map((header) => [textContent(header), STYLES.header]));
  const format = moneyFormat(table.totals.filter((total) => total !== null));
  const money = { ...STYLES.money, numberFormat: format };
  const column = table.columns.findIndex(({ kind }) => kind === "money");
  let merged = 0;
  parts.forEach((part, at) => {
    const heading = part.sheet === null ? undefined : table.headings[merged];
    const total = part.sheet === null ? null : (table.totals[merged++] ?? null);
    const amount: CellContent =
      total === null || heading === undefined
        ? textContent("")
        : {
            kind: "formula",
            formula: `${quotedSheet(sheet)}!${columnName(column)}${FIRST_LINE + heading + 1}`,
            cached: total.toNumber(),
          };
    draft.cells([
      [{ kind: "number", number: at + 1 }, STYLES.label],
      asText(part.file, STYLES.text),
      asText(part.sheet ?? "", STYLES.text),
      [{ kind: "number", number: part.tasks }, STYLES.label],
      [amount, money],
      asText(moneyScaleName(part.sourceScale) ?? "", STYLES.text),
      asText(part.remarks.join("\n"), STYLES.text),
    ]);
  });
  const sum = (at: number, cached: number): CellContent => {
    const name = columnName(at);
    return { kind: "formula", formula: `SUM(${name}${FIRST_ROW + 1}:${name}${FIRST_ROW + parts.length})`, cached };
  };
  const tasks = parts.reduce((all, part) => all + part.tasks, 0);
  draft.cells([
    [textContent(""), STYLES.total],
    [textContent("Cộng"), STYLES.total],
    [textContent(""), STYLES.total],
    [sum(TASKS, tasks), STYLES.totalNumber],
    [
      table.total === null ? textContent("") : sum(MONEY, table.total.toNumber()),
      { ...STYLES.totalNumber, numberFormat: format },
    ],
    [textContent(""), STYLES.total],
    [textContent(""), STYLES.total],
  ]);
  return draft.finish({ frozenRows: FIRST_ROW, print: a4({ titleRows: [FIRST_ROW - 1, FIRST_ROW - 1] }) });
}
