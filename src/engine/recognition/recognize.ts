import type { Appendix, Column, ExcludedTable, Plan } from "../plan/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbook";
import type { PlanPeriod } from "../values/period";
import { defaultDirectory } from "../values/units/default-directory";
import type { UnitDirectory } from "../values/units/directory";
import { UnitPairs } from "../values/units/unit-pairs";
import { assignColumns } from "./assign-columns";
import { evaluateMissing } from "../formulas/evaluate-missing";
import type { FoundTable } from "./find-tables";
import { findTables } from "./find-tables";
import type { RecognitionOptions } from "../plan/recognition-options";
import { otherTables } from "./other-tables";
import { looksGenerated } from "./looks-generated";
import { mostStatedYear, periodInLines } from "./plan-period";
import { planRows } from "./plan-rows";
import { readableSnapshot } from "./readable-snapshot";
import type { ShapedRow } from "./row-kinds";
import { shapeRows } from "./row-kinds";
import { buildTree } from "./row-tree";
import { TableCells } from "./table-cells";
import type { TitleBlock } from "./title-block";
import { titleBlock } from "./title-block";
import { markedSheets } from "../snapshot/sheet-marker";
import { valueReaders } from "./value-readers";
import { withoutHelpers } from "./without-helpers";

/** Reads every plan table of a workbook (spec §2). Pure; never throws on any content. */
export function recognizePlan(snapshot: WorkbookSnapshot, options: RecognitionOptions = {}): Plan {
  const { plain, helpers } = withoutHelpers(snapshot);
  const evaluated = evaluateMissing(plain);
  const readable = readableSnapshot(evaluated);
  const directory = options.directory ?? defaultDirectory;
  const pairs = options.pairs ?? UnitPairs.none;
  const generated = markedSheets(snapshot);
  const found = readable.sheets.flatMap((sheet, at) => {
    const choices = (options.tables ?? []).filter((choice) => choice.sheet === sheet.name);
    if (generated.has(sheet.name) || looksGenerated(sheet)) return [];
    const all = findTables(sheet, choices);
    const tables = all.filter(({ decided }) => decided?.excluded !== true);
    const excluded = all.filter((table) => !tables.includes(table));
    return [{ sheet, stored: evaluated.sheets[at] ?? sheet, tables, excluded }];
  });
  const cover = coverPeriod(found.filter(({ tables }) => tables.length === 0).map(({ sheet }) => sheet));
  const appendices: Appendix[] = [];
  for (const { sheet, stored, tables } of found) {
    let before: Appendix | null = null;
    for (const table of tables) {
      const appendix = readAppendix(readable, sheet, table, { ...options, directory, pairs }, before, cover);
      if (appendix === null) continue;
      appendices.push({ ...appendix, sheet: stored });
      before = appendix;
    }
  }
  const others = found.flatMap(({ sheet, stored, tables }) =>
    otherTables(sheet, tables).map((table) => ({ ...table, sheet: stored })),
  );
  const excludedTables = found.flatMap(({ stored, excluded }) => excluded.map((table) => excludedTable(stored, table)));
  return { snapshot: evaluated, helpers, options, directory, pairs, appendices, otherTables: others, excludedTables };
}

/** Each text of some columns once; what a number looks like says nothing of how texts are written. */
function typedTexts(sheet: SheetSnapshot, rows: readonly ShapedRow[], columns: readonly Column[]): Set<string> {
  const texts = new Set<string>();
  for (const { index } of columns) {
    for (const { row } of rows) {
      const value = sheet.cells.get(row, index)?.value;
      if (typeof value === "string") texts.add(value);
    }
  }
  return texts;
}

function excludedTable(sheet: SheetSnapshot, { block, decided }: FoundTable): ExcludedTable {
  const columns = block.cells.map(({ column }) => column);
  const heading = { top: block.first, left: Math.min(...columns), bottom: block.last, right: Math.max(...columns) };
  return { sheet, heading, decided };
}

/** The period named on sheets without a plan table of their own: a cover names it when the table does not. */
function coverPeriod(covers: readonly SheetSnapshot[]): PlanPeriod | null {
  for (const sheet of covers) {
    const { lines } = titleBlock(sheet, 0, Math.min(sheet.cells.lastRow, COVER_ROWS));
    const period = periodInLines(lines.map(({ text }) => text));
    if (period) return period;
  }
  return null;
}

const COVER_ROWS = 40;

function readAppendix(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: FoundTable,
  options: RecognitionOptions & { readonly directory: UnitDirectory; readonly pairs: UnitPairs },
  before: Appendix | null,
  cover: PlanPeriod | null,
): Appendix | null {
  const { block, merges } = table;
  const columns = assignColumns(sheet, block, table.mapping);
  const cells = new TableCells(sheet, merges, columns, block.last + 1);
  const shaped = shapeRows(cells, table, snapshot.dateSystem);
  if (shaped.length === 0) return null;
  const titles = titleBlock(sheet, table.firstTitleRow, block.first - 1);
  const { period, source } = periodOf(titles, options.period, before, cover);
  const moneyScale =
    columns.find(({ role, scale }) => (role === "budget" || role === "budgetPart") && scale !== null)?.scale ??
    titles.moneyScale;
  const budgetColumns = columns.filter(({ role }) => role === "budget" || role === "budgetPart");
  const readers = valueReaders({
    directory: options.directory,
    pairs: options.pairs,
    period,
    dateSystem: snapshot.dateSystem,
    moneyScale,
    ...(options.fundingPhrases && { fundingPhrases: options.fundingPhrases }),
    moneyTexts: typedTexts(sheet, shaped, budgetColumns),
  });
  const rows = planRows(cells, buildTree(cells, shaped), readers);
  const left = Math.min(...columns.map(({ index }) => index));
  const right = Math.max(...columns.map(({ index }) => index));
  return {
    sheet,
    table: { top: block.first, left, bottom: rows.at(-1)?.row ?? block.last, right },
    headerRows: [block.first, block.last],
    columns,
    decided: table.decided,
    titleLines: titles.lines,
    title: titles.title,
    reference: titles.reference,
    period,
    periodSource: source,
    impliedYear: period
      ? null
      : mostStatedYear(rows.flatMap(({ time }) => (time?.source === "own" ? [time.text] : []))),
    moneyScale,
    rows,
  };
}

/** Chosen by the user, else named above the table, else by the table before it on the sheet, else on a cover sheet. */
function periodOf(
  titles: TitleBlock,
  chosen: PlanPeriod | undefined,
  before: Appendix | null,
  cover: PlanPeriod | null,
): { period: PlanPeriod | null; source: Appendix["periodSource"] } {
  if (chosen) return { period: chosen, source: "chosen" };
  const lines = titles.lines.filter((line) => line !== titles.reference).map(({ text }) => text);
  const own = (titles.title && periodInLines([titles.title.text])) ?? periodInLines(lines);
  if (own && (own.kind !== "span" || periodInLines(lines)?.kind === "span")) return { period: own, source: "title" };
  const better = periodInLines(lines);
  if (better) return { period: better, source: "title" };
  if (before?.period) return { period: before.period, source: before.periodSource };
  return cover ? { period: cover, source: "cover" } : { period: null, source: "none" };
}
