import type { Finding, Severity } from "../engine/index";
import { formatAddress } from "../engine/index";

/**
 * Marks are conditional formats whose formula is always true and carries our name: that is how they are known again after the
 * workbook was closed, rows were moved, or on another computer, and how they are removed leaving the user's own formats alone.
 */
export const MARK_FORMULA = 'LEN("soat-phu-luc")>0';

/** Light fills on which black text stays readable. */
export const MARK_FILLS: Readonly<Record<Severity, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};
const STRONGEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Sheet → severity → addresses; a cell with several findings gets its strongest. */
export function markedCells(findings: readonly Finding[]): Map<string, Map<Severity, string[]>> {
  const marked = new Set<string>();
  const bySheet = new Map<string, Map<Severity, string[]>>();
  for (const severity of STRONGEST_FIRST) {
    for (const { sheet, cell } of findings.filter((finding) => finding.severity === severity)) {
      const address = formatAddress(cell);
      const key = `${sheet}!${address}`;
      if (marked.has(key)) continue;
      marked.add(key);
      const bySeverity = bySheet.get(sheet) ?? new Map<Severity, string[]>();
      bySheet.set(sheet, bySeverity);
      const cells = bySeverity.get(severity) ?? [];
      bySeverity.set(severity, cells);
      cells.push(address);
    }
  }
  return bySheet;
}
