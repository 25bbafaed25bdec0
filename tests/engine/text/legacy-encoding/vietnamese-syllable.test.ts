import { isVietnameseSyllable } from "../../../../src/engine/text/legacy-encoding/vietnamese-syllable";

const WORDS =
  "giáo dục và đào tạo nghiệp vụ quản lý chuyên môn khuyến khích nguyễn quyết định quốc quỳnh quýt " +
  "thuở huơ giữ gìn giêng gì ghi ngoằn ngoèo khuỷu tay xoong loa oẳn ương yêu yểng ỷ y ô ạ ướt bướu " +
  "đắk lắk hoạch toán thuế xuân luật ngoại khoác nghiêng thường trưởng";

test.each(WORDS.split(" "))("%s is a syllable", (word) => {
  for (const form of [word, word.normalize("NFD"), word.toUpperCase()]) expect(isVietnameseSyllable(form)).toBe(true);
});

test.each([
  "für",
  "élève",
  "bỏo",
  "ẵ",
  "đ",
  "fỹr",
  "krông",
  "ngh",
  "năo",
  "mãnâ",
  "jỏ",
  "ziên",
  "wa",
  "tộp̀",
  "thãch",
  "bàt",
  "đảk",
  "tat",
  "hoc",
  "chiêngs",
  "",
])("%j is none", (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});
