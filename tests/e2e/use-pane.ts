import type { PaneSession } from "./excel-page";
import { PaneBrowser } from "./excel-page";

/**
 * One browser for the tests of a file. The answer opens the pane in it; after each test the pane must have had no problem, and is
 * closed.
 */
export function usePane(): PaneBrowser["open"] {
  let browser: PaneBrowser;
  let opened: PaneSession[] = [];
  beforeAll(async () => {
    browser = await PaneBrowser.launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const problems = opened.flatMap((pane) => pane.problems);
    await Promise.all(opened.map((pane) => pane.close()));
    opened = [];
    expect(problems).toEqual([]);
  });
  return async (...what) => {
    const pane = await browser.open(...what);
    opened.push(pane);
    return pane;
  };
}
