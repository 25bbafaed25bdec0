/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { useBook, useBookState } from "../../../src/apps/web/grid/grid-context";
import { SheetGrid } from "../../../src/apps/web/grid/sheet-grid";
import type { Finding } from "../../../src/engine/index";
import { xlsxSheet } from "../../support/xlsx-package";
import { openSheet, settled } from "./open-sheet";

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const SHEET = xlsxSheet(
  `<sheetData><row r="1">${text("A1", "PHỤ LỤC")}</row><row r="2">${text("A2", "TT")}${text("B2", "Nội dung")}</row>` +
    `<row r="3" hidden="1">${text("A3", "ẩn")}</row><row r="4">${text("A4", "1")}<c r="B4"><v>1234.5</v></c></row>` +
    `<row r="900">${text("A900", "cuối")}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
);

const finding = (row: number, column: number, severity: Finding["severity"], message: string) =>
  ({ sheet: "Sheet1", cell: { row, column }, severity, message: { vi: message, en: message } }) as Finding;

const typed: string[] = [];
function Sheet({ findings }: { readonly findings: readonly Finding[] }) {
  const book = useBook();
  useBookState((state) => state.look);
  if (!book.sheet) return null;
  return (
    <SheetGrid
      sheet={book.sheet}
      findings={findings}
      language="vi"
      onSelect={(row, column) => {
        book.activate({ row, column });
      }}
      onType={(row, column, value) => typed.push(`${row} ${column} ${value}`)}
    />
  );
}

const open = (findings: readonly Finding[] = []) => openSheet(SHEET, () => <Sheet findings={findings} />);
const grid = () => screen.getByRole("grid", { name: "Trang tính Sheet1" });
const cellAt = (address: string) => {
  const found = grid().querySelector<HTMLElement>(`[data-cell="${address}"]`);
  if (!found) throw new Error(`${address} is not drawn`);
  return found;
};
const active = () => document.getElementById(grid().getAttribute("aria-activedescendant") ?? "")?.dataset["cell"];

beforeEach(() => typed.splice(0));

test("it says how large it is, and draws what is in sight only", async () => {
  await open();
  expect(grid().getAttribute("aria-rowcount")).toBe("931");
  expect(within(grid()).getAllByRole("row").length).toBeLessThan(60);
  expect(cellAt("B2").textContent).toBe("Nội dung");
  expect(cellAt("B4").textContent).toBe("1234,5");
  expect(cellAt("B2").getAttribute("aria-colindex")).toBe("3");
  expect(cellAt("B2").closest('[role="row"]')?.getAttribute("aria-rowindex")).toBe("3");
  expect(within(grid()).getByRole("columnheader", { name: "B" })).toBeTruthy();
});

test("a merged area is one cell, and a hidden row is told where it is missing", async () => {
  await open();
  expect([cellAt("A1").getAttribute("aria-colspan"), cellAt("A1").getAttribute("aria-rowspan")]).toEqual(["3", "1"]);
  expect(grid().querySelector('[data-cell="B1"]')).toBeNull();
  expect(grid().querySelector('[data-cell="A3"]')).toBeNull();
  expect(within(grid()).getByRole("rowheader", { name: "4 – Dòng 3 đang ẩn" })).toBeTruthy();
});

test("one stop for Tab; keys and presses move the active cell past what is hidden, and tell it", async () => {
  const { user } = await open();
  await user.tab();
  expect(document.activeElement).toBe(grid());
  expect(active()).toBe("A1");
  await user.keyboard("{ArrowRight}");
  expect(active()).toBe("D1");
  await user.keyboard("{Home}{ArrowDown}{ArrowDown}");
  expect(active()).toBe("A4");
  await user.keyboard("{Control>}{ArrowDown}{/Control}");
  await settled();
  expect(active()).toBe("A900");
  expect(cellAt("A900").getAttribute("aria-selected")).toBe("true");
  await user.pointer({ keys: "[MouseLeft]", target: cellAt("B2") });
  expect(active()).toBe("B2");
  expect(grid().querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
});

test("an edit begins with what stands there or with what is typed, and ends with Enter, Tab or not at all", async () => {
  const { user } = await open();
  const editor = () => screen.queryByRole("textbox");
  await user.pointer({ keys: "[MouseLeft]", target: cellAt("B2") });
  grid().focus();
  await user.keyboard("{F2}");
  expect(editor()).toHaveProperty("value", "Nội dung");
  expect(editor()?.getAttribute("aria-label")).toBe("Sửa ô B2");
  await user.keyboard("x{Escape}");
  expect(editor()).toBeNull();
  expect(typed).toEqual([]);
  await user.keyboard("m");
  expect(editor()).toHaveProperty("value", "m");
  await user.keyboard("ới{Enter}");
  expect(typed).toEqual(["1 1 mới"]);
  expect(active()).toBe("B4");
  expect(document.activeElement).toBe(grid());
  await user.keyboard("7{Alt>}{Enter}{/Alt}8{Tab}");
  expect(active()).toBe("C4");
  await user.keyboard("{Delete}");
  expect(typed.slice(1)).toEqual(["3 1 7\n8", "3 2 "]);
  await user.dblClick(cellAt("A4"));
  expect(editor()).toHaveProperty("value", "'1");
  await user.pointer({ keys: "[MouseLeft]", target: cellAt("B2") });
  expect(editor()).toBeNull();
});

test("findings are marked by shape, the worst of a cell, and told to who listens", async () => {
  await open([
    finding(1, 0, "warning", "một"),
    finding(1, 0, "error", "hai"),
    finding(1, 0, "info", "ba"),
    finding(1, 0, "info", "bốn"),
    finding(3, 1, "info", "năm"),
  ]);
  const mark = (address: string) => cellAt(address).querySelector("[data-mark]")?.getAttribute("data-mark");
  expect([mark("A2"), mark("B4"), mark("B2")]).toEqual(["error", "info", undefined]);
  expect(cellAt("A2").textContent).toBe("TT – Cảnh báo: một Lỗi: hai Lưu ý: ba và 1 điều nữa");
  expect(cellAt("B4").title).toBe("năm");
});
