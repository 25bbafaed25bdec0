import { countedOn, countsOn, sequenceBreaks } from "../../../src/engine/numbering/sequence-breaks";

/** "1 2 _ 4": numbers in order, "_" an unnumbered row. */
function rowsOf(text: string) {
  const rows: { ordinal: number; blanks: number }[] = [];
  let blanks = 0;
  for (const part of text.split(" ")) {
    if (part === "_") blanks++;
    else {
      rows.push({ ordinal: Number(part), blanks });
      blanks = 0;
    }
  }
  return rows;
}

describe("sequenceBreaks", () => {
  test.each([
    ["1 2 3", 0],
    ["4 5 6", 3],
    ["2 _ 3", 1],
    ["2 _ 4", 1],
    ["2 _ _ 5", 1],
    ["_ 2 3", 0],
    ["7", 6],
  ])("%s after %d counts on", (text, base) => {
    expect(sequenceBreaks(rowsOf(text), base)).toEqual([]);
  });

  test.each([
    ["a gap", "1 2 3 5 6 7", 0, [[3, "gap"]]],
    [
      "two gaps",
      "1 3 4 6",
      0,
      [
        [1, "gap"],
        [3, "gap"],
      ],
    ],
    ["a gap at the end", "1 2 9", 0, [[2, "gap"]]],
    ["a gap wider than the unnumbered rows", "1 _ 4", 0, [[1, "gap"]]],
    ["a repeat of a row put in", "1 2 2 3", 0, [[2, "repeat"]]],
    ["a repeat in place of the next number", "1 2 2 4", 0, [[2, "repeat"]]],
    ["the next number one row early", "1 2 4 4 5", 0, [[2, "gap"]]],
    ["a slip upwards", "1 2 9 4 5", 0, [[2, "gap"]]],
    ["a slip downwards", "1 2 3 1 5", 0, [[3, "repeat"]]],
    ["a slip on the first row", "7 2 3", 0, [[0, "start"]]],
    ["a row put in with a number of its own", "1 2 9 3 4", 0, [[2, "gap"]]],
    ["two rows swapped", "1 3 2 4", 0, [[2, "disorder"]]],
    ["the first two swapped", "2 1 3", 0, [[1, "disorder"]]],
    ["a row moved down", "1 3 4 2 5", 0, [[3, "disorder"]]],
    ["a row moved up", "1 2 5 3 4 6", 0, [[3, "disorder"]]],
    ["a start above 1", "2 3 4", 0, [[0, "start"]]],
    ["numbers that start again", "1 2 3 1 2 3", 0, [[3, "repeat"]]],
    ["a start below what it runs on from", "3 4", 3, [[0, "start"]]],
    [
      "three slips one after the other",
      "1 2 9 20 5",
      0,
      [
        [2, "gap"],
        [3, "gap"],
        [4, "disorder"],
      ],
    ],
  ] as const)("%s: one break", (_name, text, base, expected) => {
    expect(sequenceBreaks(rowsOf(text), base).map(({ at, kind }) => [at, kind])).toEqual(expected);
  });
});

describe("countsOn", () => {
  test.each([
    [3, 0, 2, true],
    [4, 0, 2, false],
    [2, 0, 2, false],
    [4, 1, 2, true],
    [3, 1, 2, true],
    [2, 5, 2, false],
  ])("%d with %d unnumbered rows after %d: %s", (ordinal, blanks, above, expected) => {
    expect(countsOn({ ordinal, blanks }, above)).toBe(expected);
  });
});

describe("countedOn", () => {
  test.each([
    ["1 2 3", 0, [1, 2, 3]],
    ["1 3 4", 0, [1, 2, 3]],
    ["1 3 2", 0, [1, 2, 3]],
    ["2 _ 4", 1, [2, 4]],
    ["2 _ 7", 1, [2, 4]],
    ["1 2", 4, [5, 6]],
  ])("%s from %d", (text, base, expected) => {
    expect(countedOn(rowsOf(text), base)).toEqual(expected);
  });
});
