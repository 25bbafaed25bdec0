/** The only door of the engine: hosts, views and apps import from here and nowhere deeper. */

export { checkSteps, checkWorkbook } from "./check";
export type { CheckOptions, CheckResult } from "./check";
export type {
  CellContent,
  ChangeAnchor,
  DeleteRowsChange,
  InsertColumnChange,
  InsertRowsChange,
  PutSheetChange,
  RemoveSheetChange,
  SetCellChange,
  SetNameChange,
  WorkbookChange,
} from "./changes/change";
export { sameContent } from "./changes/same-content";
export type { SheetState } from "./changes/sheet-update";
export { cellOf, contentOf, plainValue } from "./changes/cell-content";
export { insertColumn, moveRows } from "./changes/moved-sheet";
export { contentFingerprint, gridFingerprint } from "./changes/content-fingerprint";
export type {
  DropDown,
  PrintSetup,
  SheetCellStyle,
  SheetChart,
  SheetContent,
  SheetContentCell,
} from "./changes/sheet-content";
export { FILL_COLUMNS, HELPER_COLUMNS, isHelperColumn, STANDARD_COLUMNS } from "./fill/fill-columns";
export { fillChanges } from "./fill/fill-changes";
export type { FillDefault, FillDefaults } from "./fill/fill-defaults";
export { DEFAULT_FILL_DEFAULTS } from "./fill/fill-defaults";
export type { ChangedCells, FreshValue } from "./formulas/stale-values";
export { freshValues } from "./formulas/stale-values";
export { parseFormula } from "./formulas/parse-formula";
export { helperColumnRemovals } from "./fill/helper-removals";
export type { MissingColumn } from "./fill/missing-columns";
export { missingColumns } from "./fill/missing-columns";
export type { FillColumn, HelperColumn, Proposal, StandardColumn } from "./fill/proposal";
export { proposalJson } from "./fill/proposal-json";
export type { FillOptions } from "./fill-plan";
export { fillProposals } from "./fill-plan";
export type { SafeFixes } from "./findings/safe-fixes";
export { composeFixes, safeFixes } from "./findings/safe-fixes";
export type { Finding, Fix, Localized, Severity, UnitAddition } from "./findings/finding";
export type {
  AppendixSummary,
  FindingCounts,
  Ignore,
  IgnoredFinding,
  UncheckedFormula,
  WorkbookReport,
} from "./findings/report";
export { verdictOf } from "./findings/verdict";
export type { BudgetLine } from "./overview/budget-lines";
export type { AppendixBudget, BudgetOverview, BudgetShare } from "./overview/budget-overview";
export { budgetOverview } from "./overview/budget-overview";
export type { TaskMark, TaskMarks } from "./overview/task-marks";
export type { TimeAxis, TimeColumn } from "./overview/time-axis";
export type { TimeFilter, TimeLine, TimeView } from "./overview/time-lines";
export { CLEAR_NAMES, timeView } from "./overview/time-lines";
export type { TimeOverview, TimeTask, TimeUnit } from "./overview/time-overview";
export { timeOverview } from "./overview/time-overview";
export { columnSamples } from "./plan/column-samples";
export type { FiveClear } from "./plan/five-clear";
export { COLUMN_ROLES } from "./plan/plan";
export type { Appendix, Column, ColumnRole, ExcludedTable, Plan, PlanRow } from "./plan/plan";
export { tasksOf } from "./plan/queries";
export { mergePlans } from "./merge/merge";
export type { MergedPart, MergeInput, MergeRun } from "./merge/merge-run";
export { unitLookAlikes } from "./plan/unit-look-alikes";
export type { RecognitionOptions, TableChoice } from "./plan/recognition-options";
export { recognizePlan } from "./recognition/recognize";
export { periodInText } from "./recognition/plan-period";
export type { FileResult } from "./reports/file-result";
export { htmlReport } from "./reports/html";
export { fileJson, runJson } from "./reports/json";
export { reportSheet } from "./reports/report-sheet";
export type { ReportSheet } from "./reports/report-sheet";
export { printable, printableJson } from "./reports/printable";
export type { FileOverview } from "./reports/text";
export { overviewOf, textOfFile, textOverview, textReport } from "./reports/text";
export type { Rule, RuleMeta } from "./rules/define-rule";
export type { Steps } from "./rules/steps";
export { rules } from "./rules/index";
export { withUnit } from "./settings/add-unit";
export type { TableSetting, WorkbookSettings } from "./settings/settings";
export { checkOptionsOf, DEFAULT_SETTINGS, fillOptionsOf } from "./settings/settings";
export { formatSettingsXml, parseSettingsXml, SETTINGS_NAMESPACE } from "./settings/settings-xml";
export {
  columnIndex,
  columnName,
  formatAddress,
  formatRange,
  parseAddress,
  parseRange,
  rangeContains,
} from "./snapshot/address";
export type { CellAddress, CellRange } from "./snapshot/address";
export { DEFAULT_STYLE, isCellError } from "./snapshot/cell";
export type { CellError, CellSnapshot, CellStyle, CellValue } from "./snapshot/cell";
export { emptySheet } from "./snapshot/empty-sheet";
export { CellGrid } from "./snapshot/grid";
export { MergedAreas } from "./snapshot/merged-areas";
export type { Mutable } from "./snapshot/mutable";
export { formatReference, PRINT_AREA, rangeOfName } from "./snapshot/local-name";
export { formatMarker, MARKER_NAME, markedSheets, markerNames, parseMarker } from "./snapshot/sheet-marker";
export type { SheetMarker } from "./snapshot/sheet-marker";
export type { DefinedName, SheetFilter, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot/workbook";
export { summarize } from "./summaries/summarize";
export type {
  Conservation,
  SummaryOptions,
  SummaryRun,
  SummarySheet,
  SummaryUnit,
  UnitCounts,
} from "./summaries/summary";
export { summaryUnits } from "./summaries/summary-units";
export type { LeadColumn } from "./tasks/lead-column";
export { samplePlanChange } from "./template/sample-plan";
export { templateChanges } from "./template/template";
export type { TemplateOptions } from "./template/template";
export { isRealDate, isoDate, serialOfDate } from "./values/date";
export { formatMoney } from "./values/money/format-money";
export { moneyScaleName } from "./values/money/scale-name";
export type { PlanPeriod } from "./values/period";
export { defaultDirectory } from "./values/units/default-directory";
export { DEFAULT_VAGUE_DELIVERABLES } from "./values/deliverable/default-vague-deliverables";
export { DEFAULT_FUNDING_PHRASES } from "./values/money/default-funding-phrases";
export { UnitDirectory } from "./values/units/directory";
export { formatDirectory, parseDirectory } from "./values/units/directory-json";
export type { DirectoryError } from "./values/units/directory-json";
export type { LookAlikes } from "./values/units/look-alikes";
export type { UnitEntry, UnitKind } from "./values/units/unit";
export type { UnitPairDecision } from "./values/units/unit-pairs";
export { fold } from "./text/normalize";
export { remembering } from "./text/remembering";
