import { vi } from "../../src/apps/web/strings/vi";
import { en } from "../../src/apps/web/strings/en";
import type { Tour } from "./scene";
import { button, card, counted, openTab } from "./scene";

/** The web page: before a file, with the sample open, at a finding, and with the sheets it made. */
export const pageTour: Tour = async function* (scene) {
  const { page, words } = scene;
  const own = words.language === "vi" ? vi : en;
  await button(scene, own.start.sample).waitFor();
  yield "page-start";
  await button(scene, own.start.sample).click();
  await page.locator("aside article").first().waitFor();
  yield "page-check";
  await card(scene, "budget/number-as-text").getByRole("button").first().click();
  yield "page-finding";
  await openTab(scene, "summary");
  await button(
    scene,
    counted((count) => words.summary.action({ made: count, remade: 0, removed: 0 })),
  ).click();
  const sheets = page.getByRole("tablist", { name: own.grid.sheets }).getByRole("tab");
  await sheets.nth(2).waitFor();
  await sheets.nth(1).click();
  await page.locator("button:disabled, button[aria-disabled]", { hasText: words.summary.nothing }).waitFor();
  yield "page-summary";
};
