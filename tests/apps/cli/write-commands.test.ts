import { unzipSync } from "fflate";
import type { RunJson } from "../../../src/engine/reports/json";
import { contentOf, recognizePlan } from "../../../src/engine/index";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { CLEAN, FAULTY, Folder } from "./folder";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder.put("loi.xlsx", FAULTY);
  folder.put("sach.xlsx", CLEAN);
});
afterEach(() => {
  folder.remove();
});

async function findings(file: string) {
  const [report] = (await folder.json<RunJson>("check", file)).files;
  if (!report || "error" in report) throw new Error("not read");
  return report.findings;
}

/** Rule and place of each finding. */
async function places(file: string): Promise<string[]> {
  return (await findings(file)).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
}

/** Contents of the worksheets. */
function sheets(file: string): string[] {
  const parts = unzipSync(folder.bytes(file));
  const texts = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  return texts.map(([, bytes]) => Buffer.from(bytes).toString());
}

describe("fill", () => {
  test("what is filled brings no new finding, and is not proposed again", async () => {
    const { code, stdout } = await folder.soat("fill", "loi.xlsx", "-o", "x.xlsx");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Tệp: loi\.xlsx → x\.xlsx\n {2}Đã điền 226 ô\.\n {2}Còn 3 đề xuất cần xem lại: thêm --all để điền\.\n$/,
    );
    const known = new Set(await places("loi.xlsx"));
    expect((await places("x.xlsx")).filter((place) => !known.has(place))).toEqual([]);
    expect((await folder.soat("fill", "x.xlsx", "--dry-run")).stdout).toContain("0 ô có thể điền.");
  });

  test("only the columns asked for; told as JSON", async () => {
    const told = await folder.json<{ files: object[] }>("fill", "sach.xlsx", "-o", "x.xlsx", "--columns", "start");
    expect(told.files).toEqual([{ file: "sach.xlsx", output: "x.xlsx", filled: 36, suggestionsLeft: 0, refused: [] }]);
    const headings = (file: string) => {
      const [sheet] = readWorkbook(folder.bytes(file)).sheets;
      const { table } = recognizePlan({ ...readWorkbook(folder.bytes("sach.xlsx")) }).appendices[0] ?? {};
      return sheet?.cells.get(table?.top ?? 0, (table?.right ?? 0) + 1)?.value;
    };
    expect(headings("x.xlsx")).toBe("Bắt đầu");
  });

  test("to write and only to look do not go together", async () => {
    const { code, stderr } = await folder.soat("fill", "sach.xlsx", "-o", "x.xlsx", "--dry-run");
    expect([code, stderr]).toEqual([2, "soat: Chỉ chọn một trong hai: -o để ghi, hoặc --dry-run để xem trước.\n"]);
    expect(folder.names()).not.toContain("x.xlsx");
  });
});

describe("fix", () => {
  test("--safe leaves no safe fix, and nothing new", async () => {
    const safe = (list: Awaited<ReturnType<typeof findings>>) =>
      list.filter((finding) => "fix" in finding && finding.fix.confidence === "safe").length;
    expect(safe(await findings("loi.xlsx"))).toBeGreaterThan(0);
    const { code, stdout } = await folder.soat("fix", "loi.xlsx", "-o", "x.xlsx", "--safe");
    expect(code).toBe(1);
    expect(stdout).toMatch(/Đã sửa 3 chỗ\.\n {2}Kết luận: Cần sửa: 5 lỗi, 8 cảnh báo/);
    expect(safe(await findings("x.xlsx"))).toBe(0);
    expect((await folder.soat("fix", "sach.xlsx", "-o", "y.xlsx")).code).toBe(0);
  });

  test("--rule carries out one rule's fixes, suggested ones too, and no other", async () => {
    const rule = "unit/variant";
    const before = await findings("loi.xlsx");
    expect(before.some((finding) => finding.rule === rule)).toBe(true);
    await folder.soat("fix", "loi.xlsx", "-o", "x.xlsx", "--rule", rule);
    const rest = before.filter((finding) => finding.rule !== rule).map((finding) => finding.rule);
    expect((await findings("x.xlsx")).map((finding) => finding.rule)).toEqual(rest);
  });

  test.each([
    ["an unknown rule", ["--rule", "unit/khac"], "Không có quy tắc “unit/khac”."],
    ["both", ["--rule", "unit/variant", "--safe"], "Chỉ chọn một trong hai: --safe hoặc --rule."],
  ])("a wrong call: %s", async (_name, args, sentence) => {
    const { code, stderr } = await folder.soat("fix", "loi.xlsx", "-o", "x.xlsx", ...args);
    expect([code, stderr.includes(sentence)]).toEqual([2, true]);
  });
});

