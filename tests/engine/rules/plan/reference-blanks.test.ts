import { referenceBlanks } from "../../../../src/engine/rules/plan/reference-blanks";

function kinds(text: string): string {
  return [...new Set(referenceBlanks(text).map(({ kind }) => kind))].sort().reverse().join("+");
}

const INCOMPLETE: [string, string][] = [
  ["(Kèm theo Kế hoạch số: /KH-SGDĐT, ngày 5/3/2026 của Sở)", "number"],
  ["(Kèm theo Kế hoạch số:       /KH-SGDĐT ngày 5 tháng 3 năm 2026)", "number"],
  ["(Ban hành kèm theo Quyết định số ……/QĐ-SGDĐT ngày 5/3/2026)", "number"],
  ["(Ban hành kèm theo Quyết định số ...../QĐ ngày 5/3/2026)", "number"],
  ["(Kèm theo Công văn số ____/SGDĐT-VP ngày 5/3/2026)", "number"],
  ["(Kèm theo Công văn số (…)/SGDĐT-VP ngày 5/3/2026)", "number"],
  ["(Kèm theo Công văn số xx/SGDĐT-VP ngày 5/3/2026)", "number"],
  ["(Kèm theo Tờ trình       /TTr-SGDĐT ngày 5/3/2026)", "number"],
  ["(Kèm theo Kế hoạch số     ngày 5/3/2026)", "number"],
  ["(Kèm theo Kế hoạch số KH-SGDĐT ngày 5/3/2026)", "number"],
  ["(Kèm theo Công văn số: của Sở, ngày 5/3/2026)", "number"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT, ngày /3/2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày    /3/2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày ../../2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày …/…/2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày xx/xx/2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày 15/   /2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày tháng năm 2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày    tháng   năm 2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày … tháng … năm …)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày     tháng 3 năm 2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày 15 tháng     năm 2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT tháng .... năm 2026)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày 15 tháng 3 năm)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày 15 tháng 3 năm 20...)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày 15/3/20.. của Sở)", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGDĐT ngày 15/3/     )", "date"],
  ["(Kèm theo Kế hoạch số 7/KH-SGD&ĐT ngày      của Giám đốc)", "date"],
  ["(Kèm theo Quyết định số 7/QĐ-SGDĐT, ban hành ngày ……)", "date"],
  ["(Kèm theo Kế hoạch số: /KH-SGDĐT, ngày /3/2026)", "number+date"],
  ["(Kèm theo Quyết định số:      /QĐ-UBND ngày     tháng      năm      )", "number+date"],
  ["(Kèm theo Quyết định số    ngày    )", "number+date"],
  ["(Kèm theo Quyết định số …… ngày ……)", "number+date"],
  ["Số:        /KH-SGDĐT", "number"],
  ["Số:", "number"],
];

const COMPLETE = [
  "(Kèm theo Kế hoạch số 15/KH-SGDĐT ngày 20/12/2025)",
  "(Kèm theo Kế hoạch số: 15 /KH-SGDĐT ngày 30 tháng 12 năm 2025)",
  "(Kèm theo Kế hoạch số:15/KH-SGDĐT, ngày 3-1-2026)",
  "(Kèm theo Công văn số 12/SGDĐT-VP ngày 3 tháng 1 năm 2026 của Sở Giáo dục và Đào tạo)",
  "(Ban hành kèm theo Nghị quyết số 30c/NQ-CP ngày 08/11/2011)",
  "(Kèm theo Quyết định số 09/2026/QĐ-UBND ngày 15 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)",
  "(Kèm theo Quyết định số 7/QĐ-SGDĐT ngày 15/3/26)",
  "(Kèm theo Quyết định số 7/QĐ-SGDĐT ngày 15/3/20)",
  "(Kèm theo Quyết định số 7/QĐ-SGDĐT ngày 15.3.2026 của Giám đốc Sở)",
  "(Kèm theo Kế hoạch công tác năm 2026)",
  "(Kèm theo Kế hoạch chuyển đổi số của Sở, số 7/KH-SGDĐT ngày 1/2/2026)",
  "(Kèm theo Kế hoạch số hóa hồ sơ ngày 1/2/2026)",
  "(Kèm theo Kế hoạch/Chương trình số 7/KH-SGDĐT ngày 1/2/2026)",
  "(Kèm theo Kế hoạch 100 ngày)",
  "(Kèm theo Kế hoạch công tác 6 tháng năm 2026 số 7/KH-SGDĐT ngày 1/2/2026)",
  "(Kèm theo Báo cáo số 7/BC-SGDĐT ngày 1/2/2026, công việc hằng ngày)",
  "(Kèm theo Kế hoạch tổ chức Ngày hội đọc sách số 7/KH-SGDĐT ngày 1/2/2026)",
  "PHỤ LỤC",
  "",
];

describe.each([
  ["as typed", (text: string) => text],
  ["in NFD", (text: string) => text.normalize("NFD")],
  ["in capitals", (text: string) => text.toUpperCase()],
])("%s", (_form, change) => {
  test.each(INCOMPLETE)("%s lacks %s", (text, lacks) => {
    expect(kinds(change(text))).toBe(lacks);
  });

  test.each(COMPLETE)("%s is complete", (text) => {
    expect(kinds(change(text))).toBe("");
  });
});

test("a blank is found where it stands", () => {
  const text = "(Kèm theo Kế hoạch số:     /KH-SGDĐT, ngày   /3/2026)";
  expect(referenceBlanks(text).map(({ start, end }) => text.slice(start, end))).toEqual(["số:     /", "ngày   /"]);
});
