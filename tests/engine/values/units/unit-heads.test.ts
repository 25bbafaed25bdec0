import { startsLikeUnit } from "../../../../src/engine/values/units/unit-heads";

describe("startsLikeUnit", () => {
  test.each([
    "Phòng TCCB",
    "P.KHTC",
    "các phòng",
    "- Văn phòng",
    "Sở Nội vụ",
    "đơn vị liên quan",
    "Đ/c An",
    "Trưởng phòng TCCB",
  ])("%s", (text) => {
    expect(startsLikeUnit(text)).toBe(true);
    expect(startsLikeUnit(text.normalize("NFD"))).toBe(true);
    expect(startsLikeUnit(text.toUpperCase())).toBe(true);
  });

  test.each(["bộ", "cái", "%", "Phòng", "Báo cáo", "Kế hoạch", "Tổ chức hội nghị", "Trường hợp khác", ""])(
    "not %s",
    (text) => {
      expect(startsLikeUnit(text)).toBe(false);
      expect(startsLikeUnit(text.normalize("NFD"))).toBe(false);
      expect(startsLikeUnit(text.toUpperCase())).toBe(false);
    },
  );
});
