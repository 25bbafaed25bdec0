import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { changedParts } from "./changed-parts";
import type { PaneSession } from "./excel-page";
import { seriousProblems } from "./looks";
import type { CliFinding } from "./pane-driver";
import { commandLine, lineOf, linesOf, shownCards, untilCounted } from "./pane-driver";
import { SAMPLE, SEEDS } from "./plans";
import type { WebSession } from "./web-page";
import { usePage } from "./use-page";
import { activeCell, cell, checked, choose, grid, save, toolbar, WebBrowser } from "./web-page";

/** The web page as a clerk without Excel uses it. */

const open = usePage();
let session: WebSession;

const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
const lines = (findings: readonly CliFinding[]): string[] => findings.map(lineOf).sort();
const press = async (...keys: string[]) => {
  for (const key of keys) await session.page.keyboard.press(key);
};
const bar = () => toolbar(session);
const asPane = () => session as unknown as PaneSession;

/** The page as the driver of the pane knows it: what is selected is the active cell of the grid. */
function cards() {
  const excel = async () => `x!${await activeCell(session)}`;
  return shownCards({ page: session.page, excel } as unknown as PaneSession);
}

const PLANS = ([SAMPLE, ...SEEDS] as const).flatMap((file) => [
  [file, "server"] as const,
  ...(file === SAMPLE || file === SEEDS[0] ? [[file, "one"] as const] : []),
]);

test.each(PLANS)(
  "%s from %s: check, fix, fill, take back and write again, save, check the saved bytes",
  async (file, from) => {
    const workbook = bytesOf(file);
    session = await open({ from });
    const { page } = session;
    await choose(session, "Kế hoạch.xlsx", workbook);
    await checked(session);
    const before = commandLine(workbook);
    await untilCounted(asPane(), before);
    const shown = await cards();
    expect(linesOf(shown)).toEqual(lines(before.findings));
    // Every card led the grid to its cell.
    for (const {
      lines: [line = ""],
      selected,
    } of shown)
      expect(line.split(" ")).toContain(selected.split("!").at(-1));

    const fixes = page.getByRole("button", { name: /^Sửa nhanh \d+ chỗ/ });
    const hasFixes = (await fixes.count()) > 0;
    if (hasFixes) {
      await fixes.click();
      await page.getByRole("button", { name: /^Sửa \d+ chỗ/ }).click();
      await bar()
        .getByRole("button", { name: /^Hoàn tác: Sửa/ })
        .waitFor();
    }
    await page.getByRole("tab", { name: "Điền", exact: true }).click();
    await page.getByRole("button", { name: /^Điền \d+ ô/ }).click();
    await bar()
      .getByRole("button", { name: /^Hoàn tác: Điền/ })
      .waitFor();
    await page.getByRole("tab", { name: "Kiểm tra", exact: true }).click();

    const filled = await save(session);
    expect(filled.name).toBe("Kế hoạch (đã soát).xlsx");
    const after = commandLine(filled.bytes);
    await untilCounted(asPane(), after);
    expect(linesOf(await cards())).toEqual(lines(after.findings));
    if (hasFixes) expect(after.findings.length).toBeLessThan(before.findings.length);
    // Only the sheet, formats put in, and what tells Excel to calculate.
    const touched = changedParts(workbook, filled.bytes);
    expect(touched).toContain("xl/worksheets/sheet1.xml");
    expect(touched.filter((name) => !/^xl\/(?:worksheets\/sheet1|styles|workbook)\.xml$/.test(name))).toEqual([]);

    await bar()
      .getByRole("button", { name: /^Hoàn tác: Điền/ })
      .click();
    await bar()
      .getByRole("button", { name: /^Làm lại: Điền/ })
      .click();
    await bar()
      .getByRole("button", { name: /^Hoàn tác: Điền/ })
      .waitFor();
    expect(changedParts(filled.bytes, (await save(session)).bytes)).toEqual([]);
    await bar()
      .getByRole("button", { name: /^Hoàn tác: Điền/ })
      .click();
    await bar()
      .getByRole("button", { name: /^Làm lại: Điền/ })
      .waitFor();
    if (hasFixes)
      await bar()
        .getByRole("button", { name: /^Hoàn tác: Sửa/ })
        .click();
    await bar().getByRole("button", { name: "Hoàn tác", exact: true }).waitFor();
    expect(changedParts(workbook, (await save(session)).bytes)).toEqual([]);
  },
);

