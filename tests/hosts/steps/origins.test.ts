import { Origins } from "../../../src/hosts/steps/origins";

const LINES = [0, 1, 2, 3, 4, 5, 6, 7];
const now = (origins: Origins) => LINES.map((line) => origins.at(line));

test("lines that come have no origin; those behind them keep theirs", () => {
  const origins = new Origins();
  origins.insert(2, 2);
  expect(now(origins)).toEqual([0, 1, null, null, 2, 3, 4, 5]);
  origins.insert(6, 1);
  expect(now(origins)).toEqual([0, 1, null, null, 2, 3, null, 4]);
});

test("lines that go, one of them put in before", () => {
  const origins = new Origins();
  origins.insert(2, 1);
  origins.remove(1, 3);
  expect(now(origins)).toEqual([0, 3, 4, 5, 6, 7, 8, 9]);
  origins.remove(4, 2);
  expect(now(origins)).toEqual([0, 3, 4, 5, 8, 9, 10, 11]);
});
