import { serialOfIsoText } from "../../../../src/hosts/xlsx/read/iso-serial";

describe("serialOfIsoText", () => {
  test.each([
    ["2021-03-15", 44270],
    ["2021-03-15T00:00:00", 44270],
    ["2021-03-15T12:00", 44270.5],
    ["2021-03-15T18:00:00.000Z", 44270.75],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["06:00:00", 0.25],
    ["T23:59:59", 86_399 / 86_400],
    ["00:00:43.2", 0.0005],
  ])("%s is %d", (text, serial) => {
    expect(serialOfIsoText(text, 1900)).toBeCloseTo(serial, 10);
  });

  test("in the 1904 system", () => {
    expect(serialOfIsoText("2021-03-15", 1904)).toBe(44270 - 1462);
  });

  test.each([
    "",
    "2021",
    "2021-3-15",
    "2021-02-30",
    "2021-13-01",
    "2021-03-15T24:00",
    "2021-03-15T10:60",
    "10:00:60",
    "15/3/2021",
    "2021-03-15x",
    "Z",
  ])("%j is none", (text) => {
    expect(serialOfIsoText(text, 1900)).toBeNull();
  });
});
