import type { UnitEntry } from "../../../src/engine/index";
import { DEFAULT_SETTINGS, defaultDirectory } from "../../../src/engine/index";
import {
  entriesOf,
  newProblems,
  withDecisions,
  withEntry,
  withoutDecision,
  withoutEntry,
} from "../../../src/ui/store/directory-changes";

const unit = (name: string, part: Partial<UnitEntry> = {}): UnitEntry => ({
  name,
  shortName: name.slice(-1),
  aliases: [],
  kind: "department",
  ...part,
});

const ALL = unit("Các phòng C", { kind: "collective", members: ["Phòng A", "Phòng B"] });
const ENTRIES = [unit("Phòng A"), unit("Phòng B"), ALL];

test("the workbook's own directory, also an empty one, else the default", () => {
  expect(entriesOf(DEFAULT_SETTINGS)).toBe(defaultDirectory.entries);
  expect(entriesOf({ directory: [] })).toEqual([]);
});

test("a unit is replaced in its place, added at the end, and deleted; collectives follow", () => {
  const renamed = withEntry(ENTRIES, 0, unit("Phòng Z"));
  expect(renamed.map(({ name, members }) => [name, members])).toEqual([
    ["Phòng Z", undefined],
    ["Phòng B", undefined],
    ["Các phòng C", ["Phòng Z", "Phòng B"]],
  ]);
  expect(withEntry(ENTRIES, null, unit("Phòng D"))).toEqual([...ENTRIES, unit("Phòng D")]);
  expect(withEntry(ENTRIES, 9, unit("Phòng D"))).toHaveLength(4);
  expect(withoutEntry(ENTRIES, 1).map(({ members }) => members)).toEqual([undefined, ["Phòng A"]]);
});

test("only problems that a change brings are told", () => {
  const wrong = [...ENTRIES, unit("Phòng A", { shortName: "X" })];
  expect(newProblems(ENTRIES, wrong)).toHaveLength(1);
  expect(newProblems(wrong, [...wrong, unit("Phòng D")])).toEqual([]);
  expect(newProblems(ENTRIES, [...ENTRIES, unit("Phòng D")])).toEqual([]);
});

test("decisions about pairs are added in order, and each can be taken away", () => {
  const members = [
    { text: "Phòng a", same: true },
    { text: "P. A", same: false },
  ];
  const decided = withDecisions({ ...DEFAULT_SETTINGS, pairs: [{ a: "x", b: "y", same: true }] }, "Phòng A", members);
  expect(decided.pairs).toEqual([
    { a: "x", b: "y", same: true },
    { a: "Phòng A", b: "Phòng a", same: true },
    { a: "Phòng A", b: "P. A", same: false },
  ]);
  expect(withoutDecision(decided, 1).pairs.map(({ b }) => b)).toEqual(["y", "P. A"]);
});
