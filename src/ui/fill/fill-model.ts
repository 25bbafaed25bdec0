import type { CellRange, FillColumn, FillOptions, Proposal } from "../../engine/index";
import { FILL_COLUMNS, isHelperColumn } from "../../engine/index";

/** What can be filled in one column, and what of it is ticked. */
export interface FillGroup<P extends ShownProposal = ShownProposal> {
  readonly column: FillColumn;
  readonly isHelper: boolean;
  readonly lines: readonly FillLine<P>[];
  readonly ticked: number;
  /** What of the user's stands beside the table, where the column is to go further right. */
  readonly occupied: CellRange | null;
}

export interface FillLine<P extends ShownProposal = ShownProposal> extends KeyedProposal<P> {
  readonly ticked: boolean;
}

export interface KeyedProposal<P extends ShownProposal = ShownProposal> {
  /** Stays the same when rows move. */
  readonly key: string;
  readonly proposal: P;
}

/** A proposal as far as the list shows it: there may be tens of thousands. */
export type ShownProposal = Omit<Proposal, "change" | "taskCell">;

/** Ticks the user set, by key; what she did not touch is ticked where it is safe. */
export type Ticks = ReadonlyMap<string, boolean>;

/** The user's own list of usual deliverables and helpers. */
export type Usual = Pick<FillOptions, "defaults">;

/** What is proposed, by columns. */
export function groupsOf<P extends ShownProposal>(
  proposals: readonly KeyedProposal<P>[],
  ticks: Ticks,
): FillGroup<P>[] {
  const byColumn = new Map<FillColumn, FillLine<P>[]>(FILL_COLUMNS.map((column) => [column, []]));
  for (const { key, proposal } of proposals)
    byColumn.get(proposal.column)?.push({ key, proposal, ticked: isTicked({ key, proposal }, ticks) });
  return [...byColumn]
    .map(([column, lines]) => {
      const occupied = lines.find(({ proposal }) => proposal.occupied)?.proposal.occupied ?? null;
      const ticked = lines.filter((line) => line.ticked).length;
      return { column, isHelper: isHelperColumn(column), lines, ticked, occupied };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** The columns to ask for again: a helper column that is left out makes room for the next one. */
export function keptColumns(all: readonly FillGroup[]): FillColumn[] {
  const empty = all.filter(({ isHelper, ticked }) => isHelper && ticked === 0).map(({ column }) => column);
  return FILL_COLUMNS.filter((column) => !empty.includes(column));
}

/** `placed`: the groups of the columns that are kept, each where it goes then. */
export function placedGroups<P extends ShownProposal>(
  all: readonly FillGroup<P>[],
  placed: readonly FillGroup<P>[],
): FillGroup<P>[] {
  return all.map((group) => placed.find(({ column }) => column === group.column) ?? group);
}

/** As the user ticked it; at first what is safe. */
export function isTicked({ key, proposal }: KeyedProposal, ticks: Ticks): boolean {
  return ticks.get(key) ?? proposal.confidence === "safe";
}
