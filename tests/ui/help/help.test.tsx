/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { rules } from "../../../src/engine/index";
import { HELP_WORDS } from "../../../src/ui/help/help-words";
import { FakeHost } from "../../support/fake-host";
import { workbookOf } from "../../support/plan-builder";
import { openMenu, openPane } from "../pane-support";

async function openHelp(language = "vi-VN") {
  const pane = await openPane(new FakeHost(workbookOf({ rows: [] })), language);
  if (language === "vi-VN") await openMenu(pane.user, "Trợ giúp");
  else await openMenu(pane.user, "Help", "More");
  return pane;
}

const headings = () => [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);
const search = () => screen.getByRole<HTMLInputElement>("searchbox");

test("the ways in the order of the work, questions, and every rule", async () => {
  await openHelp();
  const { steps, questions } = HELP_WORDS.vi;
  expect(headings()).toEqual([
    ...[...steps, ...questions].map(({ heading }) => heading),
    ...rules.map(({ meta }) => meta.title.vi),
  ]);
  expect(headings().slice(0, 2)).toEqual(["1. Mở kế hoạch", "2. Kiểm tra"]);
});

test("a rule says how grave it is, why, on what it rests, how it is mended, and shows wrong and right", async () => {
  await openHelp();
  const part = [...document.querySelectorAll("details")].find(
    (details) => details.querySelector("summary")?.textContent === "Số tiền lưu dạng chữ",
  );
  if (!part) throw new Error("no rule");
  const meta = rules.find(({ meta: { id } }) => id === "budget/number-as-text")?.meta;
  const text = part.textContent;
  expect(text).toContain(`Lỗi. ${meta?.why.vi ?? "?"}`);
  expect(text).toContain(`Căn cứ: ${meta?.basis.vi ?? "?"}`);
  expect(text).toContain("Có cách sửa chắc chắn, sửa được một lượt.");
  part.open = true;
  const cells = within(part).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual(["Chữ “22,5”", "Số 22,5"]);
});

test.each([
  ["the text of a question", "VnTime", "Chữ hiện ra lạ, phông .VnTime hoặc VNI?"],
  ["an example of a rule", "22,5 dạng chữ", "Số tiền lưu dạng chữ"],
  ["words without marks, in any case", "KHONG GHI DUOC vao o", "Không ghi được vào ô?"],
  ["the id of a rule", "time/vague", rules.find(({ meta }) => meta.id === "time/vague")?.meta.title.vi],
])("found by %s", async (_name, text, heading) => {
  const { user } = await openHelp();
  await user.type(search(), text);
  expect(headings()).toContain(heading);
  expect(headings().length).toBeLessThan(5);
  expect(screen.getByText(`Tìm thấy ${headings().length} mục.`)).toBeTruthy();
});

test("labels of the program stand out", async () => {
  await openHelp();
  expect(document.body.textContent).not.toContain("**");
  expect([...document.querySelectorAll("details b")].map(({ textContent }) => textContent)).toContain("Soát phụ lục");
});

test("nothing found says so; Esc empties the search, and then leaves", async () => {
  const { user } = await openHelp();
  await user.type(search(), "không có mục này đâu nhé");
  expect(headings()).toEqual([]);
  expect(screen.getByText(/^Không có mục nào khớp/u)).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(search().value).toBe("");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("heading", { name: "Trợ giúp" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Khác" }));
});

test("in English, with the examples left in Vietnamese", async () => {
  await openHelp("en-US");
  expect(headings()[0]).toBe("1. Open the plan");
  expect(document.querySelector("tbody")?.lang).toBe("vi");
  expect(HELP_WORDS.en.steps).toHaveLength(HELP_WORDS.vi.steps.length);
  expect(HELP_WORDS.en.questions).toHaveLength(HELP_WORDS.vi.questions.length);
});
