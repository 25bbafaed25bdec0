import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { PaneOptions, PaneSession } from "./excel-page";
import { PaneBrowser } from "./excel-page";
import { cutTexts, seriousProblems } from "./looks";
import { WALKS } from "./walks";

/** Every state of the pane: nothing serious for axe, no text cut. SCREENSHOTS=folder keeps a picture of each. */
const FOLDER = process.env["SCREENSHOTS"] ?? "";

let browser: PaneBrowser;

beforeAll(async () => {
  browser = await PaneBrowser.launch();
  if (FOLDER !== "") mkdirSync(FOLDER, { recursive: true });
});
afterAll(() => browser.close());

const WIDE_AND_LOW = { width: 350, height: 378 };
const NARROW = { width: 320, height: 600 };

async function picture({ page }: PaneSession, name: string): Promise<void> {
  if (FOLDER !== "") await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** What is wrong with the state the pane is in, in all ways it can be shown without opening it anew. */
async function problemsOf(pane: PaneSession, state: string, colors: NonNullable<PaneOptions["colors"]>) {
  const { page } = pane;
  await picture(pane, `${state}-${colors}`);
  // In other colours the page is the same page.
  if (colors === "dark") return seriousProblems(page, "colours");
  const found = [...(await seriousProblems(page, "all")), ...(await cutTexts(page))];
  await page.setViewportSize(WIDE_AND_LOW);
  await picture(pane, `${state}-low`);
  found.push(...(await cutTexts(page)).map((problem) => `low: ${problem}`));
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ forcedColors: "active" });
  await picture(pane, `${state}-forced`);
  found.push(...(await seriousProblems(page, "colours")).map((problem) => `forced colours: ${problem}`));
  await page.emulateMedia({ forcedColors: "none" });
  return found;
}

describe.each(["light", "dark"] as const)("%s", (colors) => {
  test.each(Object.entries(WALKS))("%s", async (_name, walk) => {
    const { workbook, options, expected = [] } = walk;
    const pane = await browser.open(await workbook(), { ...options, ...NARROW, colors });
    const problems: string[] = [];
    const seen: string[] = [];
    for await (const state of walk.states(pane)) {
      seen.push(state);
      problems.push(...(await problemsOf(pane, state, colors)).map((problem) => `${state}: ${problem}`));
    }
    await pane.close();
    expect(seen.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    expect(pane.problems.filter((problem) => !expected.some((known) => known.test(problem)))).toEqual([]);
  });
});

test("the measures see what they are for", async () => {
  const pane = await browser.open((await WALKS["no plan"]?.workbook()) ?? new Uint8Array());
  await pane.page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  expect(await cutTexts(pane.page)).toEqual([]);
  await pane.page.evaluate(() => {
    document.querySelector("main")?.insertAdjacentHTML(
      "beforeend",
      `<p style="width: 40px; overflow: hidden; white-space: nowrap">Câu dài hơn chỗ đứng</p>
       <p style="height: 8px; overflow: hidden">Câu cao hơn chỗ đứng</p>
       <p style="position: absolute; left: 300px; width: 200px">Câu ra ngoài khung</p>
       <input style="width: 20px" placeholder="Chữ gợi ý dài" aria-label="x" />
       <p style="color: #eee; background: #fff">Câu khó đọc</p>`,
    );
  });
  const cut = (await cutTexts(pane.page)).join("\n");
  for (const text of ["Câu dài hơn", "Câu cao hơn", "Câu ra ngoài", "Chữ gợi ý"]) expect(cut).toContain(text);
  expect((await seriousProblems(pane.page, "colours")).join()).toContain("Câu khó đọc");
  await pane.close();
});
