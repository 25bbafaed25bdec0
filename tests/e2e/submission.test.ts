import { checkWorkbook } from "../../src/engine/index";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { button, cellsOf, selection } from "./pane-driver";
import { openMenu } from "./menu-walks";
import { hiddenSheet } from "./plans";
import { usePane } from "./use-pane";

/** Chuẩn bị nộp on the genuine client: what is left, the way to it, and the copy beside the workbook. */

const openPane = usePane();

test.each([
  { width: 320, height: 600 },
  { width: 350, height: 378 },
])("at $width × $height: to a cell that is left, and the clean copy opened", async (size) => {
  const pane = await openPane(await hiddenSheet(), size);
  const { page } = pane;
  await openMenu(pane, "Khác", "Chuẩn bị nộp");
  await page.getByText("Người nhận vẫn thấy").waitFor();
  const before = await cellsOf(pane);
  await page.getByRole("list", { name: "Các ô: Chưa có đơn vị chủ trì" }).getByRole("button", { name: /D5$/u }).click();
  await page.waitForTimeout(100);
  expect(await selection(pane)).toBe("Thanh tra!D5");
  await button(pane, "Mở bản sạch trong cửa sổ mới").click();
  await page.getByText(/^Đã mở bản sạch trong cửa sổ Excel mới/u).waitFor();
  const [opened = "", more] = await pane.excel(({ workbook }) => [...workbook.opened], null);
  expect(more).toBeUndefined();
  const copy = readWorkbook(new Uint8Array(Buffer.from(opened, "base64")));
  expect(checkWorkbook(copy).report.counts).toEqual(checkWorkbook(readWorkbook(await pane.workbook())).report.counts);
  expect(await cellsOf(pane)).toEqual(before);
});
