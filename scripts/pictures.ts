import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { stringsFor } from "../src/ui/strings/catalogue";
import { PaneBrowser } from "../tests/e2e/excel-page";
import { SAMPLE } from "../tests/e2e/plans";
import { WebBrowser } from "../tests/e2e/web-page";
import { pageTour } from "./pictures/page-tour";
import { ALSO_LOW, PANE_TOURS } from "./pictures/pane-tours";
import { pixelsOf } from "./pictures/pixels";
import { smallPng } from "./pictures/small-png";

/**
 * Pictures of every view on the sample plan, in docs/images: `npm run build && npm run pictures` (needs a Chromium-family browser).
 */
const LANGUAGES = { vi: "vi-VN", en: "en-US" } as const;
const PANE = { width: 320, height: 600 };
const LOW = { width: 350, height: 378 };
const PAGE = { width: 1366, height: 768 };

async function picture(page: Page, folder: string, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const screenshot = await still(page);
  writeFileSync(join(folder, `${name}.png`), smallPng(await pixelsOf(page, screenshot)));
}

/** The page once nothing in it moves any more. */
async function still(page: Page): Promise<Buffer> {
  let [before, now]: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(1)];
  for (let tries = 0; tries < 20 && !before.equals(now); tries++) {
    await page.waitForTimeout(400);
    [before, now] = [now, await page.screenshot({ animations: "disabled" })];
  }
  return now;
}

const [panes, pages] = await Promise.all([PaneBrowser.launch(), WebBrowser.launch()]);
const problems: string[] = [];
for (const locale of Object.values(LANGUAGES)) {
  const words = stringsFor(locale);
  const folder = `docs/images/${words.language}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const tour of PANE_TOURS) {
    const pane = await panes.open(SAMPLE, { ...PANE, excel: { displayLanguage: locale } });
    for await (const name of tour({ page: pane.page, words })) {
      await picture(pane.page, folder, `pane-${name}`);
      if (!ALSO_LOW.has(name)) continue;
      await pane.page.setViewportSize(LOW);
      await picture(pane.page, folder, `pane-${name}-low`);
      await pane.page.setViewportSize(PANE);
    }
    problems.push(...pane.problems);
    await pane.close();
  }
  const web = await pages.open({ ...PAGE, locale });
  for await (const name of pageTour({ page: web.page, words })) await picture(web.page, folder, name);
  problems.push(...web.problems);
  await web.close();
}
await Promise.all([panes.close(), pages.close()]);
if (problems.length > 0) throw new Error(problems.join("\n"));
