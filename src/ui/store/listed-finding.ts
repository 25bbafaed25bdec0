import type { Finding, Plan, PlanRow, WorkbookReport } from "../../engine/index";
import { formatAddress } from "../../engine/index";

/** A finding with what the list shows, groups and filters by. */
export interface ListedFinding {
  readonly finding: Finding;
  /** "D31" */
  readonly address: string;
  /** Content of the plan row it stands on; "" off the plan's rows. */
  readonly rowContent: string;
  /** Leads of that row by their canonical names; null off the plan's rows. */
  readonly leads: readonly string[] | null;
}

export function listFindings(plan: Plan, report: Pick<WorkbookReport, "findings">): ListedFinding[] {
  const rows = new Map<string, PlanRow>();
  for (const { sheet, rows: planRows } of plan.appendices) {
    for (const row of planRows) rows.set(`${row.row} ${sheet.name}`, row);
  }
  return report.findings.map((finding) => {
    const row = rows.get(`${finding.cell.row} ${finding.sheet}`);
    return {
      finding,
      address: formatAddress(finding.cell),
      rowContent: row?.content.text ?? "",
      leads: row && hasLead(row) ? leadsOf(row) : null,
    };
  });
}

/** Sums and repeated headers belong to nobody. */
function hasLead({ kind }: PlanRow): boolean {
  return kind === "task" || kind === "group" || kind === "section" || kind === "detail";
}

function leadsOf({ lead, internalLead }: PlanRow): string[] {
  const mentions = [lead, internalLead].flatMap((field) => field?.value.mentions ?? []);
  return [...new Set(mentions.map(({ name }) => name))];
}
