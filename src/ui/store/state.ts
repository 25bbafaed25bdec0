import type { Finding, Ignore, Plan, WorkbookReport, WorkbookSettings } from "../../engine/index";
import type { HostCapabilities } from "../../hosts/workbook-host";

/** All the pane shows, in one value. */
export interface PaneState {
  readonly phase: "idle" | "checking" | "checked" | "failed";
  readonly capabilities: HostCapabilities;
  readonly settings: WorkbookSettings;
  readonly result: CheckedWorkbook | null;
  /** Rows done of all while a long check runs; null where it is not known. */
  readonly failure: PaneFailure | null;
  readonly view: FindingsView;
  /** The open finding, by its key. */
  readonly selected: string | null;
  /** The cell selected in the sheet, so that its findings stand out. */
  readonly sheetSelection: { readonly sheet: string; readonly cell: string } | null;
  /** What a live region says next. */
  readonly announcement: string;
}

export interface CheckedWorkbook {
  readonly plan: Plan;
  readonly report: WorkbookReport;
  /** Merged areas could not be read: what they would explain is only a remark. */
  readonly partial: boolean;
}

export interface PaneFailure {
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly detail: string;
}

export type Grouping = "severity" | "row" | "unit";

export interface FindingsView {
  readonly grouping: Grouping;
  readonly filter: string;
  readonly showIgnored: boolean;
}

/** Identity of a finding in the list: rule and fingerprint. */
export function findingKey({ rule, fingerprint }: Pick<Finding, "rule" | "fingerprint">): string {
  return `${rule} ${fingerprint}`;
}

export function withIgnore(settings: WorkbookSettings, ignore: Ignore): WorkbookSettings {
  return { ...withoutIgnore(settings, ignore), ignores: [...withoutIgnore(settings, ignore).ignores, ignore] };
}

export function withoutIgnore(
  settings: WorkbookSettings,
  { rule, fingerprint }: Omit<Ignore, "reason">,
): WorkbookSettings {
  const ignores = settings.ignores.filter((one) => one.rule !== rule || one.fingerprint !== fingerprint);
  return { ...settings, ignores };
}
