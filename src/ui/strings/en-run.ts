import type { RunKind } from "../store/run";
import { writtenOf } from "../store/run";
import type { CountedKind, Strings } from "./strings";

/** Buttons that write, with how much they write. */
export const RUN_LABELS: Readonly<Record<CountedKind, (count: number) => string>> = {
  fix: (number) => `Fix ${count(number, "place")}`,
  fill: (number) => `Fill ${count(number, "cell")}`,
  removeColumns: (number) => `Remove ${count(number, "helper column")}`,
  template: (number) => `Make ${count(number, "blank sheet")}`,
  sample: (number) => `Make ${count(number, "sample sheet")}`,
};

export const RUNNING: Readonly<Record<RunKind, string>> = {
  fix: "Fixing…",
  fill: "Filling…",
  addColumn: "Adding the column…",
  removeColumns: "Removing columns…",
  summarize: "Making the sheets…",
  template: "Making the blank annex…",
  report: "Making the report sheet…",
  sample: "Making the sample plan…",
};

/** "Filled 84 cells." or how far it came. */
export const outcome: Strings["run"]["outcome"] = (run) => {
  switch (run.phase) {
    case "finished":
      if (run.cancelled) return `Stopped: ${written(run)}.`;
      if (run.applied === 0) return "Nothing could be written.";
      return run.refused.length > 0 ? `${written(run)}.` : `${done(run.label)}.`;
    case "undoing":
      return `Undoing: ${run.label}…`;
    case "undone":
      return run.refused.length > 0
        ? `${count(run.applied, "change")} undone; what was edited since stays as it is.`
        : `Undone: ${run.label}.`;
    case "earlier":
      return `Written before: ${run.label}.`;
  }
};

/** "80 of 84 cells written" */
function written(run: Parameters<typeof writtenOf>[0]): string {
  const { unit, done, of } = writtenOf(run);
  return `${done.toLocaleString("en-US")} of ${count(of, unit)} written`;
}

const PAST: Readonly<Record<string, string>> = {
  add: "added",
  delete: "deleted",
  fill: "filled",
  fix: "fixed",
  make: "made",
  remove: "removed",
};

/** "Make 2 sheets, delete 1 sheet" → "Made 2 sheets, deleted 1 sheet" */
function done(label: string): string {
  const text = label.replace(
    /(^|, )(\w+)(?= (?:\d|column|cell))/giu,
    (all, before: string, verb: string) => before + (PAST[verb.toLowerCase()] ?? all.slice(before.length)),
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
