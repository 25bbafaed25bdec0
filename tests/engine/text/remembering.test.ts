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

  test("forgets all where the texts grow too many, and remembers the newest", () => {
    const { asked, lengthOf } = counted(100);
    for (const text of ["a", "b", "c", "c", "b", "c", "a"]) lengthOf(text);
    expect(asked).toEqual(["a", "b", "c", "b", "a"]);
  });

  test("does not hold a text longer than it may remember together with another", () => {
    const { asked, lengthOf } = counted(100);
    const long = "x".repeat(200);
    for (const text of [long, "a", long]) lengthOf(text);
    expect(asked).toEqual([long, "a", long]);
  });
});
