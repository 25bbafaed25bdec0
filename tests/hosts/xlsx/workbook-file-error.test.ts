import type { FileProblem } from "../../../src/hosts/xlsx/workbook-file-error";
import { WorkbookFileError } from "../../../src/hosts/xlsx/workbook-file-error";

const CODES: Readonly<Record<FileProblem, string>> = {
  empty: "empty",
  xls: "xls",
  xlsb: "xlsb",
  encrypted: "encrypted",
  word: "notWorkbook",
  powerpoint: "notWorkbook",
  ods: "notWorkbook",
  html: "notWorkbook",
  xml: "notWorkbook",
  pdf: "notWorkbook",
  text: "notWorkbook",
  archive: "notWorkbook",
  unknown: "notWorkbook",
  damaged: "damaged",
  tooLarge: "tooLarge",
  unsafe: "unsafe",
};
const PROBLEMS = Object.keys(CODES) as FileProblem[];

describe.each(PROBLEMS)("%s", (problem) => {
  const error = new WorkbookFileError(problem, "xl/workbook.xml: cut");

  test("has a code, a name and the detail", () => {
    expect(error).toMatchObject({ name: "WorkbookFileError", code: CODES[problem], detail: "xl/workbook.xml: cut" });
    expect(new WorkbookFileError(problem).detail).toBe("");
  });

  test("says in Vietnamese what it is and what to do next", () => {
    expect(error.message).toBe(error.localized.vi);
    expect(error.message).toMatch(/^(Tệp|Đây) .*\. (Hãy|Nếu) .*\.$/);
    expect(error.message).toBe(error.message.normalize("NFC"));
  });

  test("and in English", () => {
    expect(error.localized.en).toMatch(/^The file|^This/);
    expect(error.localized.en).toMatch(/\. .*\.$/);
    expect(error.localized.en).not.toMatch(/[^ -~–›]/);
  });
});

test("no two problems say the same", () => {
  const messages = PROBLEMS.map((problem) => new WorkbookFileError(problem).message);
  expect(new Set(messages).size).toBe(PROBLEMS.length);
});
