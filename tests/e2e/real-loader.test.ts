import { readFileSync } from "node:fs";
import type { PaneSession } from "./excel-page";
import { button, check, commandLine, lineOf, linesOf, selection, shownCards, type, untilCounted } from "./pane-driver";
import { SAMPLE } from "./plans";
import { usePane } from "./use-pane";

const openPane = usePane();
let pane: PaneSession;

test("on Microsoft's own loader: check by the file, go to a cell, mend it, colour and uncolour", async () => {
  pane = await openPane(SAMPLE, { realLoader: true });
  // What only the real loader does.
  expect(await pane.page.evaluate(() => (history as { pushState: unknown }).pushState)).toBeNull();
  const before = commandLine(new Uint8Array(readFileSync(SAMPLE)));
  await check(pane);
  await untilCounted(pane, before);
  expect(linesOf(await shownCards(pane))).toEqual(before.findings.map(lineOf).sort());
  // The file was asked for, read in one slice and closed.
  const calls = await pane.page.evaluate(() => (globalThis as unknown as { __fileCalls: number[] }).__fileCalls);
  expect(calls).toEqual([77, 80, 81]);

  await pane.page.keyboard.press("Home");
  await pane.page.getByRole("article", { name: "Chưa có đơn vị chủ trì" }).getByRole("button").first().click();
  expect(await selection(pane)).toBe("Phụ lục!D21");
  await type(pane, "Phụ lục", "D21", "Văn phòng Sở");
  await untilCounted(pane, commandLine(await pane.workbook()));

  const marks = pane.page.getByRole("switch", { name: "Tô màu ô có lỗi" });
  const formats = () =>
    pane.excel(({ workbook }) => workbook.sheets.map((sheet) => sheet.conditionalFormats.length), null);
  await marks.click();
  await pane.page.getByRole("status").getByText("Đã tô màu các ô có lỗi.").waitFor();
  expect(await formats()).toEqual([3]);
  await marks.click();
  await pane.page.getByRole("status").getByText("Đã bỏ màu đánh dấu.").waitFor();
  expect(await formats()).toEqual([0]);
  await expect(button(pane, "Thử lại").count()).resolves.toBe(0);
});
