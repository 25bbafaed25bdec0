import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en as pageEn } from "../../../src/apps/web/strings/en";
import { vi as pageVi } from "../../../src/apps/web/strings/vi";
import { DIRECTORY_WORDS } from "../../../src/ui/directory/directory-words";
import { TOPICS_EN } from "../../../src/ui/help/topics-en";
import { TOPICS_VI } from "../../../src/ui/help/topics-vi";
import type { Topics } from "../../../src/ui/help/topic";
import { en } from "../../../src/ui/strings/en";
import { vi } from "../../../src/ui/strings/vi";
import { SUBMISSION_WORDS } from "../../../src/ui/submission/submission-words";

/** What the help calls a button is what stands on it. */

const MANIFEST = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const ribbon = (attribute: string) =>
  [...MANIFEST.matchAll(new RegExp(`${attribute}="([^"]*)"`, "gu"))].map(([, text = ""]) => text);

/** Every text of a catalogue; where it counts, "…" in place of the number: "Điền … ô". */
function textsOf(catalogue: unknown): string[] {
  if (typeof catalogue === "string") return [catalogue];
  if (typeof catalogue === "function") return countedBy(catalogue as (...args: unknown[]) => unknown);
  if (typeof catalogue !== "object" || catalogue === null) return [];
  return Object.values(catalogue).flatMap(textsOf);
}

const MADE = { made: 7, remade: 0, removed: 0 };

function countedBy(words: (...args: unknown[]) => unknown): string[] {
  const calls = [[7], ["fill", 7], ["removeColumns", 7], [MADE]];
  return calls.flatMap((args) => {
    try {
      const text = words(...args);
      return typeof text === "string" ? [text.replace("7", "…")] : [];
    } catch {
      // It takes something else.
      return [];
    }
  });
}

const paragraphsOf = ({ steps, questions }: Topics) => [...steps, ...questions].flatMap(({ text }) => text);
const labelsOf = (topics: Topics) =>
  paragraphsOf(topics).flatMap((text) => [...text.matchAll(/\*\*(.+?)\*\*/gu)].map(([, label = ""]) => label));

test.each([
  ["vi", TOPICS_VI, [vi, pageVi, DIRECTORY_WORDS.vi, SUBMISSION_WORDS.vi, ribbon("DefaultValue")]],
  ["en", TOPICS_EN, [en, pageEn, DIRECTORY_WORDS.en, SUBMISSION_WORDS.en, ribbon("Value")]],
] as const)("%s: every label stands in the program", (_language, topics, catalogues) => {
  const known = new Set(textsOf(catalogues));
  const labels = labelsOf(topics);
  expect(labels.length).toBeGreaterThan(30);
  expect(labels.filter((label) => !known.has(label))).toEqual([]);
});

test("both languages name the same number of labels in each topic", () => {
  const counts = (topics: Topics) =>
    [...topics.steps, ...topics.questions].map(({ text }) => text.join("\n").split("**").length);
  expect(counts(TOPICS_EN)).toEqual(counts(TOPICS_VI));
});

test("a topic that is spoken of is there", () => {
  const names = ({ steps, questions }: Topics) =>
    [...steps, ...questions].map(({ heading }) => heading.replace(/^\d+\. /u, ""));
  const spokenOf = (topics: Topics, before: RegExp) =>
    paragraphsOf(topics).flatMap((text) => [...text.matchAll(before)].map(([, name = ""]) => name));
  expect(names(TOPICS_VI)).toEqual(expect.arrayContaining(spokenOf(TOPICS_VI, /mục “(.+?)”/gu)));
  expect(names(TOPICS_EN)).toEqual(expect.arrayContaining(spokenOf(TOPICS_EN, /see “(.+?)”/gu)));
  expect(spokenOf(TOPICS_VI, /mục “(.+?)”/gu)).toHaveLength(1);
});
