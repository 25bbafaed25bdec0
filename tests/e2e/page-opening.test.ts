import { readFileSync } from "node:fs";
import { planWorkbook } from "../../bench/plan-workbook";
import { seriousProblems } from "./looks";
import { SAMPLE } from "./plans";
import { usePage } from "./use-page";
import { cell, checked, choose, grid } from "./web-page";

/** A large file on its way to be open: how far it is, and stopping it. */

const LARGE = planWorkbook(20_000);
const open = usePage();

test("how far it is, and stopped, twice: before anything is open, and with something open that stays", async () => {
  const session = await open();
  const { page } = session;
  const bar = page.getByRole("progressbar", { name: "Đang mở lớn.xlsx…" });
  await choose(session, "lớn.xlsx", LARGE);
  await bar.waitFor();
  await page.waitForFunction(() => document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow"));
  expect(await seriousProblems(page, "all")).toEqual([]);
  await page.getByRole("button", { name: "Hủy", exact: true }).click();
  await bar.waitFor({ state: "detached" });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe("Mở tệp .xlsx…");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await grid(session).count()).toBe(0);

  await choose(session, "nhỏ.xlsx", new Uint8Array(readFileSync(SAMPLE)));
  await checked(session);
  await choose(session, "lớn.xlsx", LARGE);
  await page.getByRole("button", { name: "Hủy", exact: true }).click();
  await bar.waitFor({ state: "detached" });
  expect(await focused()).toBe("Mở");
  // It never comes, and what is open can be worked on.
  await grid(session).focus();
  await page.keyboard.type("Tiếp tục");
  await page.keyboard.press("Enter");
  await cell(session, "A1").getByText("Tiếp tục").waitFor();
  await page.waitForTimeout(3000);
  expect(await page.getByText("nhỏ.xlsx").isVisible()).toBe(true);
});
