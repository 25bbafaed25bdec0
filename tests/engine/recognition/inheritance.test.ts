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
        [null, null, "Báo cáo", null, "các trường"],
      ],
    };
    const row = only(sheet).rows[0];
    expect(row?.coordinating?.text).toBe("Các phòng;\ncác trường");
    expect([row?.deliverable?.text, row?.deliverable?.source]).toEqual(["Báo cáo", "own"]);
    expect(row?.continuations.map((one) => one.row)).toEqual([5]);
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
