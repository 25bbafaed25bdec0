import type { DirectoryError, UnitEntry, WorkbookSettings } from "../../engine/index";
import { defaultDirectory, formatDirectory, parseDirectory, UnitDirectory } from "../../engine/index";

/** What the user changes in the unit directory, as changes of the settings. */

type Entries = readonly UnitEntry[];

/** The units in force: the workbook's own, else the default ones. */
export function entriesOf({ directory }: Pick<WorkbookSettings, "directory">): Entries {
  return directory ?? defaultDirectory.entries;
}

/** With a unit in place of the one at `index`, or one more where that is null; collectives follow a new name. */
export function withEntry(entries: Entries, index: number | null, entry: UnitEntry): Entries {
  const before = index === null ? undefined : entries[index];
  if (!before) return [...entries, entry];
  const renamed = entries.map((one) => ({
    ...one,
    ...(one.members && { members: one.members.map((member) => (member === before.name ? entry.name : member)) }),
  }));
  return renamed.map((one, at) => (at === index ? entry : one));
}

/** Without a unit, also as a member of collectives. */
export function withoutEntry(entries: Entries, index: number): Entries {
  const gone = entries[index]?.name;
  return entries
    .filter((_one, at) => at !== index)
    .map((one) => ({ ...one, ...(one.members && { members: one.members.filter((member) => member !== gone) }) }));
}

/** What `after` says that cannot be and `before` did not say already. */
export function newProblems(before: Entries, after: Entries): readonly DirectoryError[] {
  const known = new Set(problemsOf(before).map(({ message }) => message.vi));
  return problemsOf(after).filter(({ message }) => !known.has(message.vi));
}

function problemsOf(entries: Entries): readonly DirectoryError[] {
  const read = parseDirectory(formatDirectory(new UnitDirectory(entries)));
  return "errors" in read ? read.errors : [];
}

export function withDirectory(settings: WorkbookSettings, directory: Entries | null): WorkbookSettings {
  return { ...settings, directory };
}

/** Look-alike names: the ticked ones are the unit `name`, the others are units of their own. */
export function withDecisions(
  settings: WorkbookSettings,
  name: string,
  members: readonly { readonly text: string; readonly same: boolean }[],
): WorkbookSettings {
  const decided = members.map(({ text, same }) => ({ a: name, b: text, same }));
  return { ...settings, pairs: [...settings.pairs, ...decided] };
}

/** The pair is asked about again. */
export function withoutDecision(settings: WorkbookSettings, index: number): WorkbookSettings {
  return { ...settings, pairs: settings.pairs.filter((_pair, at) => at !== index) };
}
