import type { Finding, RuleMeta, Severity } from "../../engine/index";
import type { ListedFinding } from "./listed-finding";

/** Findings with one cause, shown as one card. */
export interface Card {
  /** Stays the same over re-checks as long as the cause does. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: Finding["message"];
  readonly message: Finding["message"];
  /** At least one. */
  readonly findings: readonly [ListedFinding, ...ListedFinding[]];
}

/**
 * Cards of the findings of one group, in the order of their first finding: findings of one rule that say the same are one.
 * `group` makes the keys of two groups differ.
 */
export function cardsOf(
  group: string,
  findings: readonly ListedFinding[],
  rules: ReadonlyMap<string, RuleMeta>,
): Card[] {
  const byCause = new Map<string, [ListedFinding, ...ListedFinding[]]>();
  for (const listed of findings) {
    const { rule, severity, message } = listed.finding;
    const key = `${group}/${severity}/${rule}/${message.vi}`;
    const together = byCause.get(key);
    if (together) together.push(listed);
    else byCause.set(key, [listed]);
  }
  return [...byCause].map(([key, together]) => {
    const { rule, severity, message } = together[0].finding;
    return { key, rule, severity, title: rules.get(rule)?.title ?? message, message, findings: together };
  });
}

/** The line under the title: what stands in the cell, else the row's content; "" where several cells differ. */
export function subjectOf({ findings }: Card): string {
  const [first, ...others] = findings.map(({ finding, rowContent }) => finding.text.trim() || rowContent);
  return first !== undefined && others.every((other) => other === first) ? first : "";
}
