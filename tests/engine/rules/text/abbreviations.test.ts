import { abbreviationsIn } from "../../../../src/engine/rules/text/abbreviations";

test.each([
  ["Công tác CCHC của Sở GDĐT", ["CCHC", "GDĐT"]],
  ["CCHC", ["CCHC"]],
  ["(CCHC), “TTHC”; UBND.", ["CCHC", "TTHC", "UBND"]],
  ["Quyết định số 5/QĐ-UBND", ["UBND"]],
  ["NÂNG CAO CHẤT LƯỢNG CCHC CHO CBCC", ["CCHC", "CBCC"]],
  ["CCHC và CCHC", ["CCHC", "CCHC"]],
  ["Mục VII, XII, XLIV", []],
  ["THAM MƯU, TRONG NĂM, BAN HÀNH", []],
  ["Phòng GDTrH, Tp, VP", []],
  ["TCVN3 và 4G", []],
  ["công tác cchc", []],
  ["", []],
])("%s: %j", (text, letters) => {
  expect(abbreviationsIn(text).map((one) => one.letters)).toEqual(letters);
  expect(abbreviationsIn(text.normalize("NFD")).map((one) => one.letters)).toEqual(letters);
});

test("each stands where it was found", () => {
  const text = "Tuyên truyền CCHC, TTHC".normalize("NFD");
  for (const { letters, at } of abbreviationsIn(text)) expect(text.slice(at, at + letters.length)).toBe(letters);
  expect(abbreviationsIn(text)).toHaveLength(2);
});
