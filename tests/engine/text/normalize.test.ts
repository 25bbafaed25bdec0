import { cleanLines, cleanText, fold, foldKey } from "../../../src/engine/text/normalize";

describe("cleanText", () => {
  test.each([
    ["  Văn   phòng\u00A0Sở \n", "Văn phòng Sở"],
    ["Tháng\n01/ 2026", "Tháng 01/ 2026"],
    ["V\u0103n pho\u0300ng", "Văn phòng"],
    ["Kế\u200Bhoạch\uFEFF", "Kếhoạch"],
    ["", ""],
  ])("%j → %j", (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

describe("fold", () => {
  test.each([
    ["HOÀ", "hòa"],
    ["Thuỷ sản", "thủy sản"],
    ["khoẻ", "khỏe"],
    ["Quý I – III", "quý i - iii"],
    ["hoàn toàn", "hoàn toàn"],
    ["Uỷ ban", "ủy ban"],
    ["ĐƠN VỊ", "đơn vị"],
  ])("%j → %j", (raw, folded) => {
    expect(fold(raw)).toBe(folded);
    expect(fold(raw.normalize("NFD"))).toBe(folded);
  });

  test("keeps the length of the NFC text", () => {
    const text = "Uỷ ban – HOÀ\u00A0bình ÷ Quý";
    expect(fold(text)).toHaveLength(text.normalize("NFC").length);
  });
});

test("foldKey drops punctuation", () => {
  expect(foldKey(" Phòng KH-TC: ")).toBe("phòng kh tc");
  expect(foldKey("(1)")).toBe("1");
});

test("cleanLines keeps line breaks and drops empty lines", () => {
  expect(cleanLines("Chủ trì:  A\r\n\r\n Phối hợp: B ")).toBe("Chủ trì: A\nPhối hợp: B");
});

test("foldKey of a letter with two tones, done twice, changes nothing more", () => {
  for (const text of ["hoà\u0301", "uỷ\u0301 ban", "Xã\u0323 hoá\u0301"]) {
    for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
      expect(foldKey(foldKey(form))).toBe(foldKey(form));
    }
  }
  expect(foldKey("hoà\u0301")).toBe("hòa");
});
