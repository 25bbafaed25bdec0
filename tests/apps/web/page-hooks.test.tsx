/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import { firstLanguage, keepLanguage } from "../../../src/apps/web/page/page-settings";
import { useFiles } from "../../../src/apps/web/page/use-files";
import { useOpenBook } from "../../../src/apps/web/page/use-open-book";
import { Book } from "../../../src/apps/web/worker/book";
import { serve } from "../../../src/hosts/channel/serve";
import { RunningWorker } from "../../support/running-worker";

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe("the language of the page", () => {
  const browser = (language: string) => jest.spyOn(navigator, "language", "get").mockReturnValue(language);

  test("is the browser's where that is English, else Vietnamese", () => {
    for (const [language, shown] of [
      ["en-US", "en"],
      ["EN", "en"],
      ["eng", "vi"],
      ["vi-VN", "vi"],
      ["fr", "vi"],
    ] as const) {
      browser(language);
      expect(firstLanguage()).toBe(shown);
    }
  });

  test("is the one chosen, where anything can be kept", () => {
    browser("vi");
    keepLanguage("en");
    expect(firstLanguage()).toBe("en");
    browser("en");
    keepLanguage("vi");
    expect(firstLanguage()).toBe("vi");
    localStorage.setItem("soat.language", "fr");
    expect(firstLanguage()).toBe("en");
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    keepLanguage("vi");
    expect(firstLanguage()).toBe("en");
  });
});

describe("files held over the page", () => {
  const file = new File(["x"], "kh.xlsx");
  const carrying = (types: readonly string[], files: readonly File[] = []) => ({ dataTransfer: { types, files } });
  const fire = (type: string, parts: object) => {
    const event = Object.assign(new Event(type, { cancelable: true }), parts);
    act(() => {
      globalThis.dispatchEvent(event);
    });
    return event.defaultPrevented;
  };
  function opened() {
    const onFile = jest.fn();
    return { onFile, ...renderHook(() => useFiles(onFile)) };
  }

  test("are shown while they are held, and taken when let go", () => {
    const { result, onFile } = opened();
    expect(fire("dragover", carrying(["Files"]))).toBe(true);
    expect(result.current).toBe(true);
    fire("dragleave", { relatedTarget: document.body });
    expect(result.current).toBe(true);
    fire("dragleave", { relatedTarget: null });
    expect(result.current).toBe(false);
    fire("dragover", carrying(["Files"]));
    expect(fire("drop", carrying(["Files"], [file]))).toBe(true);
    expect([result.current, onFile.mock.calls]).toEqual([false, [[file]]]);
  });

  test("texts that are dragged or pasted are none of them", () => {
    const { result, onFile } = opened();
    expect(fire("dragover", carrying(["text/plain"]))).toBe(false);
    expect(result.current).toBe(false);
    expect(fire("drop", carrying(["text/plain"]))).toBe(false);
    fire("drop", carrying(["Files"]));
    expect(fire("paste", { clipboardData: { files: [] } })).toBe(false);
    expect(onFile).not.toHaveBeenCalled();
    expect(fire("paste", { clipboardData: { files: [file] } })).toBe(true);
    expect(onFile).toHaveBeenCalledWith(file);
  });

  test("a page that is gone hears of none", () => {
    const { onFile, unmount } = opened();
    unmount();
    expect(fire("dragover", carrying(["Files"]))).toBe(false);
    fire("dragleave", { relatedTarget: null });
    fire("drop", carrying(["Files"], [file]));
    fire("paste", { clipboardData: { files: [file] } });
    expect(onFile).not.toHaveBeenCalled();
  });
});

describe("one workbook is open at a time", () => {
  const SAMPLE = new Uint8Array(readFileSync("assets/samples/ke-hoach-cchc-sach.xlsx"));
  const workers: RunningWorker[] = [];
  const createWorker = () => {
    const worker = new RunningWorker((port) => {
      serve(port, new Book().handlers);
    });
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const terminated = () => workers.map((worker) => worker.terminated);
  const read = () => Promise.resolve(SAMPLE);

  function page() {
    workers.length = 0;
    const { result } = renderHook(() => useOpenBook(createWorker));
    const open = (name: string, from = read) => act(() => result.current.open(name, from));
    const shown = () => result.current.opened?.fileName ?? null;
    return { result, open, shown };
  }

  test("the next one closes it once it is there; one that cannot be read leaves it", async () => {
    const { result, open, shown } = page();
    await open("một.xlsx");
    expect(shown()).toBe("một.xlsx");
    let failure: unknown;
    await act(async () => {
      const opening = result.current.open("hỏng.xlsx", () => Promise.resolve(new Uint8Array([1])));
      failure = await opening.catch((error: unknown) => error);
    });
    expect(failure).toMatchObject({ name: "HostError" });
    expect([shown(), terminated(), result.current.opening]).toEqual(["một.xlsx", [false, true], null]);
    await open("hai.xlsx");
    expect(result.current.opened?.fileName).toBe("hai.xlsx");
    expect([result.current.current.current?.fileName, terminated()]).toEqual(["hai.xlsx", [true, true, false]]);
    result.current.opened?.close();
  });

  test("what is being opened is shown by its name, and can be called off without a word", async () => {
    const { result } = page();
    let opening = Promise.resolve();
    act(() => {
      opening = result.current.open("một.xlsx", read);
    });
    expect(result.current.opening).toMatchObject({ name: "một.xlsx", progress: null });
    await act(async () => {
      result.current.opening?.cancel();
      await opening;
    });
    expect([result.current.opening, result.current.opened]).toEqual([null, null]);
  });

  test("a file chosen while another one is on its way takes its place", async () => {
    const { result } = page();
    await act(async () => {
      const first = result.current.open("một.xlsx", read);
      await Promise.all([first, result.current.open("hai.xlsx", read)]);
    });
    expect(result.current.opened?.fileName).toBe("hai.xlsx");
    expect([result.current.opening, terminated().filter((one) => !one).length]).toEqual([null, 1]);
    result.current.opened?.close();
  });
});
