import { remembering } from "../../../src/engine/text/remembering";

describe("remembering", () => {
  function counted(remembered?: number) {
    const asked: string[] = [];
    const lengthOf = remembering((text) => {
      asked.push(text);
      return text.length;
    }, remembered);
    return { asked, lengthOf };
  }

  test("works each text out once", () => {
    const { asked, lengthOf } = counted();
    expect(["a", "bb", "a", "bb"].map(lengthOf)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(["a", "bb"]);
  });

  test("remembers answers that are nothing", () => {
    const asked: string[] = [];
    const nothing = remembering((text) => {
      asked.push(text);
      return null;
    });
    expect([nothing("a"), nothing("a")]).toEqual([null, null]);
    expect(asked).toEqual(["a"]);
  });

  test("lets go of what was not asked lately, and of nothing else", () => {
    const { asked, lengthOf } = counted(100);
    for (const text of ["a", "b", "a", "c", "b", "a", "d", "e", "a", "c"]) lengthOf(text);
    expect(asked).toEqual(["a", "b", "c", "d", "e", "c"]);
  });

  test("null that is to be kept is kept", () => {
    const asked: string[] = [];
    const nothing = remembering((text) => {
      asked.push(text);
      return null;
    }, 100);
    for (const text of ["a", "b", "c", "a"]) nothing(text);
    expect(asked).toEqual(["a", "b", "c"]);
  });

  test("does not hold a text longer than it may remember for long", () => {
    const { asked, lengthOf } = counted(100);
    const long = "x".repeat(200);
    for (const text of [long, "a", "b", "c", long]) lengthOf(text);
    expect(asked).toEqual([long, "a", "b", "c", long]);
  });
});
