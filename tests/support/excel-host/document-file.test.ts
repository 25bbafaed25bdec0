import { unzipSync } from "fflate";
import { removeHost, useHost } from "./use-host";

afterEach(removeHost);

/** A call of the callback kind as a promise of its result. */
function call<T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => {
    start(resolve);
  });
}

const open = (sliceSize?: number): Promise<Office.AsyncResult<Office.File>> =>
  call((callback) => {
    const { document } = Office.context;
    if (sliceSize === undefined) document.getFileAsync(Office.FileType.Compressed, callback);
    else document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback);
  });

async function readAll(file: Office.File): Promise<Uint8Array> {
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const { value } = await call<Office.Slice>((callback) => {
      file.getSliceAsync(index, callback);
    });
    bytes.push(...(value.data as number[]));
  }
  return Uint8Array.from(bytes);
}

describe("the file of the open workbook", () => {
  test("comes in slices that make the whole", async () => {
    const host = await useHost({ sheets: [{ name: "A", rows: [["xin chào"]] }] });
    const { status, value: file } = await open(1000);
    expect(status).toBe(Office.AsyncResultStatus.Succeeded);
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
    const bytes = await readAll(file);
    expect(bytes).toHaveLength(file.size);
    expect(Object.keys(unzipSync(bytes))).toContain("xl/workbook.xml");
    expect(host.files.counts).toEqual({ files: 1, slices: file.sliceCount });
    await call((callback) => {
      file.closeAsync(callback);
    });
    expect(host.files.openCount).toBe(0);
  });

  test("slices are 64 KB without a wish and 4 MB at most", async () => {
    await useHost({ bytes: undefined as never, sheets: [{ name: "A" }] });
    expect((await open()).value.sliceCount).toBe(1);
    expect((await open(100_000_000)).value.sliceCount).toBe(1);
  });

  test("shows the workbook as it stands, unsaved edits and all; untouched, the very bytes it came from", async () => {
    const first = await useHost({ sheets: [{ name: "A", rows: [["a"]] }] });
    const original = await first.bytes();
    const host = await useHost({ bytes: original });
    expect(await readAll((await open()).value)).toEqual(original);
    host.user.edit("A", "A1", "sửa");
    const edited = await readAll((await open()).value);
    const again = await useHost({ bytes: edited });
    expect(again.workbook.sheets[0]?.cell(0, 0).value).toBe("sửa");
  });

  test("no more than two may be open", async () => {
    await useHost();
    const files = [await open(), await open()];
    expect((await open()).status).toBe("failed");
    files[0]?.value.closeAsync();
    expect((await open()).status).toBe("succeeded");
  });

  test("a closed file gives no slices", async () => {
    await useHost();
    const { value: file } = await open();
    file.closeAsync();
    const slice = await call<Office.Slice>((callback) => {
      file.getSliceAsync(0, callback);
    });
    expect(slice.status).toBe("failed");
  });

  test.each([
    ["an Excel without CompressedFile", { requirementSets: { CompressedFile: false } } as const, 5000],
    ["an error on opening", {}, 5001],
    ["a cell being edited", {}, 5004],
  ])("fails with a result that says so: %s", async (name, options, code) => {
    const host = await useHost(options);
    host.faults.file.failsToOpen = name.includes("error");
    if (name.includes("edited")) host.faults.enterCellEdit();
    const { status, error } = await open();
    expect([status, error.code]).toEqual(["failed", code]);
  });

  test("a single slice may fail", async () => {
    const host = await useHost();
    host.faults.file.failingSlice = 1;
    const { value: file } = await open(1000);
    const status = async (index: number): Promise<string> =>
      (
        await call<Office.Slice>((callback) => {
          file.getSliceAsync(index, callback);
        })
      ).status as unknown as string;
    expect([await status(0), await status(1), await status(2)]).toEqual(["succeeded", "failed", "succeeded"]);
  });

  test("only the compressed kind is there", async () => {
    await useHost();
    const result = await call<Office.File>((callback) => {
      Office.context.document.getFileAsync(Office.FileType.Pdf, callback);
    });
    expect(result.status).toBe("failed");
  });
});
