import { hostError } from "../../../src/hosts/host-failure";
import { isTooLarge, toHostError } from "../../../src/hosts/office/host-errors";

test.each([
  [{ code: "AccessDenied", message: "no" }, "protected", "AccessDenied: no"],
  [{ code: 5004, message: "in edit mode" }, "cellEditing", "5004: in edit mode"],
  [{ code: "SomethingNew" }, "unknown", "SomethingNew: "],
] as const)("%j becomes a sentence", (error, code, detail) => {
  expect(toHostError(error)).toMatchObject({ code, detail });
});

test("a sentence stays the one it is", () => {
  const error = hostError("filtered", "x");
  expect(toHostError(error)).toBe(error);
});

test.each([[new TypeError("a mistake of ours")], [null], ["text"], [{ code: null }]])(
  "%p is no failure of Excel's and goes on as it is",
  (error) => {
    let thrown: unknown = "nothing";
    try {
      toHostError(error);
    } catch (reason) {
      thrown = reason;
    }
    expect(thrown).toBe(error);
  },
);

test.each([
  [{ code: "ResponsePayloadSizeLimitExceeded" }, true],
  [{ code: "RangeExceedsLimit" }, true],
  [{ code: "AccessDenied" }, false],
  [null, false],
])("%j: worth trying in smaller pieces: %s", (error, expected) => {
  expect(isTooLarge(error)).toBe(expected);
});
