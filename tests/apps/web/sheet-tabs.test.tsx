/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { SheetTabs } from "../../../src/apps/web/page/sheet-tabs";
import { workbook, worksheet, xlsxPackage } from "../../support/xlsx-package";
import { openSheet } from "./open-sheet";

const THREE = xlsxPackage({
  "xl/workbook.xml": workbook([
    `<sheet name="Bìa" sheetId="1" state="hidden" r:id="rId1"/>`,
    `<sheet name="Phụ lục" sheetId="2" r:id="rId2"/>`,
    `<sheet name="Nháp" sheetId="3" r:id="rId3"/>`,
  ]),
  "xl/worksheets/sheet1.xml": worksheet(),
  "xl/worksheets/sheet2.xml": worksheet(`<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetData/>`),
  "xl/worksheets/sheet3.xml": worksheet(),
});

const open = () => openSheet(THREE, () => <SheetTabs />);
const tabs = () => screen.getAllByRole("tab");
const selected = () => tabs().filter((tab) => tab.getAttribute("aria-selected") === "true");

test("every sheet has its tab, hidden ones marked, and the first one seen is in sight", async () => {
  await open();
  expect(screen.getByRole("tablist", { name: "Các trang tính" })).toBeTruthy();
  expect(tabs().map(({ textContent }) => textContent)).toEqual(["Bìa (đang ẩn)", "Phụ lục", "Nháp"]);
  expect(selected().map(({ textContent }) => textContent)).toEqual(["Phụ lục"]);
  // One stop for Tab.
  expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  expect(tabs().map(({ style }) => style.borderBottomColor)).toEqual(["", "#00b050", ""].map(asShown));
});

test("a press and the arrows go to a sheet, no further than the first and the last", async () => {
  const { book, user } = await open();
  act(() => {
    book.activate({ row: 2, column: 2 });
  });
  await user.click(screen.getByRole("tab", { name: "Bìa (đang ẩn)" }));
  expect(book.state.sheet).toBe("Bìa");
  expect(book.state.active).toEqual({ row: 0, column: 0 });
  await user.keyboard("{ArrowLeft}");
  expect(book.state.sheet).toBe("Bìa");
  for (const name of ["Phụ lục", "Nháp", "Nháp"]) {
    await user.keyboard("{ArrowRight}");
    expect(book.state.sheet).toBe(name);
    expect(document.activeElement).toBe(selected()[0]);
    expect(document.activeElement?.textContent).toBe(name);
  }
  await user.keyboard("{ArrowLeft}");
  expect(book.state.sheet).toBe("Phụ lục");
});

test("where the sheet in sight is gone, the first one to be seen takes its place", async () => {
  const { book, remote, user } = await open();
  await user.click(screen.getByRole("tab", { name: "Nháp" }));
  const look = await remote.call("look", null);
  const call = jest
    .spyOn(remote, "call")
    .mockImplementation((name) =>
      Promise.resolve(
        (name === "look" ? { ...look, sheets: look.sheets.slice(0, 2) } : { last: null, next: null }) as never,
      ),
    );
  act(() => {
    book.activate({ row: 2, column: 2 });
  });
  await act(() => book.refresh(true));
  expect(tabs()).toHaveLength(2);
  expect(book.state).toMatchObject({ sheet: "Phụ lục", active: { row: 0, column: 0 } });
  call.mockRestore();
});

function asShown(color: string): string {
  const probe = document.createElement("i");
  probe.style.borderBottomColor = color;
  return probe.style.borderBottomColor;
}