test("a summary is made, shown as sheets and saved", async () => {
  session = await open({ hash: "#mau" });
  const { page } = session;
  await checked(session);
  await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
  await page.getByRole("button", { name: /^Tạo \d+ bảng/ }).click();
  await page.getByRole("tab", { name: "Tổng hợp" }).nth(1).waitFor();
  expect(await page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab").count()).toBeGreaterThan(3);
  const { bytes } = await save(session);
  expect(Object.keys(unzipSync(bytes)).filter((name) => /worksheets\/[^/]+\.xml$/.test(name)).length).toBeGreaterThan(
    3,
  );
  // The plan's own sheet stays; what lists sheets and formats has the new ones too.
  const own = new Set(Object.keys(unzipSync(bytesOf(SAMPLE))));
  const lists = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "docProps/app.xml"];
  const touched = changedParts(bytesOf(SAMPLE), bytes).filter((name) => own.has(name));
  expect(touched.sort()).toEqual([...lists, "xl/styles.xml"].sort());
  await page.getByRole("tab", { name: "Kiểm tra", exact: true }).click();
  const after = commandLine(bytes);
  await untilCounted(asPane(), after);
  expect(linesOf(await cards())).toEqual(lines(after.findings));
});

/** Waits until another cell is the active one, and tells which. */
async function elsewhere(before: string): Promise<string> {
  for (let turn = 0; turn < 200; turn++) {
    const now = await activeCell(session);
    if (now !== before) return now;
    await session.page.waitForTimeout(50);
  }
  throw new Error(`still at ${before}`);
}

test("the keyboard: from cell to cell, editing, texts that look like formulas, one stop for Tab", async () => {
  session = await open({ hash: "#mau" });
  const { page } = session;
  await checked(session);
  await grid(session).focus();
  expect(await activeCell(session)).toBe("A1");
  await press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight");
  expect(await activeCell(session)).toBe("B5");
  await press("Tab", "Tab", "Shift+Tab");
  expect(await activeCell(session)).toBe("C5");
  // Where they lead is known to the worker.
  await press("Control+ArrowDown");
  const below = await elsewhere("C5");
  await press("Control+End");
  await elsewhere(below);
  const end = await activeCell(session);
  expect(await cell(session, end).isVisible()).toBe(true);
  await press("Control+Home", "PageDown", "End", "Home");
  expect(await activeCell(session)).toMatch(/^A\d\d$/);

  await press("Control+Home", "ArrowDown", "ArrowDown", "ArrowDown");
  const address = await activeCell(session);
  await page.keyboard.type("=HYPERLINK(1)");
  await press("Enter");
  await cell(session, address).getByText("=HYPERLINK(1)").waitFor();
  await press("ArrowUp", "F2");
  expect(await page.getByRole("textbox", { name: `Sửa ô ${address}` }).inputValue()).toBe("'=HYPERLINK(1)");
  await page.keyboard.type("thừa");
  await press("Escape");
  await cell(session, address).getByText("=HYPERLINK(1)", { exact: true }).waitFor();
  await page.keyboard.type("1.234,5");
  await press("Enter");
  await cell(session, address).getByText("1234,5").waitFor();
  await press("Control+z");
  await cell(session, address).getByText("=HYPERLINK(1)").waitFor();
  await press("Control+y");
  await cell(session, address).getByText("1234,5").waitFor();
  await cell(session, address).dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Ghi chú");
  await press("Enter");
  await cell(session, address).getByText("Ghi chú").waitFor();
  expect(await grid(session).evaluate((element) => element === document.activeElement)).toBe(true);
  // After Esc, Tab goes on to the next part of the page.
  await press("Escape", "Tab");
  expect(await grid(session).evaluate((element) => element === document.activeElement)).toBe(false);
});

