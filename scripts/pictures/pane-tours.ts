import { HELP_WORDS } from "../../src/ui/help/help-words";
import type { Strings } from "../../src/ui/strings/strings";
import { SUBMISSION_WORDS } from "../../src/ui/submission/submission-words";
import type { Scene, Tour } from "./scene";
import { button, card, counted, openTab } from "./scene";

/** Runs in the page. */
const toTheTop = (element: Element) => {
  element.scrollIntoView({ block: "start" });
};

/** From the first look at a plan to its findings and what can be done about them. */
const checking: Tour = async function* (scene) {
  const { page, words } = scene;
  await button(scene, words.start.check).waitFor();
  yield "start";
  await button(scene, words.start.check).click();
  await page.getByRole("article").first().waitFor();
  yield "check";
  const finding = card(scene, "budget/number-as-text");
  await finding.getByRole("button").first().click();
  await button(scene, words.card.why).waitFor();
  await finding.evaluate(toTheTop);
  yield "finding";
  await button(scene, words.card.why).click();
  await finding.evaluate(toTheTop);
  yield "why";
  await button(scene, words.ignore.open).click();
  await page.getByRole("textbox", { name: words.ignore.reason }).waitFor();
  yield "ignore";
  await page.keyboard.press("Escape");
  await button(scene, counted(words.fix.safe)).click();
  await page.getByRole("list", { name: words.fix.list }).waitFor();
  yield "safe-fixes";
  await button(scene, words.header.plans(1)).click();
  await page.getByRole("checkbox").first().waitFor();
  yield "sheets";
  await page
    .getByRole("button", { name: words.sheets.columnsOf("").trim() })
    .first()
    .click();
  await page.getByRole("combobox").first().waitFor();
  yield "columns";
};

/** The other four tabs, in the order of the work. */
const tabs: Tour = async function* (scene) {
  const { page, words } = scene;
  await button(scene, words.start.check).click();
  await page.getByRole("article").first().waitFor();
  await openTab(scene, "fill");
  const fill = button(
    scene,
    counted((count) => words.run.label("fill", count)),
  );
  await fill.waitFor();
  yield "fill";
  await fill.click();
  await button(scene, words.run.close).waitFor();
  yield "filled";
  await button(scene, words.run.close).click();
  await openTab(scene, "timeline");
  await page.getByRole("list", { name: words.timeline.list }).getByRole("button").first().waitFor();
  yield "timeline";
  await openTab(scene, "budget");
  await page.getByRole("table", { name: words.budget.sections }).waitFor();
  yield "budget";
  await openTab(scene, "summary");
  const make = button(
    scene,
    counted((count) => words.summary.action({ made: count, remade: 0, removed: 0 })),
  );
  await make.waitFor();
  yield "summary";
  await make.click();
  await button(scene, words.run.close).waitFor();
  // What was made is read and checked before it is told to be right.
  await scene.page.locator("button:disabled, button[aria-disabled]", { hasText: words.summary.nothing }).waitFor();
  yield "summary-made";
};

/** What the menu leads to. */
const menu: Tour = async function* (scene) {
  const { page, words } = scene;
  await button(scene, words.start.check).click();
  await page.getByRole("article").first().waitFor();
  await button(scene, words.tabs.more).click();
  yield "menu";
  await page.keyboard.press("Escape");
  for (const view of ["directory", "settings", "report", "submission", "template", "help"] as const) {
    await openView(scene, view);
    yield view;
  }
};

async function openView(scene: Scene, view: keyof Strings["tabs"]["headings"]): Promise<void> {
  const { page, words } = scene;
  await button(scene, words.tabs.more).click();
  await button(scene, words.tabs.headings[view]).click();
  await page.getByRole("heading", { name: words.tabs.headings[view], exact: true }).waitFor();
  if (view === "submission") await page.getByText(SUBMISSION_WORDS[words.language].seen).waitFor();
  if (view === "help") await page.getByText(HELP_WORDS[words.language].stepsHeading, { exact: true }).waitFor();
}

export const PANE_TOURS: readonly Tour[] = [checking, tabs, menu];

/** Views shown in the lowest pane too. */
export const ALSO_LOW: ReadonlySet<string> = new Set(["check", "fill", "timeline", "budget", "summary"]);
