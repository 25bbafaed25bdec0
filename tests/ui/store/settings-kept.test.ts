import type { WorkbookSettings } from "../../../src/engine/index";
import { withDecisions, withDirectory, withoutDecision } from "../../../src/ui/store/directory-changes";
import {
  withIgnores,
  withLiveIgnores,
  withoutIgnores,
  withPeriod,
  withSheetExcluded,
} from "../../../src/ui/store/settings-changes";
import { withDefaults, withFillDefaults, withPhrases, withRules } from "../../../src/ui/store/settings-page";

const FULL: WorkbookSettings = {
  version: 1,
  ignores: [{ rule: "x/y", fingerprint: "1", reason: "đã xem" }],
  period: { kind: "year", firstYear: 2026, lastYear: 2026 },
  tables: [{ sheet: "A", headerRow: 3, columns: [], excluded: false }],
  directory: [{ name: "Phòng Thử", shortName: "PT", aliases: [], kind: "department" }],
  fillDefaults: [{ words: "họp", deliverable: "Biên bản", coordinating: "" }],
  pairs: [{ a: "Phòng A", b: "Phòng Á", same: true }],
  rulesOff: ["x/z"],
  fundingPhrases: ["lồng ghép"],
  vagueDeliverables: ["hoàn thành"],
  marks: true,
};

type Key = keyof WorkbookSettings;
const FOUND = [{ rule: "x/y", fingerprint: "2" }];

test.each<[string, WorkbookSettings, readonly Key[]]>([
  ["an ignored finding", withIgnores(FULL, FOUND, "x"), ["ignores"]],
  ["one that is told again", withoutIgnores(FULL, FULL.ignores), ["ignores"]],
  ["ignores that expired", withLiveIgnores(FULL, []), ["ignores"]],
  ["the period", withPeriod(FULL, null), ["period"]],
  ["a sheet left out", withSheetExcluded(FULL, "A", true), ["tables"]],
  ["rules", withRules(FULL, ["x/a"], false), ["rulesOff"]],
  ["words for money", withPhrases(FULL, "fundingPhrases", null), ["fundingPhrases"]],
  ["vague deliverables", withPhrases(FULL, "vagueDeliverables", []), ["vagueDeliverables"]],
  ["usual deliverables", withFillDefaults(FULL, null), ["fillDefaults"]],
  ["the directory", withDirectory(FULL, null), ["directory"]],
  ["a decision", withDecisions(FULL, "Phòng A", [{ text: "Phòng Ả", same: false }]), ["pairs"]],
  ["a decision taken back", withoutDecision(FULL, 0), ["pairs"]],
  [
    "the settings of the page",
    withDefaults(FULL),
    ["period", "rulesOff", "fundingPhrases", "vagueDeliverables", "fillDefaults"],
  ],
])("%s: everything else that was decided stays", (_name, after, changed) => {
  const keys = Object.keys(FULL) as Key[];
  expect(Object.keys(after).sort()).toEqual([...keys].sort());
  const differing = keys.filter((key) => after[key] !== FULL[key]);
  expect(differing.sort()).toEqual([...changed].sort());
});
