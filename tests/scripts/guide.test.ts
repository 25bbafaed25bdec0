import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { guideOf, nameOf, PICTURES, RULES_OF_TOPICS } from "../../scripts/guide";
import { sampleCounts } from "../../scripts/sample-counts";
import { rules } from "../../src/engine/index";
import { TOPICS_VI } from "../../src/ui/help/topics-vi";

const ROOT = join(__dirname, "../..");
const metas = rules.map(({ meta }) => meta);
const guide = guideOf(TOPICS_VI, metas, sampleCounts());
const topics = [...TOPICS_VI.steps, ...TOPICS_VI.questions];

/** Blanks within the lines of a table are the formatter's. */
const plain = (text: string) => text.replace(/ +/gu, " ").replace(/-{3,}/gu, "---").trim();

const linksOf = (text: string) => [...text.matchAll(/\]\(([^)#]+)\)/gu)].map(([, link = ""]) => link);

test("the guide is what the help says today", () => {
  const written = readFileSync(join(ROOT, "docs/huong-dan.md"), "utf8");
  expect(plain(written)).toBe(plain(guide));
});

test("it holds every paragraph of the help and a link to every rule", () => {
  const unlinked = guide.replace(/\[(“[^”]+”)\]\(#[^)]+\)/gu, "$1");
  for (const { heading, text } of topics) for (const part of [heading, ...text]) expect(unlinked).toContain(part);
  const links = linksOf(guide);
  for (const { id } of metas) expect(links).toContain(`rules/${id}.md`);
});

test("it shows every picture of its topics", () => {
  const shown = linksOf(guide).filter((link) => link.startsWith("images/"));
  const ofTopics = topics.flatMap((topic) => (PICTURES[nameOf(topic)] ?? []).map(([file]) => `images/vi/${file}`));
  expect(shown).toEqual(["images/vi/pane-help.png", ...ofTopics]);
  expect(shown.length).toBeGreaterThan(10);
});

test("pictures and rules are given to topics that exist", () => {
  const names = topics.map(nameOf);
  for (const name of [...Object.keys(PICTURES), ...Object.keys(RULES_OF_TOPICS)]) expect(names).toContain(name);
  const ids = metas.map(({ id }) => id);
  for (const id of Object.values(RULES_OF_TOPICS).flat()) expect(ids).toContain(id);
});

/** The headings of a document as addresses: "#8-kiểm-tra-lần-cuối-và-in". */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) => heading.trim().toLowerCase());
  return new Set(headings.map((heading) => heading.replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-")));
}

test("the faults of the sample are counted right in every document", () => {
  const { error, warning, info } = sampleCounts();
  const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
  expect(text("README.md")).toContain(`has ${error} errors, ${warning} warnings and ${info} remarks,`);
  expect(text("docs/trien-khai.md")).toContain(`“Cần sửa: ${error} lỗi, ${warning} cảnh báo”`);
  expect(guide).toContain(`${error} lỗi, ${warning} cảnh báo và ${info} lưu ý`);
});

test("a topic that is spoken of is a link to it", () => {
  expect(guide).toContain("[“Khi bảng bị đọc sai”](#khi-bảng-bị-đọc-sai)");
});

const DOCUMENTS = globSync(["*.md", "docs/**/*.md"], { cwd: ROOT });

test.each(DOCUMENTS)("links of %s lead to files and to headings in them", (file) => {
  const path = join(ROOT, file);
  const links = [...readFileSync(path, "utf8").matchAll(/\]\(([^)]+)\)/gu)].map(([, link = ""]) => link);
  const broken = links.filter((link) => {
    if (/^https?:/u.test(link)) return false;
    const [to = "", anchor] = link.split("#");
    const target = to === "" ? path : join(dirname(path), to);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).has(anchor);
  });
  expect(broken).toEqual([]);
});

test("the documents are found", () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(["README.md", "docs/huong-dan.md", "docs/rules/time/missing.md"]));
});
