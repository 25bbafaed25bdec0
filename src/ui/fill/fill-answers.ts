import type { FillColumn, MissingColumn, Plan, Proposal, WorkbookChange } from "../../engine/index";
import { FILL_COLUMNS, fillChanges, fillProposals, helperColumnRemovals, missingColumns } from "../../engine/index";
import type { Answer, CheckedPlan } from "../desk/answer";
import type { KeyedProposal, Ticks, Usual } from "./fill-model";
import { groupsOf, keptColumns, placedGroups } from "./fill-model";

export interface FillHead {
  /** Helper columns the plan has. */
  readonly helpers: number;
}

export type AddableColumn = MissingColumn & { readonly change: NonNullable<MissingColumn["change"]> };

/** What can be filled in some columns. */
export function fillAnswer(
  { plan }: CheckedPlan,
  { columns, usual }: { readonly columns: readonly FillColumn[]; readonly usual: Usual },
): Answer<FillHead, KeyedProposal> {
  const items = proposalsFor(plan, columns, usual).map(({ key, proposal }) => {
    const { change: _change, taskCell: _taskCell, ...shown } = proposal;
    return { key, proposal: shown };
  });
  return { head: { helpers: plan.helpers.length }, items };
}

/** What writes all that is ticked. */
export function fillChangesAnswer(
  { plan }: CheckedPlan,
  { ticks, usual }: { readonly ticks: Ticks; readonly usual: Usual },
): Answer<{ readonly count: number }, WorkbookChange> {
  const groups = (columns: readonly FillColumn[]) => groupsOf(proposalsFor(plan, columns, usual), ticks);
  const all = groups(FILL_COLUMNS);
  const chosen = placedGroups(all, groups(keptColumns(all))).flatMap(({ lines }) =>
    lines.flatMap(({ ticked, proposal }) => (ticked ? [proposal] : [])),
  );
  return { head: { count: chosen.length }, items: fillChanges(plan, chosen) };
}

/** The standard columns a plan lacks that can be put in. */
export function addableAnswer({ plan }: CheckedPlan, _argument: null): Answer<null, AddableColumn> {
  const items = missingColumns(plan).flatMap((missing) => {
    const { change } = missing;
    return change ? [{ ...missing, change }] : [];
  });
  return { head: null, items };
}

/** What takes our helper columns away. */
export function helperRemovalsAnswer({ plan }: CheckedPlan, _argument: null): Answer<FillHead, WorkbookChange> {
  return { head: { helpers: plan.helpers.length }, items: helperColumnRemovals(plan) };
}

/** Looking for what can be filled takes time, a tick must not: proposals are kept as long as their plan. */
const known = new WeakMap<Plan, Map<string, readonly KeyedProposal<Proposal>[]>>();

function proposalsFor(plan: Plan, columns: readonly FillColumn[], usual: Usual): readonly KeyedProposal<Proposal>[] {
  const ofPlan = known.get(plan) ?? new Map<string, readonly KeyedProposal<Proposal>[]>();
  known.set(plan, ofPlan);
  const name = columns.join();
  const proposals = ofPlan.get(name) ?? keyed(plan, columns, usual);
  ofPlan.set(name, proposals);
  return proposals;
}

function keyed(plan: Plan, columns: readonly FillColumn[], usual: Usual): KeyedProposal<Proposal>[] {
  const seen = new Map<string, number>();
  return fillProposals(plan, { ...usual, columns }).map((proposal) => {
    const name = [proposal.column, proposal.sheet, proposal.content].join("\n");
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { key: `${name}\n${times}`, proposal };
  });
}
