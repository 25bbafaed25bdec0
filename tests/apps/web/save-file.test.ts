import { checkedName, saveFile } from "../../../src/apps/web/page/save-file";

test.each([
  ["Kế hoạch.xlsx", "Kế hoạch (đã soát).xlsx"],
  ["Kế hoạch.XLSM", "Kế hoạch (đã soát).XLSM"],
  ["a.b.xlsx", "a.b (đã soát).xlsx"],
  ["Kế hoạch (đã soát).xlsx", "Kế hoạch (đã soát).xlsx"],
  ["không đuôi", "không đuôi (đã soát).xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(checkedName(name, "(đã soát)")).toBe(saved);
});

describe("where the browser lets one choose a place", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const done: unknown[] = [];
  const file = {
    write: (data: Uint8Array) => Promise.resolve(void done.push(data)),
    close: () => Promise.resolve(void done.push("closed")),
  };
  const handle = { name: "nơi khác.xlsm", createWritable: () => Promise.resolve(file) };

  function choosing(choose: (options: object) => Promise<object>): void {
    Object.assign(globalThis, { showSaveFilePicker: choose });
  }
  beforeEach(() => {
    done.length = 0;
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "showSaveFilePicker");
  });

  test.each([
    ["kh.xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["kh.XLSM", ".XLSM", "application/vnd.ms-excel.sheet.macroEnabled.12"],
  ])("%s is written there as a whole, under the name chosen", async (name, ending, type) => {
    choosing((options) => {
      done.push(options);
      return Promise.resolve(handle);
    });
    expect(await saveFile(name, () => Promise.resolve(bytes))).toBe("nơi khác.xlsm");
    const types = [{ description: "Excel", accept: { [type]: [ending] } }];
    expect(done).toEqual([{ suggestedName: name, types }, bytes, "closed"]);
  });

  test("whoever thinks better of it saves nothing; any other failure is told", async () => {
    const made = jest.fn(() => Promise.resolve(bytes));
    choosing(() => Promise.reject(new DOMException("", "AbortError")));
    expect(await saveFile("kh.xlsx", made)).toBeNull();
    for (const error of [new DOMException("", "SecurityError"), new Error("AbortError")]) {
      choosing(() => Promise.reject(error));
      await expect(saveFile("kh.xlsx", made)).rejects.toBe(error);
    }
    expect(made).not.toHaveBeenCalled();
  });
});
