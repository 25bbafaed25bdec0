import { sumRowsOf } from "../../../src/engine/plan/sum-rows";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestSheet } from "../../support/plan-builder";
import { workbookOf } from "../../support/plan-builder";
import { mapText } from "../../support/map-text";
import type { Row } from "../rules/budget/money-rows";
import { heading, sumRow, task } from "../rules/budget/money-rows";

type Found = readonly [row: number, kind: string, ...scopes: (readonly number[])[]];

const sums = (sheet: TestSheet, form: (text: string) => string): Found[] =>
  recognizePlan(mapText(workbookOf(sheet), form)).appendices.flatMap((appendix) =>
    sumRowsOf(appendix).map(({ row, kind, scopes }): Found => [
      row.row + 1,
      kind,
      ...scopes.map((rows) => rows.map((one) => one.row + 1)),
    ]),
  );

const CASES: readonly (readonly [name: string, rows: readonly Row[], found: readonly Found[]])[] = [
  ["no sum rows", [heading("I"), task("1", 1)], []],
  [
    "a total sums everything",
    [heading("I"), task("1", 1), heading("II"), task("1", 2), sumRow("Tổng cộng", 3)],
    [[9, "total", [5, 7]]],
  ],
  [
    "a total of named parts",
    [
      heading("I"),
      task("1", 1),
      heading("II"),
      task("1", 2),
      heading("III"),
      task("1", 2),
      sumRow("Tổng cộng (I + III)", 3),
    ],
    [[11, "total", [5, 9]]],
  ],
  [
    "a total that names a part there is not sums everything",
    [heading("I"), task("1", 1), heading("II"), task("1", 2), sumRow("Cộng I và IV", 3)],
    [[9, "total", [5, 7]]],
  ],
  [
    "a named subtotal: the heading that is open",
    [
      heading("I"),
      task("1", 1),
      heading("II"),
      heading("1"),
      task("1.1", 2),
      sumRow("Cộng mục II", 2),
      sumRow("Tổng cộng", 3),
    ],
    [
      [10, "subtotal", [7]],
      [11, "total", [5, 7]],
    ],
  ],
  [
    "a named subtotal: of two with one label the nearest above",
    [
      heading("I"),
      heading("1"),
      task("1.1", 1),
      heading("II"),
      heading("1"),
      task("1.1", 2),
      heading("2"),
      task("2.1", 2),
      sumRow("Cộng mục 1", 2),
      sumRow("Tổng cộng", 3),
    ],
    [
      [13, "subtotal", [9]],
      [14, "total", [5, 8]],
    ],
  ],
  [
    "a named subtotal that comes before its heading",
    [sumRow("Cộng mục II", 2), heading("I"), task("1", 1), heading("II"), task("1", 2), sumRow("Tổng cộng", 3)],
    [
      [5, "subtotal", [8]],
      [10, "total", [6, 8]],
    ],
  ],
  [
    "a label of another kind or depth names no heading",
    [heading("I"), task("1", 1), heading("II"), task("1", 2), sumRow("Cộng mục 1.2", 2), sumRow("Tổng cộng", 3)],
    [
      [9, "subtotal", [7], [5, 7]],
      [10, "total", [5, 7]],
    ],
  ],
  [
    "without a name: the outermost heading that ends there, else an inner one, else everything",
    [
      heading("I"),
      heading("1"),
      task("1.1", 1),
      sumRow("Cộng", 1),
      heading("2"),
      task("2.1", 1),
      sumRow("Cộng", 2),
      heading("II"),
      task("1", 2),
      sumRow("Tổng cộng", 4),
    ],
    [
      [8, "subtotal", [6], [5, 12]],
      [11, "subtotal", [5], [9], [5, 12]],
      [14, "total", [5, 12]],
    ],
  ],
  [
    "without a name, under its heading",
    [heading("I"), sumRow("Cộng", 1), task("1", 1), sumRow("Tổng cộng", 1)],
    [
      [6, "subtotal", [5], [5]],
      [8, "total", [5]],
    ],
  ],
  [
    "without headings: the rows since the last sum",
    [task("1", 1), task("2", 2), sumRow("Cộng", 3), task("3", 4), sumRow("Cộng", 4), sumRow("Tổng cộng", 7)],
    [
      [7, "subtotal", [5, 6], [5, 6, 8]],
      [9, "subtotal", [8], [5, 6, 8]],
      [10, "total", [5, 6, 8]],
    ],
  ],
  [
    "without headings: no rows above what calls itself a total",
    [task("1", 1), sumRow("Tổng cộng", 1), task("2", 4), task("3", 4), sumRow("Cộng", 8), sumRow("Tổng cộng", 9)],
    [
      [6, "subtotal", [5], [5, 7, 8]],
      [9, "subtotal", [7, 8], [5, 7, 8]],
      [10, "total", [5, 7, 8]],
    ],
  ],
  [
    "in the middle of a heading: its rows since the last sum, not what breaks them down",
    [
      heading("I"),
      task("1", 1),
      heading("II"),
      task("1", 2),
      sumRow("Trong đó: ngân sách", 1),
      task("2", 2),
      sumRow("Cộng", 4),
      task("3", 2),
      sumRow("Tổng cộng", 7),
    ],
    [
      [11, "subtotal", [8, 10], [5, 7]],
      [13, "total", [5, 7]],
    ],
  ],
  [
    "without a name, under the last of its headings only",
    [heading("I"), task("1", 1), heading("II"), sumRow("Cộng", 1), task("1", 1), sumRow("Tổng cộng", 2)],
    [
      [8, "subtotal", [7], [5, 7]],
      [10, "total", [5, 7]],
    ],
  ],
  [
    "I is not 1",
    [heading("I"), heading("1"), task("1.1", 1), sumRow("Cộng mục I", 1), sumRow("Tổng cộng", 1)],
    [
      [8, "subtotal", [5]],
      [9, "total", [5]],
    ],
  ],
  [
    "before any row",
    [sumRow("Cộng mục IX", 3), task("1", 1), sumRow("Tổng cộng", 7)],
    [
      [5, "subtotal", [6]],
      [7, "total", [6]],
    ],
  ],
  [
    "words in the label column, in the time column",
    [
      heading("I"),
      task("1", 1),
      heading("II"),
      task("1", 1),
      ["Cộng mục I", null, null, null, null, null, 1],
      [null, null, null, null, null, "Cộng mục I", 1],
      ["TỔNG CỘNG", null, null, null, null, null, 1],
    ],
    [
      [9, "subtotal", [5]],
      [10, "subtotal", [5]],
      [11, "total", [5, 7]],
    ],
  ],
];

const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ["as typed", (text) => text],
  ["NFD", (text) => text.normalize("NFD")],
  ["capitals", (text) => text.toUpperCase()],
];

test("the words of a sum row stand in whichever column the table has", () => {
  const header = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian", "Kinh phí (triệu đồng)"];
  const row = (number: string) => [number, `Nhiệm vụ ${number}`, "Văn phòng Sở", "Quý I", 1];
  const rows = [["I", "Mục I"], row("1"), ["II", "Mục II"], row("1"), ["", "", "", "Cộng mục I", 1]];
  expect(sums({ header, rows }, (text) => text)).toEqual([[9, "subtotal", [5]]]);
});

describe.each(FORMS)("sum rows, %s", (_form, form) => {
  test.each(CASES)("%s", (_name, rows, found) => {
    expect(sums({ rows }, form)).toEqual(found);
  });
});
