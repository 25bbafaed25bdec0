import { existsSync, readdirSync, readFileSync } from "node:fs";
import { byHandOf, examplesOf, pageOf } from "../../../scripts/rule-page";
import { rules } from "../../../src/engine/rules/index";
import { RULE_EXAMPLES } from "../../../src/ui/help/rule-examples";

const ids = rules.map(({ meta }) => meta.id);

/** Ids made of the files below a folder: "time/missing" for time/missing.md. */
function idsIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

test("rules are listed once each, by id; the one that reads what the others found comes last", () => {
  const last = "summary/out-of-date";
  expect(ids).toEqual(
    [...new Set(ids)]
      .filter((id) => id !== last)
      .sort()
      .concat(last),
  );
});

test.each(rules.map(({ meta }) => [meta.id, meta] as const))("%s has its file, its test and its page", (id, meta) => {
  expect(existsSync(`src/engine/rules/${id}.ts`)).toBe(true);
  expect(readFileSync(`tests/engine/rules/${id}.test.ts`, "utf8")).toContain("testRule(");
  const page = readFileSync(`docs/rules/${id}.md`, "utf8");
  // Where this fails: npx tsx scripts/make-rule-docs.ts
  expect(page).toBe(pageOf(meta, byHandOf(page)));
  expect(byHandOf(page)).toMatch(/\| Chưa đúng \| Đúng \|\n\| --- \| --- \|\n\| .+ \| .+ \|/);
});

test("the help of the pane has the examples of the pages", () => {
  // Where this fails: npx tsx scripts/make-rule-docs.ts
  const written = ids.map((id) => [id, examplesOf(byHandOf(readFileSync(`docs/rules/${id}.md`, "utf8")))]);
  expect(RULE_EXAMPLES).toEqual(Object.fromEntries(written));
  for (const examples of Object.values(RULE_EXAMPLES)) expect(examples.length).toBeGreaterThan(0);
  expect(RULE_EXAMPLES["time/missing"]).toEqual([["(trống)", "Quý II/2026"]]);
});

test("no page and no rule test is left over from a rule that is gone", () => {
  expect(idsIn("docs/rules", ".md").sort()).toEqual([...ids].sort());
});

test.each(rules.map(({ meta }) => [meta.id, meta] as const))("%s says everything in both languages", (_id, meta) => {
  const texts = [meta.title, meta.why, meta.basis, ...Object.values<{ vi: string; en: string }>(meta.messages)];
  for (const { vi, en } of texts) {
    expect(vi).toMatch(/\p{L}{2}/u);
    expect(vi).toBe(vi.normalize("NFC"));
    expect(en).toMatch(/[a-z]{2}/);
    expect(en).not.toBe(vi);
    // The same placeholders in both.
    expect(en.match(/\{\w+\}/g)?.sort() ?? []).toEqual(vi.match(/\{\w+\}/g)?.sort() ?? []);
  }
});

/** The rules there must be: id, severities, form of the fix. A copy to hold the registry against, kept by hand. */
const SPECIFIED: readonly (readonly [id: string, severities: string, fix: string])[] = [
  ["structure/missing-column", "error warning", "suggested"],
  ["structure/duplicate-column", "warning", "none"],
  ["structure/repeated-header", "warning", "suggested"],
  ["structure/split-row", "warning", "suggested"],
  ["structure/hidden-row", "warning", "none"],
  ["structure/merged-tasks", "info", "none"],
  ["text/legacy-encoding", "error", "suggested"],
  ["text/decomposed-unicode", "warning", "safe"],
  ["text/stray-whitespace", "info", "safe"],
  ["text/abbreviation-suspect", "info", "suggested"],
  ["numbering/sequence", "warning", "suggested"],
  ["numbering/missing", "warning", "suggested"],
  ["numbering/format", "info", "safe"],
  ["numbering/converted", "error", "suggested"],
  ["task/missing", "error", "none"],
  ["task/duplicate", "warning", "none"],
  ["deliverable/missing", "warning", "none"],
  ["deliverable/vague", "info", "none"],
  ["unit/lead-missing", "error", "none"],
  ["unit/multiple-leads", "warning", "none"],
  ["unit/collective-lead", "info", "none"],
  ["unit/lead-also-coordinates", "warning", "safe"],
  ["unit/variant", "warning", "suggested"],
  ["unit/misspelled", "warning", "suggested"],
  ["unit/unknown", "info", "suggested"],
  ["unit/not-in-force", "warning", "none"],
  ["unit/stray-separator", "info", "safe"],
  ["time/missing", "error", "none"],
  ["time/impossible", "error", "none"],
  ["time/reversed", "error", "none"],
  ["time/unrecognised", "warning", "none"],
  ["time/ambiguous", "info", "none"],
  ["time/outside-plan", "warning", "none"],
  ["time/partly-outside-plan", "info", "none"],
  ["time/outside-parent", "warning", "none"],
  ["time/day-month-swapped", "warning", "suggested"],
  ["time/no-deadline", "info", "none"],
  ["time/vague", "info", "none"],
  ["budget/not-a-number", "error", "none"],
  ["budget/no-amount", "info", "none"],
  ["budget/number-as-text", "error", "safe"],
  ["budget/negative", "warning", "none"],
  ["budget/formula-error", "error", "none"],
  ["budget/scale-suspect", "warning", "none"],
  ["budget/total-mismatch", "error", "suggested"],
  ["budget/subtotal-mismatch", "error", "suggested"],
  ["budget/rounding", "info", "none"],
  ["budget/formula-range", "error", "suggested"],
  ["budget/total-missing", "warning", "suggested"],
  ["budget/total-not-formula", "info", "suggested"],
  ["budget/components-mismatch", "error", "none"],
  ["budget/scale-unknown", "info", "none"],
  ["plan/year-unknown", "warning", "none"],
  ["plan/reference-incomplete", "info", "none"],
  ["summary/out-of-date", "warning", "suggested"],
];

const SPEC = "../shared/spec.md";

(existsSync(SPEC) ? test : test.skip)("the copy is the specification's table", () => {
  const table = readFileSync(SPEC, "utf8").matchAll(/^\| ([a-z]+\/[a-z-]+) \| /gm);
  expect(SPECIFIED.map(([id]) => id)).toEqual([...table].map(([, id]) => id));
});

test("every rule of the specification is here, and no other", () => {
  expect([...ids].sort()).toEqual(SPECIFIED.map(([id]) => id).sort());
});

test.each(rules.map(({ meta }) => [meta.id, meta] as const))(
  "%s has the severity and the fix specified",
  (id, meta) => {
    const [, severities = "", fix] = SPECIFIED.find(([specified]) => specified === id) ?? [];
    expect(severities.split(" ")).toContain(meta.severity);
    expect(meta.fix).toBe(fix);
  },
);
