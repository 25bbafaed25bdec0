import { chmodSync, linkSync, lstatSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import fs, { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Disk } from "../../../src/apps/cli/save-file";
import { removeUnfinished, SaveError, saveFile } from "../../../src/apps/cli/save-file";
import { Folder } from "./folder";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder.put("kh.xlsx");
});
afterEach(() => {
  folder.remove();
});

const fix = (...args: readonly string[]) => folder.soat("fix", ...args);

describe("where the result goes", () => {
  test("one file into the file named", async () => {
    expect((await fix("kh.xlsx", "-o", "moi.xlsx")).code).toBe(0);
    expect(folder.names()).toEqual(["kh.xlsx", "moi.xlsx"]);
  });

  test("several into a folder, which is made; one bad file among them is told and the rest goes on", async () => {
    folder.put("a.xlsx");
    writeFileSync(join(folder.path, "hong.xlsx"), "PK");
    folder.put("loi.xlsx", "assets/samples/ke-hoach-cchc-mau.xlsx");
    const { code, stdout, stderr } = await fix("*.xlsx", "-o", "moi/");
    expect(code).toBe(2);
    expect(folder.names("moi")).toEqual(["a.xlsx", "kh.xlsx", "loi.xlsx"]);
    expect(stdout).toContain("Tệp: hong.xlsx\n  Không xử lý được: ");
    expect(stderr).toMatch(/^soat: hong\.xlsx: .+\n$/);
  });

  test.each([
    ["a folder", "nguon", ["c.xlsx", "sau"]],
    ["a pattern", "nguon/**/*.xlsx", ["c.xlsx", "sau"]],
    ["a pattern from the root on", "/nguon/**/*.xlsx", ["c.xlsx", "sau"]],
  ])("folders below %s stay folders", async (_name, named, expected) => {
    mkdirSync(join(folder.path, "nguon/sau"), { recursive: true });
    folder.put("nguon/c.xlsx");
    folder.put("nguon/sau/c.xlsx");
    const place = named.startsWith("/") ? folder.path + named : named;
    expect((await fix(place, "-o", "moi/")).code).toBe(0);
    expect(folder.names("moi")).toEqual(expected);
    expect(folder.names("moi/sau")).toEqual(["c.xlsx"]);
  });

  test("a file named twice goes where its first name says", async () => {
    mkdirSync(join(folder.path, "nguon/sau"), { recursive: true });
    folder.put("nguon/sau/c.xlsx");
    expect((await fix("nguon/sau/c.xlsx", "nguon", "-o", "moi/")).code).toBe(0);
    expect(folder.names("moi")).toEqual(["c.xlsx"]);
  });

  test("one file into a folder that is there", async () => {
    mkdirSync(join(folder.path, "moi"));
    expect((await fix("kh.xlsx", "-o", "moi")).code).toBe(0);
    expect(folder.names("moi")).toEqual(["kh.xlsx"]);
  });

  test.each([
    ["for a file that is not there", ["khong.xlsx", "-o", "moi.xlsx"], "khong.xlsx: Không có tệp này."],
    ["none named", ["kh.xlsx"], "Lệnh fix cần nơi ghi kết quả"],
    ["the screen", ["kh.xlsx", "-o", "-"], "Không in được tệp Excel ra màn hình"],
    ["one file for several", ["kh.xlsx", "b.xlsx", "-o", "moi.xlsx"], "Có 2 tệp nhưng -o chỉ nêu một tệp"],
    ["one name for two", ["kh.xlsx", "sau/KH.xlsx", "-o", "moi/"], "cùng ghi vào “moi/KH.xlsx”"],
    ["a missing folder", ["kh.xlsx", "-o", "khong/moi.xlsx"], "Không có thư mục “"],
    ["a folder in a missing folder", ["kh.xlsx", "-o", "khong/co/"], "Không có thư mục “"],
    ["a file for a folder", ["kh.xlsx", "-o", "kh.xlsx/moi.xlsx"], "Không có thư mục “"],
    ["a folder that is a file", ["kh.xlsx", "-o", "b.xlsx/"], "Không tạo được thư mục “b.xlsx/”"],
  ])("a wrong place: %s", async (_name, args, sentence) => {
    mkdirSync(join(folder.path, "sau"));
    for (const name of ["b.xlsx", "sau/KH.xlsx"]) folder.put(name);
    const before = folder.names();
    const { code, stderr } = await fix(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(folder.names()).toEqual(before);
  });

  test("a new workbook cannot be a folder", async () => {
    mkdirSync(join(folder.path, "moi"));
    const { code, stderr } = await folder.soat("template", "-o", "moi");
    expect([code, stderr.includes("là một thư mục")]).toEqual([2, true]);
    expect(folder.names("moi")).toEqual([]);
  });
});

describe("the file that is read", () => {
  const links: readonly (readonly [string, (path: string) => string])[] = [
    ["by its name", () => "kh.xlsx"],
    ["by another way to it", () => "./x/../kh.xlsx"],
    [
      "by a link",
      (path) => {
        symlinkSync("kh.xlsx", join(path, "link.xlsx"));
        return "link.xlsx";
      },
    ],
    [
      "by a second name",
      (path) => {
        linkSync(join(path, "kh.xlsx"), join(path, "hai.xlsx"));
        return "hai.xlsx";
      },
    ],
  ];
  test.each(links)("is not written over %s", async (_name, make) => {
    mkdirSync(join(folder.path, "x"));
    const output = make(folder.path);
    const before = folder.bytes("kh.xlsx");
    const { code, stderr } = await folder.soat("fill", "kh.xlsx", "-o", output);
    expect([code, stderr.includes("chính là tệp gốc nên không ghi đè")]).toEqual([2, true]);
    expect(folder.bytes("kh.xlsx").equals(before)).toBe(true);
  });

  test("is written over where that is asked for; a link stays a link", async () => {
    folder.put("kh.xlsx", "assets/samples/ke-hoach-cchc-mau.xlsx");
    symlinkSync("kh.xlsx", join(folder.path, "link.xlsx"));
    const before = folder.bytes("kh.xlsx");
    await fix("kh.xlsx", "-o", "link.xlsx", "--force");
    expect(folder.bytes("kh.xlsx").equals(before)).toBe(false);
    expect(lstatSync(join(folder.path, "link.xlsx")).isSymbolicLink()).toBe(true);
  });

  test("no report is written over it either, nor over another input by a merge", async () => {
    folder.put("b.xlsx");
    for (const args of [
      ["check", "kh.xlsx", "-o", "kh.xlsx"],
      ["merge", "kh.xlsx", "b.xlsx", "-o", "b.xlsx"],
    ]) {
      expect(await folder.soat(...args)).toMatchObject({ code: 2, stdout: "" });
    }
  });
});

describe("saving", () => {
  const bytes = new TextEncoder().encode("mới");
  const failing = (code: string, at: "write" | "rename"): Disk => ({
    async write(path, content) {
      await writeFile(path, content.slice(0, 1));
      if (at === "write") throw Object.assign(new Error("disk"), { code });
    },
    rename: () => Promise.reject(Object.assign(new Error("disk"), { code })),
  });

  test.each([
    ["ENOSPC", "write", "Ổ đĩa đã đầy"],
    ["EDQUOT", "write", "Ổ đĩa đã đầy"],
    ["EACCES", "write", "Không có quyền ghi"],
    ["EROFS", "write", "Không có quyền ghi"],
    ["EPERM", "rename", "Không có quyền ghi"],
    ["EBUSY", "rename", "đang được chương trình khác giữ"],
    ["ENAMETOOLONG", "write", "quá dài"],
    ["EIO", "write", "(EIO). Kiểm tra ổ đĩa"],
  ] as const)(
    "%s while it is to %s: a sentence, the old file as it was, nothing left behind",
    async (code, at, sentence) => {
      const path = join(folder.path, "kh.xlsx");
      const before = folder.bytes("kh.xlsx");
      const saving = saveFile(path, bytes, failing(code, at));
      await expect(saving).rejects.toBeInstanceOf(SaveError);
      await expect(saving).rejects.toMatchObject({ name: "SaveError", code: "save" });
      await expect(saving).rejects.toThrow(sentence);
      expect(folder.bytes("kh.xlsx").equals(before)).toBe(true);
      expect(folder.names()).toEqual(["kh.xlsx"]);
    },
  );

  test("a failure without a code of the system is told as it is", async () => {
    const disk = { ...failing("EIO", "rename"), write: () => Promise.reject(new Error("dây lỏng")) };
    await expect(saveFile(join(folder.path, "x.xlsx"), bytes, disk)).rejects.toThrow("(Error: dây lỏng). Kiểm tra");
  });

  test("a name as long as the disk takes", async () => {
    const name = `${"x".repeat(250)}.xlsx`;
    await saveFile(join(folder.path, name), bytes);
    expect(folder.names()).toEqual(["kh.xlsx", name]);
  });

  test("all is on the disk, and the file closed, before it takes its place", async () => {
    const done: string[] = [];
    const { open } = fs;
    const opened = jest.spyOn(fs, "open").mockImplementation(async (...call) => {
      const file = await open(...call);
      for (const name of ["writeFile", "sync", "close"] as const) {
        const act = file[name].bind(file) as () => Promise<void>;
        file[name] = (...given: readonly []) => {
          if (!folder.names().includes("x.xlsx")) done.push(name);
          return act(...given);
        };
      }
      return file;
    });
    await saveFile(join(folder.path, "x.xlsx"), bytes);
    opened.mockRestore();
    expect(done).toEqual(["writeFile", "sync", "close"]);
    expect(folder.names()).toContain("x.xlsx");
  });

  test("keeps the permissions of the file it takes the place of", async () => {
    const path = join(folder.path, "kh.xlsx");
    chmodSync(path, 0o640);
    await saveFile(path, bytes);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(await readFile(path, "utf8")).toBe("mới");
  });

  test("a run broken off takes away what it has not finished", async () => {
    let names: readonly string[] = [];
    await saveFile(join(folder.path, "x.xlsx"), bytes, {
      async write(path, content) {
        await writeFile(path, content);
        expect(folder.names()).toHaveLength(2);
        removeUnfinished();
        names = folder.names();
      },
      rename: () => Promise.resolve(),
    });
    expect(names).toEqual(["kh.xlsx"]);
  });
});
