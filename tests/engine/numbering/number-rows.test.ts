import { labelStylesOf } from "../../../src/engine/numbering/label-style";
import { numberRows } from "../../../src/engine/numbering/number-rows";
import { siblingLists } from "../../../src/engine/numbering/sibling-lists";
import { unnumberedRows } from "../../../src/engine/numbering/unnumbered";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { formatAddress } from "../../../src/engine/snapshot/address";
import { formulaCell, workbookOf } from "../../support/plan-builder";
import type { TestSheet } from "../../support/plan-builder";
import { heading, task, tasks } from "../rules/numbering/rows";

/** "A7 3" for each number found, and the cells that its list changes; null where a cell is in the way. */
function numbers(sheet: TestSheet): { found: string[]; changes: (readonly string[] | null)[] } {
  const [appendix] = recognizePlan(workbookOf(sheet)).appendices;
  if (!appendix) throw new Error("no appendix");
  const found = numberRows(appendix, unnumberedRows(appendix), siblingLists(appendix), labelStylesOf(appendix));
  return {
    found: found.map(({ cell, text }) => `${formatAddress(cell)} ${text}`),
    changes: found.map(({ changes }) => changes && changes.map(({ cell }) => formatAddress(cell))),
  };
}

test.each<[name: string, rows: TestSheet["rows"], found: string[], changes: string[] | null]>([
  ["its number left free: nothing else moves", tasks("1", null, "3"), ["A6 2"], ["A6"]],
  ["its number taken: each row that moves is written once", tasks("1", null, "2", "3"), ["A6 2"], ["A6", "A7", "A8"]],
  ["before the first number, which is 1", tasks(null, 1, 2), ["A5 1"], ["A5", "A6", "A7"]],
  ["a formula in its own cell is in the way", tasks("1", formulaCell('""', ""), "3"), ["A6 2"], null],
  [
    "at the end of a section: not a number of the sections",
    [heading("I", "Cải cách thể chế"), ...tasks("1", "2", null), heading("II", "Cải cách bộ máy"), ...tasks("1")],
    ["A8 3"],
    ["A8"],
  ],
  [
    "two sections run on after it: each from the one before",
    [
      heading("I", "Cải cách thể chế"),
      ...tasks("1", null, "2"),
      heading("II", "Cải cách bộ máy"),
      ...tasks("3", "4"),
      heading("III", "Tài chính công"),
      ...tasks("5"),
    ],
    ["A7 2"],
    ["A7", "A8", "A10", "A11", "A13"],
  ],
  [
    "two lists without their headings: the one it stands in",
    tasks("1.1", "1.2", "2.1", null, "2.2"),
    ["A8 2.2"],
    ["A8", "A9"],
  ],
  [
    "after a group's tasks within a section: the number left free is its own",
    [
      heading("I", "Cải cách thể chế"),
      heading("1", "Xây dựng văn bản"),
      ...tasks("1.1", "1.2"),
      task(null, "Sắp xếp lại kho lưu trữ"),
      task("3", "Tổng kết năm"),
    ],
    ["A9 2"],
    ["A9"],
  ],
  [
    "a number far ahead leaves no room: it is the odd one",
    [
      heading("1", "Xây dựng văn bản"),
      ...tasks("1.1", "1.2"),
      task(null, "Sắp xếp lại kho lưu trữ"),
      heading("9", "Kiểm tra văn bản"),
      ...tasks("9.1"),
    ],
    ["A8 1.3"],
    ["A8"],
  ],
])("%s", (_name, rows, found, changes) => {
  expect(numbers({ rows })).toEqual({ found, changes: found.map(() => changes) });
});
