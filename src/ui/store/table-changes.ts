import type {
  Appendix,
  ColumnRole,
  Plan,
  SheetSnapshot,
  TableChoice,
  TableSetting,
  WorkbookSettings,
} from "../../engine/index";
import type { TablePlace } from "./state";

/** What the user decides about one table, as changes of the settings. `decided` is what recognition went by, of `options`. */

/** The tables of the settings as options of the check they went into: one for one, in order. */
type Options = readonly TableChoice[] | undefined;

/** A table as it stands now, without a decision yet. */
export function settingOf({ sheet, headerRows, columns }: Appendix): TableSetting {
  return {
    sheet: sheet.name,
    headerRow: headerRows[0],
    headings: columns.map(({ index, header }) => ({ column: index, text: header })),
    columns: [],
    excluded: false,
  };
}

/** A row the user points at as the heading of a table. */
export function headingAt(sheet: SheetSnapshot, row: number): TableSetting {
  const texts = sheet.cells
    .row(row)
    .flatMap(([column, { value }]) =>
      typeof value === "string" && value.trim() !== "" ? [{ column, text: value }] : [],
    );
  return { sheet: sheet.name, headerRow: row, headings: texts, columns: [], excluded: false };
}

/** The column gets that role from now on; the other columns of the table keep theirs. */
export function withColumnRole(
  settings: WorkbookSettings,
  appendix: Appendix,
  options: Options,
  column: number,
  role: ColumnRole,
): WorkbookSettings {
  const chosen = appendix.columns.filter(({ certainty, index }) => certainty === "chosen" && index !== column);
  const columns = [...chosen.map(({ index, role: own }) => ({ column: index, role: own })), { column, role }];
  return withTable(settings, appendix.decided, options, { ...settingOf(appendix), columns });
}

/** The columns are what recognition takes them for. The heading row stays where the user pointed at it. */
export function withoutColumnRoles(settings: WorkbookSettings, appendix: Appendix, options: Options): WorkbookSettings {
  return withTable(settings, appendix.decided, options, settingOf(appendix));
}

/** The table is left out of the check; what was decided about its columns is kept. */
export function withTableExcluded(settings: WorkbookSettings, appendix: Appendix, options: Options): WorkbookSettings {
  const chosen = appendix.columns.filter(({ certainty }) => certainty === "chosen");
  return withTable(settings, appendix.decided, options, {
    ...settingOf(appendix),
    columns: chosen.map(({ index, role }) => ({ column: index, role })),
    excluded: true,
  });
}

/** A table that was left out is checked again, with the columns the user had given it. */
export function withTableIncluded(
  settings: WorkbookSettings,
  decided: TableChoice | null,
  options: Options,
): WorkbookSettings {
  const at = placeOf(decided, options);
  return {
    ...settings,
    tables: settings.tables.map((table, index) => (index === at ? { ...table, excluded: false } : table)),
  };
}

/**
 * A decision in place of the one before about the same table. It goes before those about a whole sheet, for the first that fits
 * a table holds.
 */
export function withTable(
  settings: WorkbookSettings,
  decided: TableChoice | null,
  options: Options,
  table: TableSetting,
): WorkbookSettings {
  const at = placeOf(decided, options);
  const replaced = decided?.headerRow !== undefined ? at : -1;
  return { ...settings, tables: [table, ...settings.tables.filter((_table, index) => index !== replaced)] };
}

function placeOf(decided: TableChoice | null, options: Options): number {
  return decided && options ? options.indexOf(decided) : -1;
}

export function placeOfTable({ sheet, table }: Pick<Appendix, "sheet" | "table">): TablePlace {
  return { sheet: sheet.name, row: table.top, column: table.left };
}

/** The table whose heading begins there; where there is none, one of that sheet, else the first of all. */
export function tableAt({ appendices }: Plan, place: TablePlace | null): Appendix | null {
  const onSheet = appendices.filter(({ sheet }) => sheet.name === place?.sheet);
  const there = onSheet.find(({ table }) => table.top === place?.row && table.left === place.column);
  return there ?? onSheet[0] ?? appendices[0] ?? null;
}

/** What was decided about the table whose heading begins in that row, checked or left out. */
export function decidedAt({ appendices, excludedTables }: Plan, sheet: string, row: number): TableChoice | null {
  const checked = appendices.find((table) => table.sheet.name === sheet && table.headerRows[0] === row);
  const left = excludedTables.find((table) => table.sheet.name === sheet && table.heading.top === row);
  return checked?.decided ?? left?.decided ?? null;
}
