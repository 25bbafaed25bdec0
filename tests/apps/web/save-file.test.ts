import { checkedName } from "../../../src/apps/web/page/save-file";

test.each([
  ["Kế hoạch.xlsx", "Kế hoạch (đã soát).xlsx"],
  ["Kế hoạch.XLSM", "Kế hoạch (đã soát).XLSM"],
  ["a.b.xlsx", "a.b (đã soát).xlsx"],
  ["Kế hoạch (đã soát).xlsx", "Kế hoạch (đã soát).xlsx"],
  ["không đuôi", "không đuôi (đã soát).xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(checkedName(name, "(đã soát)")).toBe(saved);
});
