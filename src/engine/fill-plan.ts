import { applyChanges } from "./changes/apply";
import { FILL_COLUMNS, isHelperColumn, STANDARD_COLUMNS } from "./fill/fill-columns";
import type { FillDefaults } from "./fill/fill-defaults";
import { DEFAULT_FILL_DEFAULTS } from "./fill/fill-defaults";
import { helperProposals } from "./fill/helper-columns";
import type { FillColumn, Proposal } from "./fill/proposal";
import { standardProposals } from "./fill/standard-proposals";
import type { Finding } from "./findings/finding";
import type { Plan } from "./plan/plan";
import { recognizePlan } from "./recognition/recognize";
import { rules } from "./rules/index";
import { runRules } from "./rules/run-rules";

export interface FillOptions {
  /** What to fill; all columns where absent. */
  readonly columns?: readonly FillColumn[];
  /** The user's own list of usual deliverables and helpers. */
  readonly defaults?: FillDefaults;
}

/**
 * What can be filled (spec §5). Pure; the plan's own columns come first. Nothing is proposed that, written with the rest, would
 * make a rule report something new; once all is written there is nothing left to propose.
 */
export function fillProposals(plan: Plan, options: FillOptions = {}): Proposal[] {
  const columns = new Set(options.columns ?? FILL_COLUMNS);
  const defaults = options.defaults ?? DEFAULT_FILL_DEFAULTS;
  const standard = STANDARD_COLUMNS.filter((column) => columns.has(column));
  const helpers = [...columns].filter(isHelperColumn);
  const { filled, proposals } = settle(plan, (current) => standardProposals(current, standard, defaults));
  return [...proposals, ...helperProposals(filled, helpers)];
}

interface Settled {
  /** The plan as it reads once the proposals are written. */
  readonly filled: Plan;
  readonly proposals: readonly Proposal[];
}

/** Fills round by round until nothing more can be filled without a new finding. */
function settle(plan: Plan, propose: (plan: Plan) => readonly Proposal[]): Settled {
  const accepted: Proposal[] = [];
  for (let filled = plan; ;) {
    const round = withoutNewFindings(filled, propose(filled));
    if (round.proposals.length === 0) return { filled, proposals: accepted };
    accepted.push(...round.proposals);
    filled = round.filled;
  }
}

/** The proposals that bring no new finding together. */
function withoutNewFindings(plan: Plan, proposals: readonly Proposal[]): Settled {
  if (proposals.length === 0) return { filled: plan, proposals };
  const known = new Set(runRules(plan, rules).map(placeOf));
  for (let kept = proposals; ;) {
    if (kept.length === 0) return { filled: plan, proposals: kept };
    const filled = fill(plan, kept);
    const added = runRules(filled, rules).filter((finding) => !known.has(placeOf(finding)));
    if (added.length === 0) return { filled, proposals: kept };
    kept = withoutCauses(kept, added);
  }
}

/** Nothing moves when cells are filled: a finding is known by its rule and cell. */
function placeOf({ rule, sheet, cell }: Finding): string {
  return [rule, cell.row, cell.column, sheet].join(" ");
}

function fill(plan: Plan, proposals: readonly Proposal[]): Plan {
  const written = applyChanges(
    plan.snapshot,
    proposals.map(({ change }) => change),
  );
  return { ...recognizePlan(written, plan.options), helpers: plan.helpers };
}

/** The proposals without those the findings are about: the same cell, else the same row, else column; else none is left. */
function withoutCauses(proposals: readonly Proposal[], findings: readonly Finding[]): readonly Proposal[] {
  const nearness: readonly ((proposal: Proposal, finding: Finding) => boolean)[] = [
    ({ cell }, finding) => cell.row === finding.cell.row && cell.column === finding.cell.column,
    ({ cell }, finding) => cell.row === finding.cell.row,
    ({ cell }, finding) => cell.column === finding.cell.column,
  ];
  for (const isNear of nearness) {
    const kept = proposals.filter((proposal) => {
      return !findings.some((finding) => finding.sheet === proposal.sheet && isNear(proposal, finding));
    });
    if (kept.length < proposals.length) return kept;
  }
  return [];
}
