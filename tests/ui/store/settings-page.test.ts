import { DEFAULT_SETTINGS } from "../../../src/engine/index";
import { changedSettings, withDefaults, withRules } from "../../../src/ui/store/settings-page";
import { undoOf, withIgnores } from "../../../src/ui/store/settings-changes";

const CHANGED = {
  ...DEFAULT_SETTINGS,
  rulesOff: ["a/b", "c/d"],
  fundingPhrases: [],
  period: { kind: "year", firstYear: 2026, lastYear: 2026 },
} as const;

test("rules are turned off once each, and on again", () => {
  const off = withRules(withRules(DEFAULT_SETTINGS, ["a/b"], false), ["a/b", "c/d"], false);
  expect(off.rulesOff).toEqual(["a/b", "c/d"]);
  expect(withRules(off, ["a/b"], true).rulesOff).toEqual(["c/d"]);
});

test("a reset counts every rule and every list, and leaves the rest", () => {
  expect(changedSettings(DEFAULT_SETTINGS)).toBe(0);
  expect(changedSettings(CHANGED)).toBe(4);
  const kept = { ...CHANGED, marks: true, directory: [] };
  expect(withDefaults(kept)).toEqual({ ...DEFAULT_SETTINGS, marks: true, directory: [] });
});

test("what takes a change back holds no more than what it changed", () => {
  const undo = undoOf(DEFAULT_SETTINGS, CHANGED);
  expect(undo).toEqual({ rulesOff: [], fundingPhrases: null, period: null });
  const later = withIgnores(CHANGED, [{ rule: "a/b", fingerprint: "1" }], "x");
  expect({ ...later, ...undo }).toEqual({ ...DEFAULT_SETTINGS, ignores: later.ignores });
  expect(undoOf(CHANGED, CHANGED)).toEqual({});
});
