import { legacyReader, readLegacy } from "../../../../src/engine/text/legacy-encoding/legacy-reading";
import { encodeLegacy } from "./encode-legacy";

const TEXT = "Kế hoạch tuyên truyền";

function shown(font: string, runFonts: readonly string[] | undefined, text: string): string | null {
  const reading = legacyReader()(font, runFonts, text);
  return reading && `${reading.font}: ${readLegacy(text, reading)}`;
}

test.each([
  [".VnTime", undefined, encodeLegacy(TEXT, "tcvn3"), ".VnTime: Kế hoạch tuyên truyền"],
  [".VnTimeH", undefined, encodeLegacy(TEXT, "tcvn3"), ".VnTimeH: KẾ HOẠCH TUYÊN TRUYỀN"],
  ["VNI-Times", undefined, encodeLegacy(TEXT, "vni"), "VNI-Times: Kế hoạch tuyên truyền"],
  ["Arial", ["Calibri", ".VnArial"], encodeLegacy(TEXT, "tcvn3"), ".VnArial: Kế hoạch tuyên truyền"],
  [".VnTime", [".VnArial"], encodeLegacy(TEXT, "tcvn3"), ".VnTime: Kế hoạch tuyên truyền"],
  ["Arial", [], encodeLegacy(TEXT, "tcvn3"), null],
  ["Arial", undefined, encodeLegacy(TEXT, "tcvn3"), null],
  [".VnTime", undefined, TEXT, null],
  [".VnTime", undefined, "Giao ban", null],
  ["Arial", [".VnTime"], TEXT, null],
])("%s with runs in %j, %j: %j", (font, runFonts, text, expected) => {
  expect(shown(font, runFonts, text)).toBe(expected);
});

test("looks at a text once for each encoding, however often it stands in the workbook", () => {
  const normalize = jest.spyOn(String.prototype, "normalize");
  const read = legacyReader();
  const readTwoFonts = () => {
    read(".VnTime", undefined, "Giao ban");
    read("VNI-Times", undefined, "Giao ban");
    return normalize.mock.calls.length;
  };
  const first = readTwoFonts();
  expect(first).toBeGreaterThan(0);
  expect(readTwoFonts()).toBe(first);
  normalize.mockRestore();
});
