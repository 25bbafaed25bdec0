import type { Severity } from "../../engine/index";
import type { ListedFinding } from "./listed-finding";
import type { Grouping } from "./state";

/** What a heading of the list stands for; its words are the catalogue's. */
export type GroupName =
  | { readonly by: "severity"; readonly severity: Severity }
  | { readonly by: "row"; readonly sheet: string; readonly row: number; readonly content: string }
  | { readonly by: "unit"; readonly unit: string }
  | { readonly by: "noLead" }
  | { readonly by: "wholeTable" };

export interface FindingGroup {
  readonly key: string;
  readonly name: GroupName;
  readonly findings: readonly ListedFinding[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Groups in the order they are shown; none is empty. By unit, a finding on a jointly led row stands under each lead. */
export function groupFindings(findings: readonly ListedFinding[], grouping: Grouping): FindingGroup[] {
  switch (grouping) {
    case "severity":
      return bySeverity(findings);
    case "row":
      return collect(findings, rowNames);
    case "unit":
      return collect(findings, unitNames).sort((a, b) => compareUnits(a.name, b.name));
  }
}

/** Within a severity the findings of one rule stand together, rules in the order they first appear in the sheets. */
function bySeverity(findings: readonly ListedFinding[]): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter(({ finding }) => finding.severity === severity);
    const order = [...new Set(ofSeverity.map(({ finding }) => finding.rule))];
    const byRule = order.flatMap((rule) => ofSeverity.filter(({ finding }) => finding.rule === rule));
    return byRule.length === 0 ? [] : [{ key: severity, name: { by: "severity", severity }, findings: byRule }];
  });
}

function rowNames({ finding, rowContent }: ListedFinding): GroupName[] {
  return [{ by: "row", sheet: finding.sheet, row: finding.cell.row, content: rowContent }];
}

function unitNames({ leads }: ListedFinding): GroupName[] {
  if (leads === null) return [{ by: "wholeTable" }];
  return leads.length === 0 ? [{ by: "noLead" }] : leads.map((unit) => ({ by: "unit", unit }));
}

function collect(findings: readonly ListedFinding[], namesOf: (listed: ListedFinding) => GroupName[]): FindingGroup[] {
  const groups = new Map<string, { key: string; name: GroupName; findings: ListedFinding[] }>();
  for (const listed of findings) {
    for (const name of namesOf(listed)) {
      const key = keyOf(name);
      const group = groups.get(key);
      if (group) group.findings.push(listed);
      else groups.set(key, { key, name, findings: [listed] });
    }
  }
  return [...groups.values()];
}

function keyOf(name: GroupName): string {
  switch (name.by) {
    case "severity":
      return name.severity;
    case "row":
      return `row ${name.row} ${name.sheet}`;
    case "unit":
      return `unit ${name.unit}`;
    case "noLead":
    case "wholeTable":
      return name.by;
  }
}

const LAST: readonly GroupName["by"][] = ["unit", "noLead", "wholeTable"];

/** Units by Vietnamese collation, then what no unit answers for. */
function compareUnits(a: GroupName, b: GroupName): number {
  if (a.by === "unit" && b.by === "unit") return a.unit.localeCompare(b.unit, "vi");
  return LAST.indexOf(a.by) - LAST.indexOf(b.by);
}
