import { readFileSync } from "node:fs";
import type { PaneOptions, PaneSession } from "./excel-page";
import { button, check, commandLine, list, selection, untilCounted } from "./pane-driver";
import { SAMPLE } from "./plans";
import { usePane } from "./use-pane";

/** What goes wrong on the way to Excel, as the clerk meets it: a sentence, nothing lost, and "Thử lại" that succeeds. */

const BYTES = new Uint8Array(readFileSync(SAMPLE));
const BY_RANGES: PaneOptions = { excel: { requirementSets: { CompressedFile: false } } };

const openPane = usePane();
let pane: PaneSession;

const failure = () => pane.page.getByRole("alert");

/** The sentence is shown, with no code word in it; the details fold out. */
async function fails(sentence: string): Promise<void> {
  await failure().getByText(sentence).waitFor();
  expect(await failure().locator("p").innerText()).not.toMatch(/[A-Z][a-z]+[A-Z]/);
  expect(await failure().locator("details").getAttribute("open")).toBeNull();
}

async function retry(): Promise<void> {
  await button(pane, "Thử lại").click();
  await failure().waitFor({ state: "detached" });
}

/** Opens the pane and waits until it is connected to the workbook. */
async function open(options: PaneOptions = {}): Promise<void> {
  pane = await openPane(BYTES, options);
  await button(pane, "Kiểm tra").waitFor();
  // It asks whether the workbook is read-only, and for its settings.
  await pane.page.waitForFunction(
    () => (globalThis as unknown as { __excel: { log: { roundTrips: number } } }).__excel.log.roundTrips >= 2,
  );
  await pane.excel((excel) => excel.settle(), null);
}

/** Every cell of the workbook. */
const cells = () =>
  pane.excel(({ workbook }) => JSON.stringify(workbook.sheets.map((sheet) => [...sheet.cells.all()])), null);

const openFirstCard = () =>
  pane.page.getByRole("article", { name: "Chưa có đơn vị chủ trì" }).getByRole("button").first().click();

describe("checking", () => {
  const FAULTS: readonly (readonly [
    string,
    PaneOptions,
    string,
    (pane: PaneSession) => Promise<unknown>,
    (pane: PaneSession) => Promise<unknown>,
  ])[] = [
    [
      "a cell is being edited",
      {},
      "Một ô đang được sửa. Nhấn Enter (hoặc Esc) trong Excel rồi thử lại.",
      (session) =>
        session.excel(({ faults }) => {
          faults.enterCellEdit();
        }, null),
      (session) =>
        session.excel(({ faults }) => {
          faults.leaveCellEdit();
        }, null),
    ],
    [
      "the answer is too large even row by row",
      BY_RANGES,
      "Tệp lớn hơn mức Excel cho đọc trong một lần.",
      (session) =>
        session.excel(({ faults }) => {
          faults.maxResponseBytes = 700;
        }, null),
      (session) =>
        session.excel(({ faults }) => {
          faults.maxResponseBytes = 5_000_000;
        }, null),
    ],
    [
      "access is denied",
      BY_RANGES,
      "Trang tính đang được bảo vệ nên Excel không cho thay đổi.",
      (session) =>
        session.excel(({ faults }) => {
          faults.failRequest("AccessDenied");
        }, null),
      () => Promise.resolve(),
    ],
    [
      "an exception in the middle of a batch",
      BY_RANGES,
      "Excel không làm được việc vừa yêu cầu; không có ô nào bị thay đổi.",
      (session) =>
        session.excel(({ faults }) => {
          faults.failAction({ member: "Worksheet.getUsedRangeOrNullObject" });
        }, null),
      () => Promise.resolve(),
    ],
  ];

  test.each(FAULTS)("%s", async (_name, options, sentence, happen, pass) => {
    await open(options);
    await happen(pane);
    await button(pane, "Kiểm tra").click();
    await fails(sentence);
    expect(await list(pane).count()).toBe(0);
    await pass(pane);
    await retry();
    await list(pane).waitFor();
    expect(Buffer.from(await pane.workbook())).toEqual(Buffer.from(BYTES));
  });

  test("Excel is slow: progress is shown until the results come", async () => {
    await open(BY_RANGES);
    await pane.excel(({ faults }) => {
      faults.latency = 400;
    }, null);
    await button(pane, "Kiểm tra").click();
    await pane.page.getByRole("progressbar").waitFor();
    await list(pane).waitFor();
    expect(await pane.page.getByRole("progressbar").count()).toBe(0);
  });

  test("more cells than Excel reads at once: read in blocks, without a word", async () => {
    await open(BY_RANGES);
    await pane.excel(({ workbook }) => {
      workbook.cellLimit = 100;
    }, null);
    await check(pane);
    expect(await failure().count()).toBe(0);
  });

  test("the file cannot be had: the ranges serve and the pane says so; the next check has the file again", async () => {
    await open();
    await pane.excel(({ faults }) => {
      faults.file.failingSlice = 0;
    }, null);
    await check(pane);
    const note = pane.page.getByText("Chưa đọc được ô gộp nên vài lỗi thiếu được ghi là lưu ý.");
    await note.waitFor();
    await pane.excel(({ faults }) => {
      faults.file.failingSlice = null;
    }, null);
    await button(pane, "Kiểm tra lại").click();
    await note.waitFor({ state: "detached" });
    await untilCounted(pane, commandLine(BYTES));
  });
});

