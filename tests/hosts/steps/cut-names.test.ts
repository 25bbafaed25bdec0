import { cutNames, stillCut } from "../../../src/hosts/steps/cut-names";
import { named, range } from "./hand-made";

test.each([
  ["begins in them", "$A$3:$A$8", range(2, 5)],
  ["begins above them and goes on below", "$A$2:$A$8", null],
  ["begins with the last of them", "$A$4:$A$8", range(2, 5)],
  ["begins below them", "$A$5:$A$8", null],
  ["ends in them", "$A$1:$A$3", range(0, 1)],
  ["ends with the last of them", "$A$1:$A$4", range(0, 1)],
  ["ends above them", "$A$1:$A$2", null],
  ["is in them whole", "$A$3:$A$4", null],
])("rows 2–3 go; a name that %s", (_, cells, before) => {
  const images = cutNames([named("a", `'A'!${cells}`), named("b", "#REF!")], { row: 2, count: 2 });
  expect(images.map((image) => image.before)).toEqual(before ? [before] : []);
});

test.each([
  ["as the deletion left it", range(2, 5, 0, 1), true],
  ["moved by the rows that came again", range(4, 7, 0, 1), true],
  ["from another row on", range(1, 5, 0, 1), false],
  ["to another row", range(2, 6, 0, 1), false],
  ["from another column on", range(2, 5, 1, 1), false],
  ["to another column", range(2, 5, 0, 2), false],
])("a name that stands %s", (_, present, fits) => {
  const images = [{ name: "a", before: range(2, 5, 0, 1), after: range(2, 7, 0, 1) }];
  const { top, bottom, left, right } = present;
  const cells = `$${"ABC"[left]}$${top + 1}:$${"ABC"[right]}$${bottom + 1}`;
  const still = stillCut(images, [named("x", "'A'!$A$1"), named("a", `'A'!${cells}`)], { by: 0, count: 2 });
  expect(still).toEqual(fits ? images : []);
});
