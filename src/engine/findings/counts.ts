import type { Finding } from "./finding";
import type { FindingCounts, Ignore, IgnoredFinding } from "./report";

export function countFindings(findings: readonly Finding[], ignored: number): FindingCounts {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), info: of("info"), ignored };
}

/** Takes the findings the user decided to live with out of the list. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): { findings: Finding[]; ignored: IgnoredFinding[] } {
  const reasons = new Map(ignores.map(({ rule, fingerprint, reason }) => [`${rule} ${fingerprint}`, reason]));
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const reason = reasons.get(`${finding.rule} ${finding.fingerprint}`);
    if (reason === undefined) kept.push(finding);
    else ignored.push({ finding, reason });
  }
  return { findings: kept, ignored };
}
