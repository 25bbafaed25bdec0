import type { Finding } from "../../engine/index";
import { formatAddress, safeFixes } from "../../engine/index";
import type { Job } from "../store/run";
import type { Strings } from "../strings/strings";

/** Applies the safe fixes of some findings, or the fix of one, as far as they still stand. */
export function findingJob(findings: readonly [Finding, ...Finding[]], { fix, run }: Strings): Job {
  const wanted = new Set(findings.map(nameOf));
  const address = formatAddress(findings[0].cell);
  return {
    kind: "fix",
    prepare: ({ report }) => {
      const { count, changes } = fixesOf(report.findings.filter((finding) => wanted.has(nameOf(finding))));
      return { label: count === 1 ? fix.one(address) : run.label("fix", count), count, changes };
    },
  };
}

/** All safe fixes of the workbook. */
export function safeFixesJob({ run }: Strings): Job {
  return {
    kind: "fix",
    prepare: ({ report }) => {
      const { findings, changes } = safeFixes(report);
      return { label: run.label("fix", findings.length), count: findings.length, changes };
    },
  };
}

/** A fix that is only suggested goes alone. */
function fixesOf(findings: readonly Finding[]) {
  const [first, ...others] = findings;
  if (first?.fix && others.length === 0) return { count: 1, changes: first.fix.changes };
  const safe = safeFixes({ findings });
  return { count: safe.findings.length, changes: safe.changes };
}

function nameOf({ rule, fingerprint, sheet, cell }: Finding): string {
  return [rule, fingerprint, formatAddress(cell), sheet].join(" ");
}
