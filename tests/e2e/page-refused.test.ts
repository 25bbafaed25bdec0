import { unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { compoundFile } from "../support/compound-file";
import { changedParts } from "./changed-parts";
import { SAMPLE } from "./plans";
import { usePage } from "./use-page";
import { cell, checked, choose, grid, save, toolbar } from "./web-page";

/** Files the page cannot open. */

const WORKBOOK = new Uint8Array(readFileSync(SAMPLE));
const open = usePage();

/** Each file that is no workbook we can read, as its bytes, and the sentence for it. */
const UNREADABLE: readonly (readonly [what: string, bytes: Uint8Array, sentence: string])[] = [
  ["cut short", WORKBOOK.slice(0, 9000), "Tệp bị hỏng hoặc chưa tải về đủ."],
  ["a part damaged", damagedSheet(WORKBOOK), "Tệp bị hỏng hoặc chưa tải về đủ."],
  [
    "an .xls",
    compoundFile("Workbook", "\u0005SummaryInformation"),
    "Tệp ở định dạng Excel 97–2003 (.xls), chưa đọc được.",
  ],
  [
    "with a password",
    compoundFile("\u0006DataSpaces", "EncryptionInfo", "EncryptedPackage"),
    "Tệp được bảo vệ bằng mật khẩu nên không đọc được.",
  ],
  ["nothing", new Uint8Array(), "Tệp rỗng, không có nội dung nào."],
  ["a text", new TextEncoder().encode("a,b,c"), "Đây là tệp văn bản (như .csv, .txt)"],
];

test.each(["server", "one"] as const)(
  "what cannot be opened is told in a sentence, and nothing is lost of what is open: %s",
  async (from) => {
    const session = await open({ from, hash: "#mau" });
    const { page } = session;
    await checked(session);
    await grid(session).focus();
    await page.keyboard.type("Sửa dở");
    await page.keyboard.press("Enter");
    await page.getByText("Chưa lưu").waitFor();
    for (const [what, bytes, sentence] of UNREADABLE) {
      await choose(session, `${what}.xlsx`, bytes);
      await page.getByRole("button", { name: "Bỏ, mở tệp khác" }).click();
      const alert = page.getByRole("alert").filter({ hasText: sentence });
      await alert.waitFor();
      // It says what to do next, and no word of the program.
      expect(await alert.locator("p").textContent()).toMatch(/ Hãy /u);
      await alert.getByRole("button", { name: "Đóng" }).click();
      expect(await page.getByText("Kế hoạch mẫu.xlsx").isVisible()).toBe(true);
      expect(await page.getByText("Chưa lưu").isVisible()).toBe(true);
      expect(await cell(session, "A1").textContent()).toContain("Sửa dở");
    }
    const { name, bytes } = await save(session);
    expect(name).toBe("Kế hoạch mẫu (đã soát).xlsx");
    expect(readWorkbook(bytes).sheets[0]?.cells.get(0, 0)?.value).toBe("Sửa dở");
    await toolbar(session)
      .getByRole("button", { name: /^Hoàn tác: / })
      .click();
    await toolbar(session).getByRole("button", { name: "Hoàn tác", exact: true }).waitFor();
    expect(changedParts(WORKBOOK, (await save(session)).bytes)).toEqual([]);
  },
);

/** The same package, but its sheet ends in the middle of a cell. */
function damagedSheet(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": sheet.slice(0, sheet.length / 2) });
}
