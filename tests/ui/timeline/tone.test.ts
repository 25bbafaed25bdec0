import { toneOf, TONES } from "../../../src/ui/timeline/tone";

test("neighbours differ, colours come round, nobody has none", () => {
  expect([0, 1, TONES - 1, TONES, TONES + 1].map(toneOf)).toEqual([0, 1, 5, 0, 1]);
  expect(toneOf(-1)).toBe("none");
});
