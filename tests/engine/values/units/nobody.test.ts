import { saysNobody } from "../../../../src/engine/values/units/nobody";

const NOBODY = ["", "-", "…", " . ", "Không", "không có", "Chưa có.", "Chưa phân công", "(chưa xác định)", "Chưa rõ"];
const SOMEBODY = ["Văn phòng", "Đ/c A", "Không gian sáng tạo", "Phòng chưa có tên", "chưa phân công Văn phòng"];

const forms = (text: string) => [text, text.normalize("NFD"), text.toUpperCase()];

test.each(NOBODY.flatMap(forms))("%j names nobody", (text) => {
  expect(saysNobody(text)).toBe(true);
});

test.each(SOMEBODY.flatMap(forms))("%j names somebody", (text) => {
  expect(saysNobody(text)).toBe(false);
});
