import { decodeXString, readBoolean, readInteger } from "../../../../src/hosts/xlsx/xml/xsd-values";
import { fileErrorCode } from "../../../support/file-error";

test.each([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
  ["", false],
])("readBoolean(%j) is %s", (text, value) => {
  expect(readBoolean(text)).toBe(value);
  expect(readBoolean(text, !value)).toBe(value);
});

test("readBoolean of an attribute that is not there", () => {
  expect(readBoolean(undefined)).toBe(false);
  expect(readBoolean(undefined, true)).toBe(true);
});

describe("readInteger", () => {
  test("digits", () => {
    expect(readInteger("0", 7)).toBe(0);
    expect(readInteger("4294967295", 7)).toBe(4294967295);
    expect(readInteger(undefined, 7)).toBe(7);
  });

  test.each(["", "-1", "1.5", "1e3", "0x10", "12345678901", "năm"])("%j is no number", (text) => {
    expect(fileErrorCode(() => readInteger(text, 7))).toBe("damaged");
  });
});

test.each([
  ["Thời_x000a_gian", "Thời\ngian"],
  ["a_x000D_\nb", "a\r\nb"],
  ["_x005F_x0041_", "_x0041_"],
  ["_xD83D__xDE00_", "😀"],
  ["_x41_ _X0041_ _x00G1_ x_y", "_x41_ _X0041_ _x00G1_ x_y"],
  ["không", "không"],
])("decodeXString(%j) → %j", (raw, text) => {
  expect(decodeXString(raw)).toBe(text);
});