describe("deciding", () => {
  beforeEach(async () => {
    await open();
    await check(pane);
    await openFirstCard();
    await button(pane, "Bỏ qua…").waitFor();
  });

  async function ignore(): Promise<void> {
    await button(pane, "Bỏ qua…").click();
    await pane.page.keyboard.type("đã hỏi");
    await pane.page.keyboard.press("Enter");
  }

  test("ignoring fails in the middle: the finding stays until it is ignored in the workbook too", async () => {
    const before = await cells();
    await pane.excel(({ faults }) => {
      faults.failAction({ member: "CustomXmlPartCollection.add" });
    }, null);
    await ignore();
    await fails("Excel không làm được việc vừa yêu cầu");
    await untilCounted(pane, commandLine(BYTES));
    await retry();
    await pane.page.getByRole("status").getByText("Đã bỏ qua 1 chỗ.").waitFor();
    expect(commandLine(await pane.workbook()).counts.ignored).toBe(1);
    expect(await cells()).toBe(before);
  });

  test("the user edits between our reading and our writing: both stand", async () => {
    await pane.excel(({ faults, user }) => {
      faults.beforeRequest(2, () => {
        user.edit("Phụ lục", "F27", "Trước ngày 30/6/2026");
      });
    }, null);
    await ignore();
    await pane.page.getByRole("status").getByText("Đã bỏ qua 1 chỗ.").waitFor();
    await pane.excel((excel) => excel.settle(), null);
    const both = commandLine(await pane.workbook());
    expect(both.counts).toMatchObject({ ignored: 1, error: 4 });
    await untilCounted(pane, both);
  });

  test("going to a cell fails, then goes", async () => {
    await pane.excel(({ faults }) => {
      faults.failAction({ member: "Range.select" });
    }, null);
    await pane.page.getByRole("article", { name: "Thời gian không có thật" }).getByRole("button").first().click();
    await fails("Excel không làm được việc vừa yêu cầu");
    await retry();
    expect(await selection(pane)).toBe("Phụ lục!F27");
  });
});

describe("colouring", () => {
  const formats = () =>
    pane.excel(({ workbook }) => workbook.sheets.map((sheet) => sheet.conditionalFormats.length), null);
  const toggle = () => pane.page.getByRole("switch", { name: "Tô màu ô có lỗi" });

  beforeEach(async () => {
    await open();
    await check(pane);
  });

  test("a protected sheet: the switch stays off; unprotected it colours", async () => {
    const before = await cells();
    await pane.excel(({ user }) => {
      user.protect("Phụ lục");
    }, null);
    await toggle().click();
    await fails("Trang tính đang được bảo vệ nên Excel không cho thay đổi.");
    expect(await toggle().isChecked()).toBe(false);
    expect(await formats()).toEqual([0]);
    await pane.excel(({ user }) => {
      user.unprotect("Phụ lục");
    }, null);
    await retry();
    expect(await toggle().isChecked()).toBe(true);
    expect(await formats()).toEqual([3]);
    expect(await cells()).toBe(before);
  });

  test("a row inserted meanwhile: the pane follows, offers to colour again, and takes all colours away", async () => {
    await pane.excel(({ faults, user }) => {
      faults.beforeRequest(2, () => {
        user.insertRows("Phụ lục", 20);
      });
    }, null);
    await toggle().click();
    await button(pane, "Tô lại").click();
    await button(pane, "Tô lại").waitFor({ state: "detached" });
    await openFirstCard();
    await button(pane, "Bỏ qua…").waitFor();
    expect(await selection(pane)).toBe("Phụ lục!D22");
    await toggle().click();
    await pane.page.getByRole("status").getByText("Đã bỏ màu đánh dấu.").waitFor();
    expect(await formats()).toEqual([0]);
  });
});
