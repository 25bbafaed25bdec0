import { list, openTab, type } from "./pane-driver";
import { longPlan } from "./plans";
import type { Slices } from "./slices";
import { slicesDuring } from "./slices";
import { usePane } from "./use-pane";

/**
 * How long the pane holds the page at a stretch with a long plan. Asserted is what no longer depends on the length of the plan; SLICES=1
 * prints the figures of every step.
 */
const LIMIT = 50;

const openPane = usePane();

test("a plan of 5,000 rows: its list scrolls, and comes back, without a stop", async () => {
  const pane = await openPane(await longPlan(5000));
  const { page } = pane;
  page.setDefaultTimeout(60_000);
  const found: Record<string, Slices> = {};
  const measure = async (name: string, work: () => Promise<unknown>) => {
    found[name] = await slicesDuring(page, work);
  };
  const start = page.getByRole("button", { name: "Kiểm tra", exact: true });
  await start.waitFor();
  await measure("check", async () => {
    await start.click();
    await list(pane).waitFor();
    await page.waitForTimeout(300);
  });
  await measure("scroll", async () => {
    for (let turn = 0; turn < 20; turn++) {
      await list(pane).hover();
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(50);
    }
  });
  await measure("edit", async () => {
    await type(pane, "Phụ lục", "D5", "Văn phòng Sở");
    await page.waitForTimeout(3000);
  });
  for (const tab of ["Điền", "Tiến độ", "Kinh phí", "Tổng hợp", "Kiểm tra"])
    await measure(tab, async () => {
      await openTab(pane, tab);
      await page.waitForTimeout(2000);
    });
  if (process.env["SLICES"]) process.stdout.write(JSON.stringify(found, null, 1));
  expect(found["check"]?.longest[0]).toBeGreaterThan(0);
  for (const name of ["scroll", "Kiểm tra"]) expect(found[name]?.longest[0] ?? 0).toBeLessThanOrEqual(LIMIT);
});
