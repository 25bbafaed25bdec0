import { stringsFor } from "../../src/ui/strings/catalogue";
import { en } from "../../src/ui/strings/en";
import { vi } from "../../src/ui/strings/vi";

test.each([
  ["vi-VN", vi],
  ["en-US", en],
  ["EN", en],
  ["fr-FR", vi],
  ["", vi],
  ["eng", vi],
])("display language “%s”", (tag, strings) => {
  expect(stringsFor(tag)).toBe(strings);
});

test("groups have their names", () => {
  const names = (strings: typeof vi) => [
    strings.list.group({ by: "severity", severity: "warning" }),
    strings.list.group({ by: "row", sheet: "S", row: 4, content: "" }),
    strings.list.group({ by: "row", sheet: "S", row: 4, content: "Rà soát" }),
    strings.list.group({ by: "unit", unit: "Văn phòng Sở" }),
    strings.list.group({ by: "noLead" }),
    strings.list.group({ by: "wholeTable" }),
  ];
  expect(names(vi)).toEqual([
    "Cảnh báo",
    "Dòng 5",
    "Dòng 5: Rà soát",
    "Văn phòng Sở",
    "Chưa có đơn vị chủ trì",
    "Chung cả bảng",
  ]);
  expect(names(en)).toEqual([
    "Warnings",
    "Row 5",
    "Row 5: Rà soát",
    "Văn phòng Sở",
    "Nobody leads",
    "The table as a whole",
  ]);
});

test("counts of what the verdict leaves out", () => {
  const counts = { error: 0, warning: 0, info: 2, ignored: 1 };
  expect(vi.header.more(counts)).toBe("2 lưu ý, 1 đã bỏ qua");
  expect(vi.header.more({ ...counts, info: 0, ignored: 0 })).toBe("");
  expect(en.header.more({ ...counts, info: 1 })).toBe("1 remark, 1 ignored");
});

test("a period of one year and of several", () => {
  expect([vi.header.period(2026, 2026), vi.header.period(2021, 2025)]).toEqual(["Năm 2026", "2021–2025"]);
});
