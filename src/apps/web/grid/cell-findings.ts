import type { Finding, Severity } from "../../../engine/index";

/** The findings of a sheet by cell: "row column". */
export type CellFindings = ReadonlyMap<string, readonly Finding[]>;

const ORDER: readonly Severity[] = ["error", "warning", "info"];

export function findingsOfSheet(findings: readonly Finding[], sheet: string): CellFindings {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.sheet !== sheet) continue;
    const key = `${finding.cell.row} ${finding.cell.column}`;
    const together = byCell.get(key);
    if (together) together.push(finding);
    else byCell.set(key, [finding]);
  }
  return byCell;
}

/** The worst of some findings. */
export function worst(findings: readonly Finding[]): Severity {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "info";
}