test("an edit is checked by itself, and selecting a marked cell leads the pane", async () => {
  session = await open({ hash: "#mau" });
  const { page } = session;
  await checked(session);
  const { findings } = commandLine(bytesOf(SAMPLE));
  const { cell: address = "", message = "" } = findings.find(({ severity }) => severity === "error") ?? {};
  await page.locator("aside article").filter({ hasText: address }).first().locator("[data-line]").click();
  expect(await activeCell(session)).toBe(address);
  expect(await cell(session, address).textContent()).toContain(`Lỗi: ${message}`);
  expect(await cell(session, address).locator("[data-mark]").getAttribute("data-mark")).toBe("error");
  await grid(session).focus();
  await page.keyboard.type("Văn phòng Sở");
  await press("Enter");
  await page.getByText("Chưa lưu").waitFor();
  const { bytes } = await save(session);
  const after = commandLine(bytes);
  await untilCounted(asPane(), after);
  expect(linesOf(await cards())).toEqual(lines(after.findings));
  expect(changedParts(bytesOf(SAMPLE), bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("leaving with something unsaved asks first", async () => {
  session = await open({ hash: "#mau" });
  const { page } = session;
  await checked(session);
  await grid(session).focus();
  await page.keyboard.type("x");
  await press("Enter");
  await page.getByText("Chưa lưu").waitFor();
  await choose(session, "khác.xlsx", bytesOf(SAMPLE));
  await page.getByRole("alert").getByText("chưa được lưu").waitFor();
  await page.getByRole("button", { name: "Ở lại để lưu" }).click();
  expect(await page.getByText("Kế hoạch mẫu.xlsx").isVisible()).toBe(true);
  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await page.reload();
  expect(await asked).toBe("beforeunload");
});

test("after the first visit the page works without a network", async () => {
  const own = await WebBrowser.launch();
  session = await own.open();
  const { page } = session;
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await own.stopServer();
  await page.reload();
  await page.getByRole("button", { name: "Xem thử với kế hoạch mẫu" }).click();
  await checked(session);
  expect(await cell(session, "A1").textContent()).toContain("PHỤ LỤC");
  expect(session.problems).toEqual([]);
  await own.close();
});

test.each(["light", "dark", "forced"] as const)("nothing serious for axe: %s", async (colors) => {
  session = await open({ colors });
  const { page } = session;
  await page.getByRole("button", { name: "Xem thử với kế hoạch mẫu" }).waitFor();
  await picture(`page-start-${colors}`);
  expect(await seriousProblems(page, "all")).toEqual([]);
  await page.getByRole("button", { name: "Xem thử với kế hoạch mẫu" }).click();
  await checked(session);
  await picture(`page-${colors}`);
  expect(await seriousProblems(page, "all")).toEqual([]);
});

test("a narrow window shows sheet or pane, and the page speaks English too", async () => {
  session = await open({ hash: "#mau", width: 400, height: 700, locale: "en-GB" });
  const { page } = session;
  await grid(session).waitFor();
  await picture("page-narrow");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator("aside header").waitFor();
  expect(await grid(session).count()).toBe(0);
  expect(await seriousProblems(page, "all")).toEqual([]);
  await page.getByRole("button", { name: "VI", exact: true }).click();
  await page.getByRole("button", { name: "Lưu thành tệp mới" }).waitFor();
  // The narrowest window keeps its height for the sheet: three lines of bar, not four.
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await bar().boundingBox())?.height).toBeLessThan(120);
});

async function picture(name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder) await session.page.screenshot({ path: `${folder}/${name}.png` });
}
