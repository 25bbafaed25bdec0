import { findFiles } from "../../../src/apps/cli/find-files";
import { readError } from "../../../src/apps/cli/read-error";
import { run } from "../../../src/apps/cli/run";
import { systemCode } from "../../../src/apps/cli/system-error";

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

test("what is neither a wrong call nor a failure to save is not kept quiet", async () => {
  const write = () => {
    throw new Error("màn hình đã đóng");
  };
  const call = run(["check", "--help"], { stdout: { write }, stderr: { write }, cwd: "." });
  await expect(call).rejects.toThrow("màn hình đã đóng");
});
