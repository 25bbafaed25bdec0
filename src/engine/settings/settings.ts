import type { FillDefaults } from "../fill/fill-defaults";
import type { Ignore } from "../findings/report";
import type { ColumnRole } from "../plan/plan";
import type { ChosenHeading, RecognitionOptions } from "../plan/recognition-options";
import type { PlanPeriod } from "../values/period";
import { UnitDirectory } from "../values/units/directory";
import type { UnitEntry } from "../values/units/unit";
import type { UnitPairDecision } from "../values/units/unit-pairs";
import { UnitPairs } from "../values/units/unit-pairs";

/**
 * What the user decided about a workbook, kept in the workbook itself so that every front honours it. Plain data: it
 * travels as JSON inside a custom XML part.
 */
export interface WorkbookSettings {
  readonly version: 1;
  readonly ignores: readonly Ignore[];
  /** The plan period set by hand; null where the title decides. */
  readonly period: PlanPeriod | null;
  readonly tables: readonly TableSetting[];
  /** The office's own unit directory; null for the default one. */
  readonly directory: readonly UnitEntry[] | null;
  /** The office's own list of what tasks usually bring about and who usually helps; null for the default one. */
  readonly fillDefaults: FillDefaults | null;
  /** Which look-alike unit names are one unit and which are two, in the order decided. */
  readonly pairs: readonly UnitPairDecision[];
  /** Ids of the rules that are not applied. */
  readonly rulesOff: readonly string[];
  /** The office's own words for money that is no amount ("lồng ghép …"); null for the default ones. */
  readonly fundingPhrases: readonly string[] | null;
  /** The office's own list of deliverables one cannot hand in; null for the default one. */
  readonly vagueDeliverables: readonly string[] | null;
  /** Findings are marked in the sheets. */
  readonly marks: boolean;
}

/** The user's word on one table: its heading row (from 0; null for every table of the sheet), the roles of its columns, or that it is no plan. */
export interface TableSetting {
  readonly sheet: string;
  readonly headerRow: number | null;
  /** What stood in the heading, so that the table is found again after rows and columns moved. */
  readonly headings?: readonly ChosenHeading[];
  readonly columns: readonly { readonly column: number; readonly role: ColumnRole }[];
  readonly excluded: boolean;
}

export const DEFAULT_SETTINGS: WorkbookSettings = {
  version: 1,
  ignores: [],
  period: null,
  tables: [],
  directory: null,
  fillDefaults: null,
  pairs: [],
  rulesOff: [],
  fundingPhrases: null,
  vagueDeliverables: null,
  marks: false,
};

/** The settings as options of a check. */
export function checkOptionsOf(
  settings: WorkbookSettings,
): RecognitionOptions & { readonly ignores: readonly Ignore[]; readonly rulesOff?: readonly string[] } {
  const { rulesOff, fundingPhrases, vagueDeliverables } = settings;
  return {
    ignores: settings.ignores,
    ...(rulesOff.length > 0 && { rulesOff }),
    ...(fundingPhrases && { fundingPhrases }),
    ...(vagueDeliverables && { vagueDeliverables }),
    ...(settings.period && { period: settings.period }),
    ...(settings.directory && { directory: new UnitDirectory(settings.directory) }),
    ...(settings.pairs.length > 0 && { pairs: new UnitPairs(settings.pairs) }),
    tables: settings.tables.map(({ sheet, headerRow, headings, columns, excluded }) => ({
      sheet,
      excluded,
      ...(headerRow !== null && { headerRow }),
      ...(headings && { headings }),
      ...(columns.length > 0 && { columns: new Map(columns.map(({ column, role }) => [column, role])) }),
    })),
  };
}

/** The settings as options of `fillProposals`. */
export function fillOptionsOf({ fillDefaults }: WorkbookSettings): { readonly defaults?: FillDefaults } {
  return fillDefaults ? { defaults: fillDefaults } : {};
}
