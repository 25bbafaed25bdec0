import fc from "fast-check";
import { isLegacyText, looksLegacy } from "../../../../src/engine/text/legacy-encoding/looks-legacy";
import { encodeLegacy } from "./encode-legacy";

const SENTENCES = [
  "Tập huấn giáo viên về chuyển đổi số",
  "Phòng Tổ chức cán bộ chủ trì, các trường phối hợp",
  "Kiểm tra việc thực hiện quy chế dân chủ ở cơ sở năm 2024",
  "Sửa đổi, bổ sung quy định về dạy thêm, học thêm (lần 2)",
  "UBND tỉnh phê duyệt đề án CNTT của ngành",
  "Tỉnh Đắk Lắk, huyện Krông Bông",
  "nước giếng khơi",
  "Rà soát thủ tục hành chính: nhiệt độ 25°C, diện tích 30 m²",
  "đường",
  // Four marked words of five read, one word of three is marked.
  "tỉnh có nước Krông sạch",
  "UBND CNTT đường",
];

test.each(SENTENCES)("%j in a legacy encoding", (text) => {
  for (const encoding of ["tcvn3", "vni"] as const) {
    expect(looksLegacy(encodeLegacy(text, encoding))).toBe(encoding);
    expect(isLegacyText(encodeLegacy(text, encoding), encoding)).toBe(true);
    expect(looksLegacy(encodeLegacy(text, encoding).normalize("NFD"))).toBe(encoding);
    expect(isLegacyText(encodeLegacy(text, encoding).normalize("NFD"), encoding)).toBe(true);
  }
});

test.each([...SENTENCES, "Thông báo", "Cô giáo có mô hình hay", "Báo cáo tháng trên hệ thống", "BÁO CÁO CÔNG TÁC"])(
  "%j is Unicode already",
  (text) => {
    for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
      expect(looksLegacy(form)).toBeNull();
      expect(isLegacyText(form, "tcvn3")).toBe(false);
      expect(isLegacyText(form, "vni")).toBe(false);
    }
  },
);

test.each([
  ["English, no marks", "Annual plan of the department"],
  ["German", "Überprüfung der Schüler für das größte Mädchengymnasium, schöne Grüße"],
  ["French", "L'élève a été reçu à l'école; où ça? À côté du café, près de la forêt"],
  ["Spanish", "El niño y la niña de la señora Muñoz enseñan español todos los años más"],
  ["Portuguese", "São João não está lá; já há pão, maçã e café à mão"],
  ["Danish", "Få på så må gå nå"],
  ["Danish with more letters", "Rødgrød med fløde på Læsø, æbler og blåbær må være på øen"],
  ["Swedish", "På så sätt får vi åka över sjön och äta"],
  ["Finnish", "Hyvää päivää, tämä on pöytä ja tyttö syö"],
  ["Icelandic", "Það er gott að vera hér, þú ert góður"],
  ["symbols", "5 m² ± 0,5 µm ½ ¼ ¾ © ® § ¶ ¹ ² ³ «a» °C"],
  ["footnote marks", "a¹ b² c³ d¹"],
  [
    "one marked word among many plain ones",
    "the report of the meeting on water supply ®\u00ADêng was sent to all schools",
  ],
  ["empty", ""],
])("no false alarm: %s", (_name, text) => {
  expect(looksLegacy(text)).toBeNull();
});

test("words that read both ways are Unicode unless the font says otherwise", () => {
  const text = "hé dò lê bí mù cã";
  expect(looksLegacy(text)).toBeNull();
  expect(isLegacyText(text, "tcvn3")).toBe(true);
});

test("a font says more than the content: short and foreign texts set in it are legacy", () => {
  expect(looksLegacy("H§ND")).toBeNull();
  expect(isLegacyText("H§ND", "tcvn3")).toBe(true);
  expect(looksLegacy("cã thÓ")).toBeNull();
  expect(isLegacyText("cã thÓ", "tcvn3")).toBe(true);
  expect(isLegacyText("Plan 2024", "tcvn3")).toBe(false);
  expect(isLegacyText("25°C", "tcvn3")).toBe(false);
});

test("text with a Unicode letter is never decoded again, whatever else it holds", () => {
  expect(isLegacyText("kÕ ho¹ch đã duyệt", "tcvn3")).toBe(false);
  expect(looksLegacy("Båi d\u00ADìng gi¸o viªn, kÕt qu¶ đ")).toBeNull();
});

test("never throws", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x20, max: 0x1ff }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        expect([null, "tcvn3", "vni"]).toContain(looksLegacy(text));
      },
    ),
  );
});
