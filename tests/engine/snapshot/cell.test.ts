import type { CellValue } from "../../../src/engine/snapshot/cell";
import { isBlankValue, isCellError } from "../../../src/engine/snapshot/cell";

test.each<[CellValue, blank: boolean, error: boolean]>([
  [null, true, false],
  ["", true, false],
  [" \u00A0\n", true, false],
  ["x", false, false],
  [0, false, false],
  [false, false, false],
  [{ error: "#REF!" }, false, true],
])("%j", (value, blank, error) => {
  expect([isBlankValue(value), isCellError(value)]).toEqual([blank, error]);
});
