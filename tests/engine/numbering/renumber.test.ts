import { changedRows, relabel } from "../../../src/engine/numbering/renumber";
import { siblingLists } from "../../../src/engine/numbering/sibling-lists";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { formatNumberLabel } from "../../../src/engine/values/number-label/format-number-label";
import type { TestSheet } from "../../support/plan-builder";
import { workbookOf } from "../../support/plan-builder";
import { heading, tasks } from "../rules/numbering/rows";

function changed(rows: TestSheet["rows"]): (readonly [row: number, label: string])[] {
  const [appendix] = recognizePlan(workbookOf({ rows })).appendices;
  const lists = appendix ? siblingLists(appendix) : [];
  const [list] = lists;
  if (!list) return [];
  return changedRows(relabel(list, lists)).map(({ row, label }) => [row.row + 1, formatNumberLabel(label)]);
}

/** What the labels of the first section's list, and of the lists that run on from it, should be: sheet row, from 1 → number. */
function relabelled(...sections: string[][]): (readonly [row: number, ordinal: number | undefined])[] {
  const titles = ["Cải cách thể chế", "Cải cách bộ máy", "Tài chính công"];
  const labels = ["I", "II", "III"];
  const rows = sections.flatMap((numbers, at) => [heading(labels[at] ?? "", titles[at] ?? ""), ...tasks(...numbers)]);
  const [appendix] = recognizePlan(workbookOf({ rows })).appendices;
  const lists = appendix ? siblingLists(appendix) : [];
  const list = lists.find(({ rows: [first] }) => first?.row.kind === "task");
  return list ? relabel(list, lists).map(({ row, label }) => [row.row + 1, label.parts.at(-1)]) : [];
}

test("a list that starts anew is no concern of the one before it", () => {
  expect(relabelled(["1", "3"], ["1", "2"])).toEqual([
    [6, 1],
    [7, 2],
  ]);
});

test("lists that run on are counted on, but no further than the first that goes on as it is", () => {
  expect(relabelled(["1", "3"], ["4", "5"])).toEqual([
    [6, 1],
    [7, 2],
    [9, 3],
    [10, 4],
  ]);
  expect(relabelled(["1", "2", "2"], ["4", "5"], ["7"])).toEqual([
    [6, 1],
    [7, 2],
    [8, 3],
  ]);
});

test("only rows whose label is another one are changed, with those below that begin with it", () => {
  const rows = [
    heading("1", "Xây dựng văn bản"),
    ...tasks("1.1"),
    heading("3", "Rà soát văn bản"),
    ...tasks("3.1", "3.2"),
    ...tasks("7.3"),
  ];
  expect(changed(rows)).toEqual([
    [7, "2"],
    [8, "2.1"],
    [9, "2.2"],
  ]);
  expect(changed(tasks("1", "2", "4"))).toEqual([[7, "3"]]);
});
