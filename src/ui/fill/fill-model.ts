import type { CellRange, FillColumn, FillOptions, Plan, Proposal } from "../../engine/index";
import { FILL_COLUMNS, fillProposals, isHelperColumn } from "../../engine/index";

/** What can be filled, by column, and what of it is ticked. */
export interface FillModel {
  readonly groups: readonly FillGroup[];
  readonly chosen: readonly Proposal[];
}

export interface FillGroup {
  readonly column: FillColumn;
  readonly isHelper: boolean;
  readonly lines: readonly FillLine[];
  readonly ticked: number;
  /** What of the user's stands beside the table, where the column is to go further right. */
  readonly occupied: CellRange | null;
}

export interface FillLine {
  /** Stays the same when rows move. */
  readonly key: string;
  readonly proposal: Proposal;
  readonly ticked: boolean;
}

/** The user's own list of usual deliverables and helpers. */
type Usual = Pick<FillOptions, "defaults">;

/** The model with the user's ticks by key; what the user did not touch is ticked where it is safe. */
export function fillModel(plan: Plan, ticks: ReadonlyMap<string, boolean>, options: Usual): FillModel {
  const all = groupsOf(proposalsFor(plan, FILL_COLUMNS, options), ticks);
  const empty = all.filter(({ isHelper, ticked }) => isHelper && ticked === 0).map(({ column }) => column);
  // A helper column that is left out makes room for the next one.
  const placed = groupsOf(
    proposalsFor(
      plan,
      FILL_COLUMNS.filter((column) => !empty.includes(column)),
      options,
    ),
    ticks,
  );
  const groups = all.map((group) => placed.find(({ column }) => column === group.column) ?? group);
  const chosen = groups.flatMap(({ lines }) => lines.flatMap(({ ticked, proposal }) => (ticked ? [proposal] : [])));
  return { groups, chosen };
}

function groupsOf(proposals: readonly Proposal[], ticks: ReadonlyMap<string, boolean>): FillGroup[] {
  const seen = new Map<string, number>();
  const lines = proposals.map((proposal): FillLine => {
    const name = [proposal.column, proposal.sheet, proposal.content].join("\n");
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const key = `${name}\n${times}`;
    return { key, proposal, ticked: isTicked({ key, proposal }, ticks) };
  });
  return FILL_COLUMNS.map((column) => {
    const own = lines.filter(({ proposal }) => proposal.column === column);
    const occupied = own.find(({ proposal }) => proposal.occupied)?.proposal.occupied ?? null;
    const ticked = own.filter((line) => line.ticked).length;
    return { column, isHelper: isHelperColumn(column), lines: own, ticked, occupied };
  }).filter(({ lines: own }) => own.length > 0);
}

/** As the user ticked it; at first what is safe. */
export function isTicked(
  { key, proposal }: Pick<FillLine, "key" | "proposal">,
  ticks: ReadonlyMap<string, boolean>,
): boolean {
  return ticks.get(key) ?? proposal.confidence === "safe";
}

/** Looking for what can be filled takes time, a tick must not: proposals are kept as long as their plan. */
const known = new WeakMap<Plan, Map<string, readonly Proposal[]>>();

function proposalsFor(plan: Plan, columns: readonly FillColumn[], options: Usual): readonly Proposal[] {
  const ofPlan = known.get(plan) ?? new Map<string, readonly Proposal[]>();
  known.set(plan, ofPlan);
  const key = columns.join();
  const proposals = ofPlan.get(key) ?? fillProposals(plan, { ...options, columns });
  ofPlan.set(key, proposals);
  return proposals;
}
