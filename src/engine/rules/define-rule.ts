import type { Fix, Localized, Severity } from "../findings/finding";
import type { WorkbookReport } from "../findings/report";
import type { Appendix, Plan } from "../plan/plan";
import type { CellAddress } from "../snapshot/address";
import type { SheetSnapshot } from "../snapshot/workbook";

export type RuleGroup =
  "structure" | "text" | "numbering" | "task" | "deliverable" | "unit" | "time" | "budget" | "plan" | "summary";

export interface RuleMeta<MessageId extends string = string> {
  /** Also its path: "time/outside-plan" lives in rules/time/outside-plan.ts. */
  readonly id: `${RuleGroup}/${string}`;
  /** Severity of every finding, unless the report names another. */
  readonly severity: Severity;
  readonly title: Localized;
  /** Why it matters, one or two sentences for the clerk. */
  readonly why: Localized;
  /** The regulation or habit the rule rests on. */
  readonly basis: Localized;
  /** Sentences with {placeholders}; every one must say what is wrong and, where it is not plain, what to do. */
  readonly messages: Readonly<Record<MessageId, Localized>>;
  readonly fix: "none" | "safe" | "suggested";
}

export interface RuleReport<MessageId extends string = string> {
  readonly sheet: SheetSnapshot;
  readonly cell: CellAddress;
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  /** What makes this finding the same one after rows moved: row content, column, offending text. Never an address. */
  readonly about: readonly string[];
  readonly fix?: Fix;
}

export interface RuleContext<MessageId extends string = string> {
  readonly report: (report: RuleReport<MessageId>) => void;
  /** What the rules before this one found, told apart from what the user decided to live with. */
  readonly found: () => Pick<WorkbookReport, "findings" | "ignored">;
}

export interface Rule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId>;
  /** Pure: reads the plan, reports, changes nothing. */
  check(plan: Plan, context: RuleContext<MessageId>): void;
}

export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}

/** A rule that looks at one appendix at a time. */
export function defineAppendixRule<MessageId extends string>(rule: {
  readonly meta: RuleMeta<MessageId>;
  check(appendix: Appendix, context: RuleContext<MessageId>, plan: Plan): void;
}): Rule<MessageId> {
  return {
    meta: rule.meta,
    check(plan, context) {
      for (const appendix of plan.appendices) rule.check(appendix, context, plan);
    },
  };
}