describe("summarize", () => {
  test("tells the sheets and the proof; a second time nothing changes", async () => {
    const { code, stdout } = await folder.soat("summarize", "sach.xlsx", "-o", "x.xlsx");
    expect([code, stdout.split("\n")[1]]).toEqual([0, "  Tổng hợp: tạo mới"]);
    expect(stdout).toContain("45 nhiệm vụ: 45 một đơn vị; không sót, không trùng · 765 = 765 triệu đồng");
    const again = await folder.soat("summarize", "x.xlsx", "-o", "y.xlsx");
    expect(again.stdout).toContain("  Tổng hợp: không đổi");
    expect(sheets("y.xlsx")).toEqual(sheets("x.xlsx"));
  });

  test("the units named, and a unit that is not there", async () => {
    await folder.soat("summarize", "sach.xlsx", "-o", "x.xlsx", "--units", "văn phòng; TCCB");
    const names = readWorkbook(folder.bytes("x.xlsx")).sheets.map(({ name }) => name);
    expect(names).toEqual(["Phụ lục", "Tổng hợp", "TH VP", "TH TCCB"]);
    const { code, stderr } = await folder.soat("summarize", "sach.xlsx", "-o", "y.xlsx", "--units", "Phòng Thiên văn");
    expect([code, stderr.includes("Không có đơn vị “Phòng Thiên văn” trong phụ lục. Chọn trong: ")]).toEqual([2, true]);
    expect(folder.names()).not.toContain("y.xlsx");
  });

  test("a sheet edited by hand stays, and the new one is put beside it", async () => {
    await folder.soat("summarize", "sach.xlsx", "-o", "x.xlsx", "--units", "TCCB");
    const host = new FileHost(folder.bytes("x.xlsx"));
    const note = { row: 0, column: 0 };
    const { sheets: made } = readWorkbook(folder.bytes("x.xlsx"));
    const edit = (sheet: string, cell: typeof note, text: string) => {
      const before = contentOf(made.find(({ name }) => name === sheet)?.cells.at(cell));
      return { type: "setCell", sheet, cell, before, after: { kind: "text", text } } as const;
    };
    await host.apply(
      [edit("TH TCCB", note, "Tôi đã sửa"), edit("Phụ lục", { row: 7, column: 1 }, "Việc khác hẳn")],
      "edit",
    );
    folder.put("sua.xlsx", host.toBytes());
    await folder.soat("summarize", "sua.xlsx", "-o", "y.xlsx", "--units", "TCCB");
    const after = readWorkbook(folder.bytes("y.xlsx")).sheets;
    expect(after.find(({ name }) => name === "TH TCCB")?.cells.at(note)?.value).toBe("Tôi đã sửa");
  });
});

describe("template", () => {
  test("a blank phụ lục that the check knows, with nothing else in it", async () => {
    expect((await folder.soat("template", "-o", "mau.xlsx", "--plan-year", "2031", "--rows", "7")).code).toBe(0);
    expect(readWorkbook(folder.bytes("mau.xlsx")).sheets.map(({ name }) => name)).toEqual([
      "Danh mục đơn vị",
      "Phụ lục",
    ]);
    const [report] = (await folder.json<RunJson>("check", "mau.xlsx")).files;
    expect(report).toMatchObject({ planYears: [2031], appendices: [{ tasks: 7 }], counts: { error: 0, warning: 0 } });
  });

  test.each([
    ["a file", ["sach.xlsx", "-o", "x.xlsx"], "Lệnh template không đọc tệp nào"],
    ["no place", [], "Lệnh template cần nơi ghi kết quả"],
    ["no number of rows", ["-o", "x.xlsx", "--rows", "0"], "“0” không phải số dòng."],
  ])("a wrong call: %s", async (_name, args, sentence) => {
    const { code, stderr } = await folder.soat("template", ...args);
    expect([code, stderr.includes(sentence)]).toEqual([2, true]);
  });
});

