import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { RunJson } from "../../../src/engine/reports/json";
import type { UnitEntry } from "../../../src/engine/index";
import { contentOf, defaultDirectory, formatDirectory, recognizePlan } from "../../../src/engine/index";
import { FileHost } from "../../../src/hosts/xlsx/file-host";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { richPackage } from "../../support/rich-package";
import { xlsxSheet } from "../../support/xlsx-package";
import { CLEAN, FAULTY, Folder } from "./folder";
import { soat } from "./terminal";

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

/** Puts a file beside the others that differs from one of them in a part. */
function putChanged(file: string, from: string, part: string, change: (xml: string) => string): void {
  const parts = unzipSync(folder.bytes(from));
  folder.put(file, zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) }));
}

/** Types into cells of the first sheet; "" empties one. */
async function type(file: string, ...typed: readonly (readonly [row: number, column: number, text: string])[]) {
  const host = new FileHost(folder.bytes(file));
  const [sheet] = (await host.read()).snapshot.sheets;
  const changes = typed.map(([row, column, text]) => ({
    type: "setCell" as const,
    sheet: sheet?.name ?? "",
    cell: { row, column },
    before: contentOf(sheet?.cells.get(row, column)),
    after: text === "" ? ({ kind: "empty" } as const) : ({ kind: "text", text } as const),
  }));
  expect((await host.apply(changes, "x")).refused).toEqual([]);
  folder.put(file, host.toBytes());
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

  test("how far it is is shown on a terminal, and gone at the end", async () => {
    const args = ["fill", "loi.xlsx", "sach.xlsx", "-o", "moi/", "--columns", "quarter"];
    const { stderr } = await soat(args, { cwd: folder.path, isTTY: true });
    const gone = "\r\u001B[K";
    expect(stderr).toBe(`${gone}Đang xử lý 1/2: loi.xlsx${gone}${gone}Đang xử lý 2/2: sach.xlsx${gone}`);
  });

  test("what is to be replaced or taken away is shown with what stands there", async () => {
    await folder.soat("fill", "sach.xlsx", "-o", "x.xlsx", "--columns", "quarter");
    await type("x.xlsx", [7, 5, ""], [8, 5, "Quý II/2026"]);
    const { stdout } = await folder.soat("fill", "x.xlsx", "--dry-run", "--all", "--columns", " quarter");
    expect(stdout).toContain("Phụ lục!H8  I → (xóa)  (");
    expect(stdout).toContain("Phụ lục!H9  I → II  (");
    expect(stdout).toContain("  2 ô có thể điền.\n");
  });

  test("a protected sheet takes nothing: that is told, and not counted as filled", async () => {
    const protect = (xml: string) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    putChanged("khoa.xlsx", "sach.xlsx", "xl/worksheets/sheet1.xml", protect);
    const call = ["fill", "khoa.xlsx", "-o", "x.xlsx", "--columns", "quarter"];
    const { code, stdout } = await folder.soat(...call);
    expect(code).toBe(1);
    expect(stdout).toMatch(/ {2}Đã điền 0 ô\.\n {2}Không ghi được \d+ chỗ:\n {4}Phụ lục!H5: /);
    const { files } = await folder.json<{ files: { filled: number; refused: { code: string }[] }[] }>(...call);
    expect(files[0]?.filled).toBe(0);
    expect(files[0]?.refused[0]).toMatchObject({ sheet: "Phụ lục", cell: "H5", action: "setCell" });
    // The cells below are found by the heading that could not be written.
    expect(new Set(files[0]?.refused.map(({ code }) => code))).toEqual(new Set(["protected"]));
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

  test("a fix that another one made room for is carried out too", async () => {
    await type("sach.xlsx", [8, 3, " Văn phòng Sở;"]);
    const { code, stdout } = await folder.soat("fix", "sach.xlsx", "-o", "x.xlsx");
    expect([code, stdout.split("\n")[1]]).toEqual([0, "  Đã sửa 2 chỗ."]);
    expect(await places("x.xlsx")).toEqual([]);
  });

  test("what could not be written is told and not counted", async () => {
    const protect = (xml: string) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    await type("sach.xlsx", [8, 3, "Văn phòng Sở;"]);
    putChanged("khoa.xlsx", "sach.xlsx", "xl/worksheets/sheet1.xml", protect);
    const { code, stdout } = await folder.soat("fix", "khoa.xlsx", "-o", "x.xlsx");
    expect([code, stdout.split("\n")[1]]).toEqual([1, "  Đã sửa 0 chỗ."]);
    expect(stdout).toContain("  Không ghi được 1 chỗ:\n    Phụ lục!D9: Trang tính đang được bảo vệ");
  });

  const known: readonly (readonly [string, string[], UnitEntry[] | null, string])[] = [
    ["the usual directory", [], null, "0 lưu ý"],
    ["a directory of its own", [], [...defaultDirectory.entries], "0 lưu ý"],
    ["another one for this call", ["--directory", "dm.json"], null, "1 lưu ý"],
  ];
  test.each(known)(
    "an unknown unit is put into the workbook's directory once, beside %s",
    async (_name, args, own, left) => {
      await type("sach.xlsx", [8, 3, "Phòng Thiên văn"]);
      const host = new FileHost(folder.bytes("sach.xlsx"));
      await host.store.save({ ...(await host.store.load()), directory: own });
      folder.put("la.xlsx", host.toBytes());
      folder.put("dm.json", strToU8(formatDirectory(defaultDirectory)));
      const units = async (file: string) => {
        const { directory } = await new FileHost(folder.bytes(file)).store.load();
        return (directory ?? []).filter(({ name }) => name === "Phòng Thiên văn").length;
      };
      // It is no safe fix.
      await folder.soat("fix", "la.xlsx", "-o", "x.xlsx", ...args);
      expect(await units("x.xlsx")).toBe(0);
      const { stdout } = await folder.soat("fix", "la.xlsx", "-o", "x.xlsx", "--rule", "unit/unknown", ...args);
      expect(stdout).toContain(`  Đã sửa 1 chỗ.\n  Kết luận: Không còn lỗi, không cảnh báo (${left}).\n`);
      expect(await units("x.xlsx")).toBe(1);
    },
  );

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

  test("they are of today", async () => {
    const today = () => new Date().toLocaleDateString("sv");
    const days = [today()];
    await folder.soat("summarize", "sach.xlsx", "-o", "x.xlsx", "--units", "TCCB");
    days.push(today());
    const marker = readWorkbook(folder.bytes("x.xlsx")).definedNames.find(
      ({ name }) => name === "SoatPhuLuc",
    )?.refersTo;
    expect(days).toContain(/asOf=([\d-]+)/u.exec(marker ?? "")?.[1]);
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

  test("of next year where none is named, with the units of the directory named", async () => {
    const unit = { name: "Phòng Thử nghiệm", shortName: "TN", aliases: [], kind: "department" };
    folder.put("dm.json", strToU8(JSON.stringify({ units: [unit] })));
    const { stdout } = await folder.soat("template", "-o", "mau.xlsx", "--directory", "dm.json");
    expect(stdout).toBe("Đã tạo phụ lục mẫu: mau.xlsx\n");
    const [list] = readWorkbook(folder.bytes("mau.xlsx")).sheets;
    const texts = list?.cells.rowNumbers().flatMap((row) => list.cells.row(row).map(([, { value }]) => value)) ?? [];
    expect([texts.includes("Phòng Thử nghiệm"), texts.includes("Văn phòng Sở")]).toEqual([true, false]);
    const [report] = (await folder.json<RunJson>("check", "mau.xlsx")).files;
    expect(report).toMatchObject({ planYears: [new Date().getFullYear() + 1] });
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

  test("of a file that tells nothing but the plan there is nothing to say", async () => {
    await folder.soat("template", "-o", "mau.xlsx");
    expect(await folder.soat("clean", "mau.xlsx", "-o", "x.xlsx")).toEqual({
      code: 0,
      stdout: "Tệp: mau.xlsx → x.xlsx\n  Không còn gì người nhận không nên thấy.\n",
      stderr: "",
    });
  });

  test("each kind of thing that is left has its line", async () => {
    folder.put("day.xlsm", richPackage());
    const { stdout } = await folder.soat("clean", "day.xlsm", "-o", "x.xlsm");
    expect(stdout.split("\n").slice(2, 9)).toEqual([
      "    Trang tính ẩn: Danh mục",
      "    Dòng ẩn: Phụ lục 5:5",
      "    Ghi chú, nhận xét: Phụ lục D4",
      "    Người viết ghi chú: Người soát",
      "    Macro: có",
      "    Lỗi và cảnh báo: Không còn lỗi (còn 2 cảnh báo cần xem)",
      expect.stringMatching(/^ {6}Phụ lục!A3 {2}Bảng không có cột/),
    ]);
    const name = (xml: string) => xml.replace("<Company></Company>", "<Company>Sở Thử</Company>");
    putChanged("ten.xlsx", "sach.xlsx", "docProps/app.xml", name);
    expect((await folder.soat("clean", "ten.xlsx", "-o", "y.xlsx")).stdout).toBe(
      "Tệp: ten.xlsx → y.xlsx\n  Người nhận vẫn thấy:\n    Tác giả trong thuộc tính tệp: Soát Phụ Lục\n    Đơn vị trong thuộc tính tệp: Sở Thử\n",
    );
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

  test("in words, with what each part came to; the exit code tells of remarks", async () => {
    const merged = await folder.soat("merge", "sach.xlsx", "-o", "x.xlsx");
    expect([merged.code, merged.stdout]).toEqual([
      0,
      "sach – Phụ lục: 45 nhiệm vụ, kinh phí 765\nĐã gộp 45 nhiệm vụ, kinh phí 765 vào x.xlsx\n",
    ]);
    const both = await folder.soat("merge", "sach.xlsx", "loi.xlsx", "-o", "y.xlsx");
    expect([both.code, both.stdout.split("\n")[2]?.slice(0, 28)]).toEqual([1, "  Tổng ghi trong tệp là 720,"]);
    const cells = (texts: readonly string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
    const rows = [
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["1", "Rà soát", "Văn phòng", "Quý I/2026"],
    ];
    folder.put("it.xlsx", xlsxSheet(rows.map(cells).join("")));
    expect((await folder.soat("merge", "it.xlsx", "-o", "z.xlsx")).stdout).toBe(
      "it – Sheet1: 1 nhiệm vụ\nĐã gộp 1 nhiệm vụ vào z.xlsx\n",
    );
  });

  test("files of one name are told apart by their folders", async () => {
    for (const name of ["a", "b"]) {
      mkdirSync(join(folder.path, name));
    }
    folder.put("a/kh.xlsx");
    folder.put("b/kh");
    const told = await folder.json<{ parts: { file: string }[] }>(
      ...["merge", "a/kh.xlsx", "b/kh", "sach.xlsx", "-o", "x.xlsx"],
    );
    expect(told.parts.map(({ file }) => file)).toEqual(["a/kh", "b/kh", "sach"]);
  });

  test("what is being read is shown on a terminal, and gone when something is told", async () => {
    folder.put("hong.xlsx", new Uint8Array([1, 2]));
    const args = ["merge", "hong.xlsx", "sach.xlsx", "-o", "x.xlsx"];
    const { stderr } = await soat(args, { cwd: folder.path, isTTY: true });
    const [gone, line] = ["\r\u001B[K", /soat: .*\n/u.exec(stderr)?.[0] ?? ""];
    expect(stderr).toBe(`${gone}Đang đọc 1/2: hong.xlsx${gone}${line}${gone}Đang đọc 2/2: sach.xlsx${gone}`);
  });

  test("nothing to merge, nothing written", async () => {
    folder.put("hong.xlsx", new Uint8Array([1, 2]));
    const { code, stderr } = await folder.soat("merge", "hong.xlsx", "-o", "x.xlsx");
    expect([code, stderr.includes("Không có bảng phụ lục nào để gộp")]).toEqual([2, true]);
    expect(folder.names()).not.toContain("x.xlsx");
  });
});
