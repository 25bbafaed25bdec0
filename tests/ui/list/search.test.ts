import { searchFor } from "../../../src/ui/list/search";

test.each([
  ["", ["anything"], true],
  ["  ", [], true],
  ["don vi", ["Đơn vị chủ trì"], true],
  ["ĐƠN  TRÌ", ["đơn vị chủ trì"], true],
  ["hoà", ["hòa"], true],
  ["vị đơn", ["Đơn", "vị"], true],
  ["đơn vị x", ["Đơn vị"], false],
  ["donvi", ["Đơn vị"], false],
])("“%s” in %j: %s", (query, texts, found) => {
  expect(searchFor(query)(texts)).toBe(found);
  expect(searchFor(query.normalize("NFD"))(texts.map((text) => text.normalize("NFD")))).toBe(found);
});
