import type { Finding, Ignore, PlanPeriod, WorkbookSettings } from "../../engine/index";

/** What the user decides, as changes of the settings kept with the workbook. */

type FindingName = Pick<Finding, "rule" | "fingerprint">;

/** The findings are left out of the list from now on, with the reason the user gave. */
export function withIgnores(
  settings: WorkbookSettings,
  findings: readonly FindingName[],
  reason: string,
): WorkbookSettings {
  const rest = withoutIgnores(settings, findings);
  const added: Ignore[] = findings.map(({ rule, fingerprint }) => ({ rule, fingerprint, reason }));
  return { ...rest, ignores: [...rest.ignores, ...added] };
}

export function withoutIgnores(settings: WorkbookSettings, findings: readonly FindingName[]): WorkbookSettings {
  const gone = new Set(findings.map(nameOf));
  return { ...settings, ignores: settings.ignores.filter((ignore) => !gone.has(nameOf(ignore))) };
}

/** An ignore expires with its finding: only those of `found` stay. */
export function withLiveIgnores(settings: WorkbookSettings, found: readonly FindingName[]): WorkbookSettings {
  const live = new Set(found.map(nameOf));
  return { ...settings, ignores: settings.ignores.filter((ignore) => live.has(nameOf(ignore))) };
}

export function withPeriod(settings: WorkbookSettings, period: PlanPeriod | null): WorkbookSettings {
  return { ...settings, period };
}

/** What stood where `after` differs: written over it, it takes the change back and leaves later ones alone. */
export function undoOf(before: WorkbookSettings, after: WorkbookSettings): Partial<WorkbookSettings> {
  const changed = Object.entries(before).filter(([key, value]) => after[key as keyof WorkbookSettings] !== value);
  return Object.fromEntries(changed);
}

/** All tables of a sheet are, or are no longer, left out of the check. Column mappings of the sheet are kept. */
export function withSheetExcluded(settings: WorkbookSettings, sheet: string, excluded: boolean): WorkbookSettings {
  const tables = settings.tables
    .map((table) => (table.sheet === sheet ? { ...table, excluded } : table))
    .filter((table) => table.sheet !== sheet || table.headerRow !== null || table.columns.length > 0);
  const wholeSheet = { sheet, headerRow: null, columns: [], excluded: true };
  return { ...settings, tables: excluded ? [...tables, wholeSheet] : tables };
}

/** Sheets the user left out as a whole, each once. */
export function excludedSheets(settings: WorkbookSettings): string[] {
  const whole = settings.tables.filter(({ excluded, headerRow }) => excluded && headerRow === null);
  return [...new Set(whole.map(({ sheet }) => sheet))];
}

function nameOf({ rule, fingerprint }: FindingName): string {
  return `${rule} ${fingerprint}`;
}
