import { legacyEncodingOfFont, unicodeFontFor } from "../../../../src/engine/text/legacy-encoding/legacy-fonts";

test.each([
  [".VnTime", { encoding: "tcvn3", capitals: false }],
  [" .vntime ", { encoding: "tcvn3", capitals: false }],
  [".VnTimeH", { encoding: "tcvn3", capitals: true }],
  [".VnArial NarrowH", { encoding: "tcvn3", capitals: true }],
  [".VnBlack", { encoding: "tcvn3", capitals: false }],
  ["VNI-Times", { encoding: "vni", capitals: false }],
  ["VNI Times", { encoding: "vni", capitals: false }],
  ["vni-helve", { encoding: "vni", capitals: false }],
  ["Times New Roman", null],
  ["Vntime Unicode", null],
  ["UVN Thoi Nay", null],
  ["VNIndex", null],
  ["BeachH", null],
  ["New .VnTime", null],
  ["New VNI-Times", null],
  ["", null],
])("%j → %j", (font, legacy) => {
  expect(legacyEncodingOfFont(font)).toEqual(legacy);
});

test.each([
  [".VnTimeH", "Times New Roman"],
  ["VNI-Times", "Times New Roman"],
  [".VnAristote", "Times New Roman"],
  [".VnArial", "Arial"],
  [".VnArial NarrowH", "Arial"],
  ["VNI-Helve", "Arial"],
  [".VnAvant", "Arial"],
  [".VnUniverse", "Arial"],
  [".VnCourier New", "Courier New"],
  [".VnTahoma", "Tahoma"],
  [".VnVerdana", "Verdana"],
])("%j is replaced by %j", (font, replacement) => {
  expect(unicodeFontFor(font)).toBe(replacement);
});
