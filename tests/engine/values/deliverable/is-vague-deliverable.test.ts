import { DEFAULT_VAGUE_DELIVERABLES } from "../../../../src/engine/values/deliverable/default-vague-deliverables";
import { isVagueDeliverable } from "../../../../src/engine/values/deliverable/is-vague-deliverable";

const inAllForms = (texts: readonly string[]) =>
  texts.flatMap((text) => [text, text.normalize("NFD"), text.toUpperCase()]);

describe("isVagueDeliverable", () => {
  test.each(
    inAllForms([
      "Văn bản",
      "Các văn bản",
      "- Các văn bản liên quan.",
      "Ban hành văn bản",
      "02 văn bản",
      "Hoàn thành",
      "Đã hoàn thành nhiệm vụ được giao",
      "Kết quả",
      "Có kết quả cụ thể",
      "Thực hiện đúng quy định",
      "Thực hiện đúng quy định của pháp luật hiện hành.",
      "Theo quy định",
      "Văn bản; hồ sơ",
      "Văn bản và tài liệu",
      "- Văn bản\n- Kết quả thực hiện",
      "Thực hiện đầy đủ, kịp thời",
    ]),
  )("%s", (text) => {
    expect(isVagueDeliverable(text)).toBe(true);
  });

  test.each(
    inAllForms([
      "",
      "…",
      "Kế hoạch",
      "Báo cáo kết quả",
      "Văn bản hướng dẫn các trường",
      "Thực hiện đúng quy định; Báo cáo kết quả",
      "Văn bản\nBiên bản",
      "Hồ sơ đề án trình UBND tỉnh",
      "100% hồ sơ được số hóa",
      "Kết quả khảo sát",
      "Văn bảng",
    ]),
  )("not %s", (text) => {
    expect(isVagueDeliverable(text)).toBe(false);
  });

  test("a list of one's own takes the place of the default one", () => {
    expect(isVagueDeliverable("Giấy tờ các loại", ["giấy tờ …", "…"])).toBe(true);
    expect(isVagueDeliverable("Giấy tờ", ["giấy tờ …"])).toBe(true);
    expect(isVagueDeliverable("Giấy tờ các loại", ["giấy tờ"])).toBe(false);
    expect(isVagueDeliverable("Văn bản", ["giấy tờ"])).toBe(false);
  });

  test("every phrase of the default list is vague", () => {
    for (const phrase of DEFAULT_VAGUE_DELIVERABLES)
      expect([phrase, isVagueDeliverable(phrase)]).toEqual([phrase, true]);
  });
});
