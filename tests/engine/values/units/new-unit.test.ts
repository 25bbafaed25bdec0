import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { newUnit } from "../../../../src/engine/values/units/new-unit";

const NONE = new UnitDirectory([]);

test.each([
  ["Phòng Truyền thông", "department"],
  ["P. Truyền thông", "department"],
  ["Thanh tra khu vực", "department"],
  ["Văn phòng Đoàn", "department"],
  ["Trường THPT Nguyễn Trãi", "subordinate"],
  ["Trung tâm Ngoại ngữ", "subordinate"],
  ["Tổ giúp việc", "external"],
])("%s is taken for a %s", (name, kind) => {
  expect(newUnit(name, NONE)).toEqual({ name, shortName: name, aliases: [], kind });
});

test("the short name fits a sheet name and is no other unit's", () => {
  const name = "Ban Chỉ đạo chương trình phát triển du lịch";
  const first = newUnit(name, NONE);
  expect(first.shortName).toBe("Ban Chỉ đạo chương trình phá");
  const second = newUnit(`${name} biển`, new UnitDirectory([first]));
  expect(second.shortName).toBe("Ban Chỉ đạo chương trình p 2");
  const third = newUnit(`${name} núi`, new UnitDirectory([first, second]));
  expect(third.shortName).toBe("Ban Chỉ đạo chương trình p 3");
});

test("no blank at the end of a short name that is cut", () => {
  expect(newUnit("Ban Chỉ đạo chương trình phát triển", NONE).shortName.trim()).toHaveLength(28);
  expect(newUnit("Ban Chỉ đạo phát triển lớn x học sinh", NONE).shortName).toBe("Ban Chỉ đạo phát triển lớn x");
  expect(newUnit("Ban Chỉ đạo phát triển lớns học sinh", NONE).shortName).toBe("Ban Chỉ đạo phát triển lớns");
});
