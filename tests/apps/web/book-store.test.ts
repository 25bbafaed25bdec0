import type { BookCalls } from "../../../src/apps/web/book/book-calls";
import { BookStore } from "../../../src/apps/web/book/book-store";
import { Book } from "../../../src/apps/web/worker/book";
import type { Remote } from "../../../src/hosts/channel/remote";
import { relationships, workbook, worksheet, xlsxPackage } from "../../support/xlsx-package";

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const TWO_SHEETS = xlsxPackage({
  "xl/workbook.xml": workbook([
    '<sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId1"/>',
    '<sheet name="Kế hoạch" sheetId="2" r:id="rId2"/>',
  ]),
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
  ]),
  "xl/worksheets/sheet1.xml": worksheet(`<sheetData><row r="1">${text("A1", "ẩn")}</row></sheetData>`),
  "xl/worksheets/sheet2.xml": worksheet(
    `<sheetData><row r="1">${text("A1", "đầu")}</row><row r="100">${text("A100", "cuối")}</row></sheetData>`,
  ),
});

/** The worker's work done at once, but for calls that `hold` keeps back. */
async function opened() {
  const { handlers } = new Book();
  const asked: string[] = [];
  const held = new Map<string, Promise<unknown>>();
  const call = async (name: keyof BookCalls, argument: never): Promise<unknown> => {
    asked.push(name);
    const answer = await handlers[name](
      argument,
      () => undefined,
      () => Promise.resolve(),
    );
    await held.get(name);
    return answer;
  };
  const remote = { call } as unknown as Remote<BookCalls>;
  const book = new BookStore(remote, await remote.call("open", TWO_SHEETS));
  const type = (row: number, value: string) =>
    remote.call("type", { sheet: "Kế hoạch", cell: { row, column: 0 }, text: value, label: "x" });
  const textOf = (row: number) => book.row(row)?.cells[0]?.text;
  asked.length = 0;
  return { book, remote, asked, held, type, textOf };
}

/** Lets answers come in. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("the first sheet to be seen is in sight", async () => {
  const { book } = await opened();
  expect([book.state.sheet, book.sheet?.name, book.state.unsaved]).toEqual(["Kế hoạch", "Kế hoạch", false]);
});

test("rows are asked for once, by blocks, as they are looked at", async () => {
  const { book, asked, textOf } = await opened();
  const heard = jest.fn();
  const stop = book.subscribe(heard);
  expect([book.row(0), book.row(1), book.row(99)]).toEqual([undefined, undefined, undefined]);
  await settled();
  expect([textOf(0), textOf(99), asked]).toEqual(["đầu", "cuối", ["rows", "rows"]]);
  expect([heard.mock.calls.length, book.state.rows]).toEqual([2, 2]);
  stop();
  book.activate({ row: 1, column: 1 });
  expect(heard).toHaveBeenCalledTimes(2);
});

test("rows that could not be had are asked for again", async () => {
  const { book, held, textOf } = await opened();
  held.set("rows", Promise.reject(new Error("gone")));
  expect(textOf(0)).toBeUndefined();
  await settled();
  held.clear();
  book.row(0);
  await settled();
  expect(textOf(0)).toBe("đầu");
});

test("what was written shows once it is there; until then the old rows stay", async () => {
  const { book, type, textOf } = await opened();
  textOf(0);
  await settled();
  await type(0, "mới");
  await book.refresh(true);
  expect(textOf(0)).toBe("đầu");
  await settled();
  expect(textOf(0)).toBe("mới");
  expect(book.state.history.last?.label).toBe("x");
});

test("rows of a state that is past are not shown any more", async () => {
  const { book, held, type, textOf } = await opened();
  let answer: (value: unknown) => void = () => undefined;
  held.set("rows", new Promise((resolve) => (answer = resolve)));
  textOf(0);
  await settled();
  held.clear();
  await type(0, "mới");
  await book.refresh(true);
  textOf(0);
  await settled();
  answer(null);
  await settled();
  expect(textOf(0)).toBe("mới");
});

test("what nobody sees in the grid is unsaved all the same, and nothing is read again", async () => {
  const { book, asked } = await opened();
  await book.refresh(false);
  expect([book.state.unsaved, asked]).toEqual([true, []]);
});

test("saved is what was in the bytes: what was written meanwhile stays unsaved", async () => {
  const { book } = await opened();
  await book.refresh(true);
  const late = await book.save();
  await book.refresh(true);
  late.done();
  expect(book.state.unsaved).toBe(true);
  const { bytes, done } = await book.save();
  expect([bytes.length > 0, book.state.unsaved]).toEqual([true, true]);
  done();
  expect(book.state.unsaved).toBe(false);
});

test("the active cell stays within the sheet; another sheet begins at its first one", async () => {
  const { book } = await opened();
  book.activate({ row: 5, column: 99_999 });
  expect(book.state.active).toEqual({ row: 5, column: 9 });
  book.activate({ row: 99_999, column: -1 });
  expect(book.state.active).toEqual({ row: 129, column: 0 });
  book.showSheet("Kế hoạch");
  expect(book.state.active.row).toBe(129);
  book.showSheet("Ẩn");
  expect([book.state.sheet, book.state.active]).toEqual(["Ẩn", { row: 0, column: 0 }]);
  book.lead("Kế hoạch", { row: 3, column: 1 });
  expect(book.state).toMatchObject({ sheet: "Kế hoạch", active: { row: 3, column: 1 }, led: 1 });
});

test("where the sheet in sight is gone the first one is shown", async () => {
  const { book, remote } = await opened();
  const content = { marker: null, cells: [], styles: [], columnWidths: [], rowHeights: [], merges: [], frozenRows: 0 };
  const print = { landscape: false, margins: { top: 1, bottom: 1, left: 1, right: 1 }, pagesHigh: 0, titleRows: null };
  const made = { ...content, print: { ...print, pageNumbers: false }, lists: [], charts: [] } as never;
  const change = { type: "putSheet", sheet: "Mới", over: null, content: made } as const;
  await remote.call("apply", { changes: [change], label: "x" });
  await book.refresh(true);
  book.showSheet("Mới");
  book.activate({ row: 4, column: 4 });
  await book.refresh(true);
  expect(book.state).toMatchObject({ sheet: "Mới", active: { row: 4, column: 4 } });
  await remote.call("undo", null);
  await book.refresh(true);
  expect(book.state).toMatchObject({ sheet: "Kế hoạch", active: { row: 0, column: 0 } });
});
