import { HEADER } from "../../support/plan-builder";
import type { TestSheet } from "../../support/plan-builder";
import { only, task } from "./recognized";

describe("inheritance", () => {
  const fields = (sheet: TestSheet, at: number) => {
    const row = only(sheet).rows[at];
    return Object.fromEntries(
      (["deliverable", "lead", "coordinating", "time"] as const).map((key) => [
        key,
        [row?.[key]?.text, row?.[key]?.source],
      ]),
    );
  };

  test("a merged cell holds for every row it covers", () => {
    const sheet = { rows: [task("1", "Việc"), ["2", "Việc hai"]], merges: ["C5:C6", "D5:D6", "E5:E6", "F5:F6"] };
    expect(fields(sheet, 1)).toEqual({
      deliverable: ["Báo cáo", "merged"],
      lead: ["Văn phòng Sở", "merged"],
      coordinating: ["Các phòng thuộc Sở", "merged"],
      time: ["Quý I", "merged"],
    });
  });

  test("a group gives its defaults, a parent task all but the deliverable", () => {
    const group = {
      rows: [
        ["1", "Nhóm", "Kế hoạch", null, "Các phòng", "Quý II"],
        ["1.1", "Việc", null, "Văn phòng"],
      ],
    };
    expect(fields(group, 1)).toEqual({
      deliverable: ["Kế hoạch", "parent"],
      lead: ["Văn phòng", "own"],
      coordinating: ["Các phòng", "parent"],
      time: ["Quý II", "parent"],
    });
    const parent = { rows: [task("1", "Việc lớn"), ["a)", "Việc con"]] };
    expect(fields(parent, 1)).toEqual({
      deliverable: ["", "none"],
      lead: ["Văn phòng Sở", "parent"],
      coordinating: ["Các phòng thuộc Sở", "parent"],
      time: ["Quý I", "parent"],
    });
  });

  test("ditto marks take the row above, past bullets, breakdowns and repeated headings", () => {
    const sheet = {
      rows: [
        task("1", "Việc"),
        task(null, "- việc con", "Quý III", null, "Phòng Khác"),
        [null, "Trong đó: hội nghị"],
        [...HEADER],
        ["2", "Việc hai", "nt", "″", "như trên", "-nt-"],
      ],
    };
    expect(fields(sheet, 4)).toEqual({
      deliverable: ["Báo cáo", "ditto"],
      lead: ["Văn phòng Sở", "ditto"],
      coordinating: ["Các phòng thuộc Sở", "ditto"],
      time: ["Quý I", "ditto"],
    });
  });

  test("ditto marks pass over blank cells", () => {
    const rows = [
      task("1", "Việc"),
      ["2", "Việc hai", null, null, null, "Quý II"],
      ["3", "Việc ba", "nt", "nt", "nt", "nt"],
    ];
    expect(fields({ rows }, 2)).toEqual({
      deliverable: ["Báo cáo", "ditto"],
      lead: ["Văn phòng Sở", "ditto"],
      coordinating: ["Các phòng thuộc Sở", "ditto"],
      time: ["Quý II", "ditto"],
    });
  });

  test("nobody is given what the row above in the tree does not say either", () => {
    const rows = [
      ["1", "Nhóm", null, null, null, "Quý I"],
      ["1.1", "Việc", null, "Văn phòng Sở"],
    ];
    expect(fields({ rows }, 1)).toEqual({
      deliverable: ["", "none"],
      lead: ["Văn phòng Sở", "own"],
      coordinating: ["", "none"],
      time: ["Quý I", "parent"],
    });
  });

  test("lines below a task are given nothing, and no row a content", () => {
    const { rows } = only({ rows: [task("1", "Việc lớn"), [null, "- chuẩn bị"], ["a)", null, "Kế hoạch"]] });
    expect(
      rows.map(({ kind, content, lead }) => [kind, content.text, content.source, lead?.text, lead?.source]),
    ).toEqual([
      ["task", "Việc lớn", "own", "Văn phòng Sở", "own"],
      ["detail", "- chuẩn bị", "own", "", "none"],
      ["task", "", "none", "Văn phòng Sở", "parent"],
    ]);
  });

  test("a ditto mark with nothing above is nothing", () => {
    expect(fields({ rows: [["1", "Việc", "nt", "nt", "nt", "nt"]] }, 0)).toMatchObject({
      lead: ["", "none"],
      time: ["", "none"],
    });
  });

  test("continuations are joined to the cell they continue, also where that cell was blank", () => {
    const sheet = {
      rows: [
        ["1", "Việc", null, "Văn phòng Sở", "Các phòng;", "Quý I"],
        [null, null, null, null, "các trường;"],
        [null, null, "Báo cáo", null, "các xã"],
      ],
    };
    expect(fields(sheet, 0)).toEqual({
      deliverable: ["Báo cáo", "own"],
      lead: ["Văn phòng Sở", "own"],
      coordinating: ["Các phòng;\ncác trường;\ncác xã", "own"],
      time: ["Quý I", "own"],
    });
  });

  test("a row has its own continuations, past what a page break leaves, and its own children", () => {
    const { rows } = only({
      rows: [
        task("1", "Việc"),
        [null, null, null, null, "các trường"],
        [...HEADER],
        [null, null, null, null, "các xã"],
        task("2", "Việc hai"),
        ["a)", "Việc con"],
        ["b)", "Việc con khác"],
      ],
    });
    expect(rows[0]?.coordinating?.text).toBe("Các phòng thuộc Sở\ncác trường\ncác xã");
    const numbers = (list: typeof rows) => list.map(({ row }) => row);
    expect(rows.map(({ continuations, children }) => [numbers(continuations), numbers(children)])).toEqual([
      [[5, 7], []],
      [[], []],
      [[], []],
      [[], []],
      [[], [9, 10]],
      [[], []],
      [[], []],
    ]);
  });

  test("the origin of a value is kept", () => {
    const row = only({
      rows: [
        ["1", "Nhóm", null, null, null, "Quý I"],
        ["1.1", "Việc", null, "Văn phòng"],
      ],
    }).rows[1];
    expect([row?.time?.cell, row?.time?.from]).toEqual([
      { row: 5, column: 5 },
      { row: 4, column: 5 },
    ]);
  });
});
