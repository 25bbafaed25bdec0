import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The pictures of every view, which `npm run pictures` makes. */

const IMAGES = join(__dirname, "../../docs/images");
const namesOf = (language: string) => readdirSync(join(IMAGES, language)).sort();

test("every view is there in both languages", () => {
  expect(namesOf("en")).toEqual(namesOf("vi"));
  for (const tab of ["check", "fill", "timeline", "budget", "summary"])
    expect(namesOf("vi")).toEqual(expect.arrayContaining([`pane-${tab}.png`, `pane-${tab}-low.png`]));
  expect(namesOf("vi")).toEqual(expect.arrayContaining(["page-start.png", "page-check.png", "page-summary.png"]));
});

test("each is shown in the list of all, and a document shows none that is missing", () => {
  const shown = (file: string) =>
    [...readFileSync(join(IMAGES, file), "utf8").matchAll(/!\[[^\]]+\]\((?:docs\/)?(?:images\/)?([^)]+)\)/gu)].map(
      ([, path = ""]) => path,
    );
  const all = ["vi", "en"].flatMap((language) => namesOf(language).map((name) => `${language}/${name}`));
  expect(shown("README.md").sort()).toEqual([...all].sort());
  for (const document of ["../huong-dan.md", "../../README.md"])
    expect(all).toEqual(expect.arrayContaining(shown(document)));
});

test("they weigh little: everyone who clones the project carries them", () => {
  const sizes = ["vi", "en"].flatMap((language) =>
    namesOf(language).map((name) => [name, statSync(join(IMAGES, language, name)).size] as const),
  );
  expect(sizes.filter(([, size]) => size > 120_000)).toEqual([]);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(4_000_000);
});
