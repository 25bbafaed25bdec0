import { hostStyle } from "../../../src/hosts/steps/host-style";
import { PLAIN_STYLE } from "../../support/sheet-content";

test("a style of ours in Excel's words", () => {
  expect(hostStyle(PLAIN_STYLE)).toMatchObject({ color: "#000000", vertical: "Top", borders: [], locked: true });
  expect(hostStyle({ ...PLAIN_STYLE, color: "#FF0000", vertical: "center", border: true })).toMatchObject({
    color: "#FF0000",
    vertical: "Center",
    borders: "grid",
  });
});
