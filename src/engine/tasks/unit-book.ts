import { cleanText } from "../text/normalize";
import { stableHash } from "../text/stable-hash";
import type { UnitDirectory } from "../values/units/directory";
import { SHORT_NAME_LENGTH } from "../values/units/directory";
import type { UnitEntry, UnitMention } from "../values/units/unit";
import type { PlannedTask } from "./planned-task";
import { unitName } from "./task-units";

/** A unit that the plan names, with its tasks, each in one part only. */
export interface BookUnit {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly entry: UnitEntry | null;
  readonly collective: boolean;
  /** Led by it, alone or with others. */
  readonly leading: readonly PlannedTask[];
  readonly coordinated: readonly PlannedTask[];
  /** Led by a collective that contains it. */
  readonly common: readonly PlannedTask[];
  /** A collective some of whose members the plan names: its tasks stand on their sheets. */
  readonly hasMembers: boolean;
}

/** The units that a plan names, as the directory orders them, the rest by Vietnamese collation. */
export type UnitBook = readonly BookUnit[];

type Part = "leading" | "coordinated" | "common";

export function unitBook(directory: UnitDirectory, tasks: readonly PlannedTask[]): UnitBook {
  const named = new Map<string, UnitMention>();
  for (const { leads, coordinating } of tasks) {
    for (const mention of [...leads, ...coordinating]) if (!named.has(mention.key)) named.set(mention.key, mention);
  }
  const members = new Map([...named.values()].map((mention) => [mention.key, membersOf(mention, directory, named)]));
  const lists = new Map([...named.keys()].map((key) => [key, emptyLists()]));
  for (const task of tasks) {
    for (const [key, part] of partsOf(task, members)) lists.get(key)?.[part].push(task);
  }
  const units = [...named.values()].map((mention): BookUnit => {
    const name = unitName(mention);
    return {
      key: mention.key,
      id: idOf(mention.key),
      name,
      shortName: mention.entry?.shortName ?? shortened(name),
      entry: mention.entry,
      collective: mention.collective,
      ...(lists.get(mention.key) ?? emptyLists()),
      hasMembers: (members.get(mention.key) ?? []).length > 0,
    };
  });
  const collator = new Intl.Collator("vi");
  const orders = new Map(units.map(({ name }) => [name, directory.orderOf(name)]));
  return units.sort(
    (a, b) => (orders.get(a.name) ?? 0) - (orders.get(b.name) ?? 0) || collator.compare(a.name, b.name),
  );
}

/** Led by one unit alone. */
export function isSole({ leads }: PlannedTask): boolean {
  return leads.length === 1;
}

function emptyLists(): Record<Part, PlannedTask[]> {
  return { leading: [], coordinated: [], common: [] };
}

/** The keys of the members of a collective that the plan itself names. */
function membersOf(
  { entry, collective, key }: UnitMention,
  directory: UnitDirectory,
  named: ReadonlyMap<string, UnitMention>,
): string[] {
  if (!collective || !entry) return [];
  const keys = directory.membersOf(entry).map(({ name }) => directory.identify(name).entryKey);
  return keys.filter((member) => member !== key && named.has(member));
}

/** Which units a task concerns, and how: what it says of a unit itself goes before what it says of its collective. */
function partsOf(
  { leads, coordinating }: PlannedTask,
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const add = (keys: readonly string[], part: Part) => {
    for (const key of keys) if (!parts.has(key)) parts.set(key, part);
  };
  const within = (mentions: readonly UnitMention[]) => mentions.flatMap(({ key }) => members.get(key) ?? []);
  add(keysOf(leads), "leading");
  add(keysOf(coordinating), "coordinated");
  add(within(leads), "common");
  add(within(coordinating), "coordinated");
  return parts;
}

function keysOf(mentions: readonly UnitMention[]): string[] {
  return mentions.map(({ key }) => key);
}

/** Markers are short: a long key is cut and told apart by its hash. */
function idOf(key: string): string {
  return key.length <= 100 ? key : `${key.slice(0, 80)} ${stableHash(key)}`;
}

/** As many whole words as fit into the name of a sheet. */
function shortened(name: string): string {
  const clean = cleanText(name);
  if (clean.length <= SHORT_NAME_LENGTH) return clean;
  const cut = clean.slice(0, SHORT_NAME_LENGTH + 1);
  // A word as long as that is cut by its last letter (-1).
  return cut.slice(0, cut.lastIndexOf(" "));
}
