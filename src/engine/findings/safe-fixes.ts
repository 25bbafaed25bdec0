import type { WorkbookChange } from "../changes/change";
import type { Finding, Fix } from "./finding";
import type { WorkbookReport } from "./report";

export interface SafeFixes {
  /** The findings whose fixes are among the changes. */
  readonly findings: readonly Finding[];
  /** To be applied in this order, all together. */
  readonly changes: readonly WorkbookChange[];
}

/** All safe fixes of a report that go together (spec §4). */
export function safeFixes({ findings }: Pick<WorkbookReport, "findings">): SafeFixes {
  return composeFixes(findings.filter(({ fix }) => fix?.confidence === "safe"));
}

/**
 * Fixes of one report put together into one list of changes. Each was made for the sheet as it is: of two that touch one cell the
 * first is kept and the other left to the next check; rows come and go from the bottom up, after all cells are written, and
 * columns last, so that no change moves the place of another.
 */
export function composeFixes(findings: readonly Finding[]): SafeFixes {
  const claims = new Claims();
  const kept = findings.flatMap((finding) => {
    return finding.fix && claims.take(finding.fix) ? [{ finding, changes: finding.fix.changes }] : [];
  });
  const ordered = [...kept].sort((a, b) => orderOf(a.changes) - orderOf(b.changes));
  return { findings: kept.map(({ finding }) => finding), changes: ordered.flatMap(({ changes }) => changes) };
}

const COLUMNS_LAST = 1e9;

/** Cells first, then rows from the bottom up, then columns from the right. */
function orderOf(changes: readonly WorkbookChange[]): number {
  let order = -Infinity;
  for (const change of changes) {
    if (change.type === "insertRows" || change.type === "deleteRows") order = Math.max(order, -change.row);
    if (change.type === "insertColumn") order = Math.max(order, COLUMNS_LAST - change.column);
  }
  return order;
}

/** What the fixes kept so far are about. */
class Claims {
  readonly #places = new Set<string>();

  /** Takes a fix's places, all or none; false where one of them is taken. */
  take({ changes }: Fix): boolean {
    const claims = changes.flatMap((change) => claimsOf(change, changes));
    if (claims.some(({ taken }) => taken.some((place) => this.#places.has(place)))) return false;
    for (const { places } of claims) for (const place of places) this.#places.add(place);
    return true;
  }
}

/** The places a change marks as taken, and those that must not be taken by another fix. */
interface Claim {
  readonly places: readonly string[];
  readonly taken: readonly string[];
}

function claimsOf(change: WorkbookChange, fix: readonly WorkbookChange[]): Claim[] {
  const place = (...parts: readonly (string | number)[]) => [...parts, change.sheet].join(" ");
  const alone = (...places: readonly string[]): Claim[] => [{ places, taken: places }];
  switch (change.type) {
    case "setCell": {
      const { row, column } = change.cell;
      if (isNewRow(row, fix)) return [];
      const cell = place("cell", row, column);
      return [{ places: [cell, place("written", row)], taken: [cell, place("gone", row)] }];
    }
    case "deleteRows":
      return Array.from({ length: change.count }, (_, at) => {
        const gone = place("gone", change.row + at);
        return { places: [gone], taken: [gone, place("written", change.row + at)] };
      });
    case "insertRows":
      return alone(place("insert row", change.row));
    case "insertColumn":
      return alone(place("insert column", change.column));
    case "setName":
      return alone(place("name", change.name));
    case "putSheet":
    case "removeSheet":
      return alone(place("sheet"));
  }
}

/** True for a row that the same fix puts in: no other fix knows it. */
function isNewRow(row: number, fix: readonly WorkbookChange[]): boolean {
  return fix.some((change) => change.type === "insertRows" && row >= change.row && row < change.row + change.count);
}
