import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../../src/apps/cli/find-files";
import { emptyWorkbook, saveNewWorkbook } from "../../../src/apps/cli/new-file";
import { readError } from "../../../src/apps/cli/read-error";
import { run } from "../../../src/apps/cli/run";
import { systemCode } from "../../../src/apps/cli/system-error";
import { contentOfRows } from "../../support/sheet-content";

test.each([
  [{ code: "EIO" }, "EIO"],
  [{ code: 5 }, "5"],
  [{}, ""],
  [null, ""],
  ["EIO", ""],
])("the system's code of %j is %j", (error, code) => {
  expect(systemCode(error)).toBe(code);
});

test("a file on which the program itself failed is told with what went wrong", () => {
  expect(readError(new TypeError("x is not a function"))).toMatch(
    /^Phần mềm gặp lỗi .*: TypeError: x is not a function$/u,
  );
  expect(readError("hỏng")).toMatch(/^Phần mềm gặp lỗi .*: hỏng$/u);
  expect(readError({ code: "EISDIR" })).toBe("Đây là thư mục, không phải tệp.");
});

test("a wrong call is known by its name and code", async () => {
  await expect(findFiles([], ".", "check")).rejects.toMatchObject({ name: "CallError", code: "call" });
});

test("a new workbook that cannot hold a sheet is not saved", async () => {
  const [first] = (await emptyWorkbook()).sheets;
  const change = { type: "putSheet", sheet: first?.name ?? "", over: null, content: contentOfRows([["x"]]) } as const;
  const saved = saveNewWorkbook("khong-duoc-ghi.xlsx", tmpdir(), [change]);
  await expect(saved).rejects.toMatchObject({ code: "save" });
  expect(existsSync(join(tmpdir(), "khong-duoc-ghi.xlsx"))).toBe(false);
});

test("what is neither a wrong call nor a failure to save is not kept quiet", async () => {
  const write = () => {
    throw new Error("màn hình đã đóng");
  };
  const call = run(["check", "--help"], { stdout: { write }, stderr: { write }, cwd: "." });
  await expect(call).rejects.toThrow("màn hình đã đóng");
});
