import { UnitDirectory } from "../../../../src/engine/values/units/directory";
import { removeMentions, replaceMention } from "../../../../src/engine/values/units/edit-mentions";
import { parseUnitList } from "../../../../src/engine/values/units/parse-unit-list";

const directory = new UnitDirectory([]);

describe("replaceMention", () => {
  test.each([
    ["Phòng A; VP (một cửa);", "Phòng A; Văn phòng Sở (một cửa);"],
    ["- Phòng A\n- VP.", "- Phòng A\n- Văn phòng Sở."],
  ])("%j → %j", (raw, expected) => {
    const change = (text: string) => {
      const [, second] = parseUnitList(text, directory).mentions;
      return second && replaceMention(text, second, "Văn phòng Sở");
    };
    expect(change(raw)).toBe(expected);
    expect(change(raw.normalize("NFD"))?.normalize("NFC")).toBe(expected);
  });
});

describe("removeMentions", () => {
  /** Every mention with an X in its name is removed. */
  test.each([
    ["Phòng X; Phòng B", "Phòng B"],
    ["Phòng A; Phòng X", "Phòng A"],
    ["Phòng A; Phòng X; Phòng C", "Phòng A; Phòng C"],
    ["Phòng A; Phòng X; Phòng XX", "Phòng A"],
    ["Phòng X; Phòng B; Phòng XX", "Phòng B"],
    ["- Phòng A\n- Phòng X\n- Phòng C", "- Phòng A\n- Phòng C"],
    ["- Phòng X\n- Phòng B", "- Phòng B"],
    ["Phòng A và Phòng X", "Phòng A"],
    ["Phòng A cùng Phòng X", "Phòng A"],
    ["Phòng A (một cửa); Phòng X (tổ 2).", "Phòng A (một cửa)"],
    ["Phòng X (tổ 2); Phòng B (một cửa).", "Phòng B (một cửa)."],
    ["Phòng A; Phòng B;", "Phòng A; Phòng B;"],
    ["Phòng X", ""],
    ["Chủ trì: Phòng X", ""],
    ["Phòng X; Phòng XX", ""],
  ])("%j → %j", (raw, expected) => {
    const { mentions } = parseUnitList(raw, directory);
    expect(removeMentions(raw, mentions, ({ text }) => text.includes("X"))).toBe(expected);
  });
});
