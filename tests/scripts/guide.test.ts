import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { guideOf, nameOf, PICTURES, RULES_OF_TOPICS } from "../../scripts/guide";
import { rules } from "../../src/engine/index";
import { TOPICS_VI } from "../../src/ui/help/topics-vi";

const ROOT = join(__dirname, "../..");
const metas = rules.map(({ meta }) => meta);
const topics = [...TOPICS_VI.steps, ...TOPICS_VI.questions];

/** Blanks within the lines of a table are the formatter's. */
const plain = (text: string) => text.replace(/ +/gu, " ").replace(/-{3,}/gu, "---").trim();

const linksOf = (text: string) => [...text.matchAll(/\]\(([^)#]+)\)/gu)].map(([, link = ""]) => link);

test("the guide is what the help says today", () => {
  const written = readFileSync(join(ROOT, "docs/huong-dan.md"), "utf8");
  expect(plain(written)).toBe(plain(guideOf(TOPICS_VI, metas)));
});

test("it holds every paragraph of the help and a link to every rule", () => {
  const guide = guideOf(TOPICS_VI, metas);
  for (const { heading, text } of topics) for (const part of [heading, ...text]) expect(guide).toContain(part);
  const links = linksOf(guide);
  for (const { id } of metas) expect(links).toContain(`rules/${id}.md`);
});

test("it shows every picture of its topics", () => {
  const shown = linksOf(guideOf(TOPICS_VI, metas)).filter((link) => link.startsWith("images/"));
  expect(shown).toEqual(
    topics.flatMap((topic) => (PICTURES[nameOf(topic)] ?? []).map(([file]) => `images/vi/${file}`)),
  );
  expect(shown.length).toBeGreaterThan(10);
});

test("pictures and rules are given to topics that exist", () => {
  const names = topics.map(nameOf);
  for (const name of [...Object.keys(PICTURES), ...Object.keys(RULES_OF_TOPICS)]) expect(names).toContain(name);
  const ids = metas.map(({ id }) => id);
  for (const id of Object.values(RULES_OF_TOPICS).flat()) expect(ids).toContain(id);
});

test.each(["README.md", "CONTRIBUTING.md", "docs/huong-dan.md", "docs/trien-khai.md", "docs/architecture.md"])(
  "links of %s lead to files",
  (file) => {
    const path = join(ROOT, file);
    const broken = linksOf(readFileSync(path, "utf8")).filter(
      (link) => !/^https?:/u.test(link) && !existsSync(join(dirname(path), link)),
    );
    expect(broken).toEqual([]);
  },
);
