import { existsSync, readdirSync, readFileSync } from "node:fs";
import { byHandOf, pageOf } from "../../../scripts/rule-page";
import { rules } from "../../../src/engine/rules/index";

const ids = rules.map(({ meta }) => meta.id);

/** Ids made of the files below a folder: "time/missing" for time/missing.md. */
function idsIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

test("rules are listed once each, by id", () => {
  expect([...ids].sort()).toEqual([...new Set(ids)]);
});

test.each(rules.map(({ meta }) => [meta.id, meta] as const))("%s has its file, its test and its page", (id, meta) => {
  expect(existsSync(`src/engine/rules/${id}.ts`)).toBe(true);
  expect(readFileSync(`tests/engine/rules/${id}.test.ts`, "utf8")).toContain("testRule(");
  const page = readFileSync(`docs/rules/${id}.md`, "utf8");
  // Where this fails: npx tsx scripts/make-rule-docs.ts
  expect(page).toBe(pageOf(meta, byHandOf(page)));
  expect(byHandOf(page)).toMatch(/\| Chưa đúng \| Đúng \|\n\| --- \| --- \|\n\| .+ \| .+ \|/);
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

const SPEC = "../shared/spec.md";

(existsSync(SPEC) ? test : test.skip)("every rule of the specification is here, and no other", () => {
  const table = readFileSync(SPEC, "utf8").matchAll(/^\| ([a-z]+\/[a-z-]+) \| /gm);
  // summary/out-of-date belongs to the summaries, which are not made yet.
  const specified = [...table].map(([, id]) => id).filter((id) => id !== "summary/out-of-date");
  expect([...ids].sort()).toEqual(specified.sort());
});
