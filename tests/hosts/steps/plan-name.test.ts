import type { SetNameChange } from "../../../src/engine/changes/change";
import { fate, named, planOn, range, type Rows, SHEET, sheetOf, writable } from "./hand-made";

const PLAN: Rows = [
  ["TT", "Nội dung", null],
  [1, "Rà soát hồ sơ lưu trữ", null],
  [2, "Gửi phiếu khảo sát", null],
];
const seen = sheetOf(PLAN);
const moved = sheetOf([["x"], ...PLAN]);
const LAST_ROW = 1_048_575;
const NAME = "SoatPhuLuc.quarter.1";
const AREA = "_xlnm.Print_Area";

const put = (parts: Partial<SetNameChange> = {}): SetNameChange => ({
  type: "setName",
  sheet: SHEET,
  name: NAME,
  before: null,
  after: range(0, 2, 2, 2),
  ...parts,
});
const plan = (
  change: SetNameChange,
  refersTo: string | null,
  { sheet = seen, name = change.name, resumed = false } = {},
) => planOn(writable(sheet, { names: refersTo === null ? [] : [named(name, refersTo)] }), seen, [change], { resumed });
const after = (...given: Parameters<typeof plan>) => {
  const planned = plan(...given);
  const [step] = planned.steps;
  return step?.type === "name" ? step.after : fate(planned);
};
const at = (cells: string) => `'${SHEET}'!${cells}`;

test("a new name is put where its rows stand now", () => {
  expect(after(put(), null)).toEqual(range(0, 2, 2, 2));
  expect(after(put(), null, { sheet: moved })).toEqual(range(1, 3, 2, 2));
  expect(planOn(moved, null, [put()]).steps).toMatchObject([{ after: range(0, 2, 2, 2), present: null }]);
  const columns = range(0, LAST_ROW, 0, 1);
  expect(after(put({ after: columns }), null, { sheet: moved })).toEqual(columns);
});

test.each([
  ["the first row was edited", [["Số", "Nội dung"], ...PLAN.slice(1)]],
  ["the last row was edited", [...PLAN.slice(0, 2), [2, "Khác hẳn"]]],
  ["the rows were sorted", [...PLAN].reverse()],
])("changed: %s", (_, rows) => {
  expect(fate(plan(put(), null, { sheet: sheetOf(rows) }))).toBe("changed");
});

test("a name that is there goes as far from where it is now as was meant, and is one whatever its case", () => {
  const longer = put({ before: range(0, 2, 2, 2), after: range(0, 4, 2, 2) });
  expect(after(longer, at("$C$1:$C$3"))).toEqual(range(0, 4, 2, 2));
  expect(after(longer, at("$D$3:$D$6"), { name: NAME.toUpperCase() })).toEqual(range(2, 7, 3, 3));
  const fromTop = put({ before: range(0, 2, 2, 2), after: range(0, LAST_ROW - 1, 2, 2) });
  expect(after(fromTop, at("$C$1:$C$4"))).toEqual(range(0, LAST_ROW, 2, 2));
  const toLast = put({ before: range(0, 2, 2, 2), after: range(1, LAST_ROW, 2, 2) });
  expect(after(toLast, at("$C$1:$C$2"))).toEqual(range(1, LAST_ROW - 1, 2, 2));
  const toWhole = put({ before: range(0, 2, 2, 2), after: range(0, LAST_ROW, 2, 2) });
  expect(after(toWhole, at("$C$1:$C$5"))).toEqual(range(0, LAST_ROW, 2, 2));
  const whole = put({ before: range(0, LAST_ROW, 2, 2), after: range(0, LAST_ROW, 2, 3) });
  expect(after(whole, at("$D:$D"))).toEqual(range(0, LAST_ROW, 3, 4));
});

test.each<[string, SetNameChange, string | null, string]>([
  ["one that is no range any more", put({ before: range(0, 2, 2, 2) }), "#REF!", "changed"],
  ["one that is to go, and is gone", put({ before: range(0, 2, 2, 2), after: null }), null, "as it is"],
  ["one that is to go", put({ before: range(0, 2, 2, 2), after: null }), at("$C$1:$C$3"), "name"],
  ["one that stands there where none was", put(), at("$A$1:$A$3"), "changed"],
  ["one in the column beside the one it is to be in", put(), at("$B$1:$B$3"), "changed"],
  ["one that begins lower than it is to", put(), at("$C$2:$C$3"), "changed"],
  ["one that reaches further right than it is to", put(), at("$C$1:$D$3"), "changed"],
  ["one that reaches further down than it is to", put(), at("$C$1:$C$4"), "changed"],
  ["one that moved and was done already", put({ before: range(4, 6, 2, 2) }), at("$C$1:$C$3"), "as it is"],
  ["one that is what it is to be", put(), at("$C$1:$C$3"), "as it is"],
  [
    "a print area that the user has changed",
    put({ name: AREA, before: range(0, 2), after: null }),
    at("$A$1:$B$3"),
    "changed",
  ],
  ["a print area as it was", put({ name: AREA, before: range(0, 2), after: null }), at("$A$1:$A$3"), "name"],
  ["a print area that is gone", put({ name: AREA, before: range(0, 2), after: range(0, 1) }), null, "changed"],
  ["a new print area", put({ name: AREA }), null, "name"],
])("%s", (_, change, refersTo, expected) => {
  expect(fate(plan(change, refersTo))).toBe(expected);
});

test("what an undo that broke off may have left in sight is set once more", () => {
  expect(fate(plan(put({ before: range(0, 2, 2, 2) }), at("$C$1:$C$3"), { resumed: true }))).toBe("name");
});

test("where the heading could not be written the column is not called ours", () => {
  const heading = (row: number, column: number) =>
    ({
      type: "setCell",
      sheet: SHEET,
      cell: { row, column },
      before: { kind: "text", text: "khác" },
      after: { kind: "text", text: "Quý" },
    }) as const;
  const codes = (row: number, column: number, change: SetNameChange) =>
    planOn(writable(seen, { names: [named(NAME, at("$C$1:$C$3"))] }), seen, [heading(row, column), change]).refused.map(
      ({ code }) => code,
    );
  const change = put({ before: range(0, 2, 2, 2), after: range(0, 3, 2, 2) });
  expect(codes(0, 2, change)).toEqual(["changed", "dependent"]);
  expect(codes(1, 2, change)).toEqual(["changed"]);
  expect(codes(0, 1, change)).toEqual(["changed"]);
  expect(codes(0, 2, { ...change, after: null })).toEqual(["changed"]);
});