describe("clean", () => {
  test("leaves no trace of what was filled, summarised, marked and decided", async () => {
    await folder.soat("fill", "sach.xlsx", "-o", "a.xlsx");
    const host = new FileHost(folder.bytes("a.xlsx"));
    await host.read();
    await host.store.save({ ...(await host.store.load()), marks: true });
    const [first] = readWorkbook(folder.bytes("a.xlsx")).sheets;
    await host.marks.show([
      {
        rule: "task/missing",
        messageId: "missing",
        severity: "error",
        sheet: first?.name ?? "",
        cell: { row: 6, column: 1 },
        text: "",
        message: { vi: "x", en: "x" },
        fingerprint: "f",
      },
    ]);
    folder.put("b.xlsx", host.toBytes());
    await folder.soat("summarize", "b.xlsx", "-o", "c.xlsx", "--units", "TCCB");
    const told = await folder.json<{ files: { remains: { generatedSheets: string[] } }[] }>(
      "clean",
      "c.xlsx",
      "-o",
      "d.xlsx",
    );
    expect(told.files[0]?.remains.generatedSheets).toEqual(["Tổng hợp", "TH TCCB"]);
    const parts = unzipSync(folder.bytes("d.xlsx"));
    for (const [name, bytes] of Object.entries(parts)) {
      expect([name, /soat-?phu-?luc/iu.exec(Buffer.from(bytes).toString())?.[0]]).toEqual([name, undefined]);
    }
    const original = unzipSync(folder.bytes("sach.xlsx"));
    expect(Object.keys(parts).filter((name) => name.startsWith("customXml/"))).toEqual([]);
    expect(Object.keys(original).filter((name) => !name.endsWith("/") && !(name in parts))).toEqual([]);
    const [was] = readWorkbook(folder.bytes("sach.xlsx")).sheets;
    const [is] = readWorkbook(folder.bytes("d.xlsx")).sheets;
    const held = (sheet: typeof is) => {
      const cells: unknown[] = [];
      sheet?.cells.forEach((cell, row, column) => {
        if (cell.value !== null || cell.formula !== undefined) cells.push([row, column, cell.value, cell.formula]);
      });
      return cells;
    };
    expect(held(is)).toEqual(held(was));
  });

  test("sheets it had generated are told, not checked as plans", async () => {
    await folder.soat("summarize", "sach.xlsx", "-o", "a.xlsx");
    const { code, stdout } = await folder.soat("clean", "a.xlsx", "-o", "b.xlsx");
    expect(code).toBe(0);
    expect(stdout).toContain("    Trang tính do phần mềm tạo: Tổng hợp, TH VP, ");
    expect(stdout).not.toContain("Lỗi và cảnh báo");
    // Nor by whoever receives the copy.
    expect((await folder.soat("check", "b.xlsx")).code).toBe(0);
  });

  test("summaries the plan has left behind are told", async () => {
    await folder.soat("summarize", "loi.xlsx", "-o", "a.xlsx");
    await folder.soat("fix", "a.xlsx", "-o", "b.xlsx", "--rule", "numbering/sequence");
    const told = await folder.json<{ files: { remains: { findings: { rule: string }[] } }[] }>(
      "clean",
      "b.xlsx",
      "-o",
      "c.xlsx",
    );
    expect(told.files[0]?.remains.findings.map(({ rule }) => rule)).toContain("summary/out-of-date");
  });

  test("says in words what is left", async () => {
    const { code, stdout } = await folder.soat("clean", "loi.xlsx", "-o", "x.xlsx");
    expect(code).toBe(1);
    expect(stdout).toContain("  Người nhận vẫn thấy:\n    Tác giả trong thuộc tính tệp: Soát Phụ Lục\n");
    expect(stdout).toContain("    Lỗi và cảnh báo: Cần sửa: 6 lỗi, 10 cảnh báo\n      Phụ lục!A14  ");
  });
});

describe("merge", () => {
  test("one table that the check knows, with the sums of both", async () => {
    const told = await folder.json<{ tasks: number; total: string; parts: { file: string }[] }>(
      "merge",
      "loi.xlsx",
      "sach.xlsx",
      "-o",
      "x.xlsx",
    );
    expect(told).toMatchObject({ output: "x.xlsx", tasks: 90, total: "1530", moneyScale: 1_000_000 });
    expect(told.parts.map(({ file }) => file)).toEqual(["loi", "sach"]);
    expect(readWorkbook(folder.bytes("x.xlsx")).sheets.map(({ name }) => name)).toEqual([
      "Phụ lục gộp",
      "Danh sách tệp",
    ]);
    const [report] = (await folder.json<RunJson>("check", "x.xlsx")).files;
    expect(report).toMatchObject({ appendices: [{ tasks: 90, statedTotal: 1530, computedTotal: 1530 }] });
    await folder.soat("merge", "sach.xlsx", "sach.xlsx", "-o", "y.xlsx");
    expect((await folder.json<RunJson>("check", "y.xlsx")).files[0]).toMatchObject({
      counts: { error: 0, warning: 0 },
    });
  });

  test("a file that cannot be read is told and listed; the rest is merged", async () => {
    folder.put("hong.xlsx", new Uint8Array([1, 2]));
    const { code, stdout, stderr } = await folder.soat("merge", ".", "-o", "x.xlsx");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^soat: hong\.xlsx: .+\n$/);
    expect(stdout).toContain("hong: không gộp được\n  Không đọc được: ");
    expect(stdout).toContain("Đã gộp 90 nhiệm vụ, kinh phí 1530 vào x.xlsx\n");
  });

  test("nothing to merge, nothing written", async () => {
    folder.put("hong.xlsx", new Uint8Array([1, 2]));
    const { code, stderr } = await folder.soat("merge", "hong.xlsx", "-o", "x.xlsx");
    expect([code, stderr.includes("Không có bảng phụ lục nào để gộp")]).toEqual([2, true]);
    expect(folder.names()).not.toContain("x.xlsx");
  });
});
