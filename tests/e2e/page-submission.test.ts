import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/engine/index";
import { cleanCopy } from "../../src/hosts/xlsx/clean-copy";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import type { PaneSession } from "./excel-page";
import { seriousProblems } from "./looks";
import { openMenu } from "./menu-walks";
import { hiddenSheet } from "./plans";
import { usePage } from "./use-page";
import { activeCell, cell, checked, choose, toolbar } from "./web-page";

/** Chuẩn bị nộp on the page, as in the pane beside Excel: what is left, the way to it, and the copy as a file of its own. */

const open = usePage();

test.each(["server", "one"] as const)("to a cell that is left, and the clean copy saved: %s", async (from) => {
  const session = await open({ from });
  const { page } = session;
  const plan = await hiddenSheet();
  await choose(session, "Kế hoạch.xlsx", plan);
  await checked(session);
  // What the clean copy must not have: the colours of the marks, and the settings.
  await page.getByRole("switch", { name: "Tô màu ô có lỗi" }).click();
  await page.getByText("Chưa lưu").waitFor();
  await openMenu(session as unknown as PaneSession, "Khác", "Chuẩn bị nộp");
  await page.getByText("Người nhận vẫn thấy").waitFor();
  expect(await seriousProblems(page, "all")).toEqual([]);
  await page.getByRole("list", { name: "Các ô: Chưa có đơn vị chủ trì" }).getByRole("button", { name: /D5$/u }).click();
  await cell(session, "D5").waitFor();
  expect(await activeCell(session)).toBe("D5");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải bản sạch về máy" }).click(),
  ]);
  await page.getByText(/^Đã tạo bản sạch/u).waitFor();
  expect(download.suggestedFilename()).toBe("Phụ lục (bản nộp).xlsx");
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const expected = cleanCopy(plan).bytes;
  expect(checkWorkbook(readWorkbook(bytes)).report).toEqual(checkWorkbook(readWorkbook(expected)).report);
  const text = Buffer.from(bytes).toString("latin1");
  expect(text).not.toContain("customXml");
  // The open file is as it was: nothing to take back.
  await toolbar(session).getByRole("button", { name: "Hoàn tác", exact: true }).waitFor();
});
