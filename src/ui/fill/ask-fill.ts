import type { FillColumn } from "../../engine/index";
import { FILL_COLUMNS } from "../../engine/index";
import type { Ask } from "../desk/questions";
import type { AddableColumn, FillHead } from "./fill-answers";
import type { FillGroup, KeyedProposal, Ticks, Usual } from "./fill-model";
import { groupsOf, keptColumns, placedGroups } from "./fill-model";

/** All the view shows of a plan. */
export interface FillPicture extends FillHead {
  readonly groups: readonly FillGroup[];
  readonly addable: readonly AddableColumn[];
}

export async function askFill(ask: Ask, ticks: Ticks, usual: Usual): Promise<FillPicture> {
  const asked = (columns: readonly FillColumn[]) => askOnce(ask, columns, usual);
  const { head, items } = await asked(FILL_COLUMNS);
  const all = groupsOf(items, ticks);
  const kept = keptColumns(all);
  const placed = kept.length === FILL_COLUMNS.length ? all : groupsOf((await asked(kept)).items, ticks);
  return { ...head, groups: placedGroups(all, placed), addable: (await ask("addable", null)).items };
}

type Proposals = Promise<{ readonly head: FillHead; readonly items: readonly KeyedProposal[] }>;

/** A tick asks nothing again: the answers are kept as long as the plan they are about. */
const answers = new WeakMap<Ask, Map<string, Proposals>>();

function askOnce(ask: Ask, columns: readonly FillColumn[], usual: Usual): Proposals {
  const ofPlan = answers.get(ask) ?? new Map<string, Proposals>();
  answers.set(ask, ofPlan);
  const name = columns.join();
  const known = ofPlan.get(name);
  if (known) return known;
  const answer = ask("fill", { columns, usual });
  ofPlan.set(name, answer);
  // One that failed is asked anew.
  answer.catch(() => ofPlan.delete(name));
  return answer;
}
