import type { Catalog } from "./client/catalog";
import { isRegistration } from "./events/registrations";
import { type ActionInfo, ActionType } from "./protocol/messages";

/** One message to Excel and its answer: one round trip. */
export interface RequestRecord {
  /** Counts work from 1; requests with which the client gives up ranges after a run have 0. */
  readonly number: number;
  readonly isCleanup: boolean;
  /** How many actions of each kind: instantiate, query, method, setProperty, trace. */
  readonly actions: Readonly<Record<string, number>>;
  /** Members used, e.g. "Range.values", in order, with repetitions. */
  readonly members: readonly string[];
  /** Those of them the client counts as writes, except registering for events. */
  readonly writes: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly errorCode: string | null;
}

/** What went between client and host. */
export class RequestLog {
  readonly requests: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.requests.push(record);
  }

  clear(): void {
    this.requests.length = 0;
  }

  /** Requests that did work. */
  get work(): RequestRecord[] {
    return this.requests.filter(({ isCleanup }) => !isCleanup);
  }

  get roundTrips(): number {
    return this.work.length;
  }

  get members(): string[] {
    return this.work.flatMap(({ members }) => members);
  }

  /** Everything used that may clear Excel's undo. */
  get writes(): string[] {
    return this.work.flatMap(({ writes }) => writes);
  }
}

export function countActions(actions: readonly ActionInfo[]): Record<string, number> {
  const names = new Map<number, string>(Object.entries(ActionType).map(([name, type]) => [type, name]));
  const counts: Record<string, number> = {};
  for (const { ActionType: type } of actions) {
    const name = names.get(type) ?? String(type);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/**
 * Methods the client declares as writes and Excel therefore may clear its undo for, even those that only read
 * (`Range.getMergedAreasOrNullObject`, office-js 5918; `Range.getCellProperties` has the same declaration). Setting any
 * property is one too.
 */
export function undoClearingMembers(catalog: Catalog): string[] {
  return [...catalog.values()].flatMap(({ name, members }) =>
    [...members.values()]
      .filter((member) => member.isWrite && !isRegistration(member.name))
      .map((member) => `${name}.${member.name}`),
  );
}
