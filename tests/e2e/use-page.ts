import type { WebOptions, WebSession } from "./web-page";
import { WebBrowser } from "./web-page";

/**
 * One browser for the tests of a file. The answer opens the web page in it; after each test the page must have had no problem and
 * asked nobody else for anything (no file is sent anywhere), and is closed.
 */
export function usePage(): (options?: WebOptions) => Promise<WebSession> {
  let browser: WebBrowser;
  let opened: WebSession[] = [];
  beforeAll(async () => {
    browser = await WebBrowser.launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const problems = opened.flatMap((session) => session.problems);
    const requests = opened.flatMap((session) => session.requests);
    await Promise.all(opened.map((session) => session.close()));
    opened = [];
    const own = (url: string) => url.startsWith(`${browser.origin}/`) || /^(?:file|blob|data):/.test(url);
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !own(url))).toEqual([]);
  });
  return async (options) => {
    const session = await browser.open(options);
    opened.push(session);
    return session;
  };
}
