import { SAMPLE } from "./plans";
import { usePane } from "./use-pane";

/** Who cannot run the pane is led to the page beside it, which needs no Excel. */

const open = usePane();

test("an old browser control", async () => {
  const { page } = await open(SAMPLE, {
    answers: (url) => (url.endsWith("/office.js") ? "delete Array.prototype.findLast;" : undefined),
  });
  const address = new URL("web/", page.url()).href;
  await page.getByRole("alert").getByText(`Không cần Excel: mở tệp bằng trang web Soát phụ lục, ${address}`).waitFor();
});
