import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { missingColumn } from "../../../../src/engine/rules/structure/missing-column";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

const MISSING = "missing";

testRule(missingColumn, {
  valid: [
    { name: "all columns", rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Quý I", 5]] },
    {
      name: "neither coordinating units nor money",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"],
      rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "Quý I"]],
    },
    {
      name: "the person in charge leads",
      header: ["TT", "Nội dung", "Sản phẩm", "Chuyên viên phụ trách", "Thời gian"],
      rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "Quý I"]],
    },
    {
      name: "lead and coordinating units in one column",
      header: ["TT", "Nội dung", "Sản phẩm", "Phân công", "Thời gian"],
      rows: [["1", "Họp giao ban", "Biên bản", "Chủ trì: Văn phòng\nPhối hợp: các phòng", "Quý I"]],
    },
    {
      name: "start and end are the time",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Bắt đầu", "Kết thúc"],
      rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "1/3/2026", "5/3/2026"]],
    },
    {
      name: "a grid of weeks is the time",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", null],
      header2: [null, null, null, null, "Tuần 1", "Tuần 2"],
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4"],
      rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "x", null]],
    },
    {
      name: "labels typed in the content",
      header: ["Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"],
      rows: [
        ["1. Họp giao ban", "Biên bản", "Văn phòng", "Quý I"],
        ["2. Sơ kết", "Báo cáo", "Văn phòng", "Quý II"],
      ],
    },
  ],
  invalid: [
    {
      name: "no lead: put in before the coordinating units",
      header: ["TT", "Nội dung", "Sản phẩm", "Đơn vị phối hợp", "Thời gian"],
      rows: [["1", "Họp giao ban", "Biên bản", "Các phòng", "Quý I"]],
      findings: [{ cell: "A4", messageId: MISSING, severity: "error", fix: "suggested" }],
      after: { C4: "Sản phẩm", D4: "Đơn vị chủ trì", E4: "Đơn vị phối hợp", E5: "Các phòng" },
    },
    {
      name: "neither lead nor coordinating units: put in behind the content",
      header: ["TT", "Nội dung", "Sản phẩm", "Thời gian"],
      rows: [["1", "Họp giao ban", "Biên bản", "Quý I"]],
      findings: [{ cell: "A4", messageId: MISSING, severity: "error", fix: "suggested" }],
      after: { B4: "Nội dung", C4: "Đơn vị chủ trì", D4: "Sản phẩm" },
    },
    {
      name: "no time: put in behind the coordinating units",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Ghi chú"],
      rows: [["1", "Họp giao ban", "Biên bản", "Văn phòng", "Các phòng", "Gấp"]],
      findings: [{ cell: "A4", messageId: MISSING, severity: "error", fix: "suggested" }],
      after: { E4: "Phối hợp", F4: "Thời gian thực hiện", G4: "Ghi chú" },
    },
    {
      name: "no time, nobody helps: put in behind the lead",
      header: ["TT", "Nội dung", "Chủ trì", "Sản phẩm"],
      rows: [["1", "Họp giao ban", "Văn phòng", "Biên bản"]],
      findings: [{ cell: "A4", messageId: MISSING, severity: "error", fix: "suggested" }],
      after: { C4: "Chủ trì", D4: "Thời gian thực hiện", E4: "Sản phẩm" },
    },
    {
      name: "progress kept by hand is no time",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Tiến độ"],
      rows: [
        ["1", "Họp giao ban", "Biên bản", "Văn phòng", "Đã hoàn thành"],
        ["2", "Sơ kết", "Báo cáo", "Văn phòng", "Chưa hoàn thành"],
      ],
      findings: [{ cell: "A4", messageId: MISSING, severity: "error", fix: "suggested" }],
    },
    {
      name: "no deliverable: put in behind the content",
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      rows: [["1", "Họp giao ban", "Văn phòng", "Quý I"]],
      findings: [{ cell: "A4", messageId: MISSING, severity: "warning", fix: "suggested" }],
      after: { B4: "Nội dung", C4: "Sản phẩm", D4: "Chủ trì" },
    },
    {
      name: "no numbers: put in at the left end",
      header: ["Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"],
      rows: [["Họp giao ban", "Biên bản", "Văn phòng", "Quý I"]],
      findings: [{ cell: "A4", messageId: MISSING, severity: "warning", fix: "suggested" }],
      after: { A4: "TT", B4: "Nội dung" },
    },
    {
      name: "labels typed in the content make up for the numbers only",
      header: ["Nội dung", "Sản phẩm", "Chủ trì"],
      rows: [
        ["1. Họp giao ban", "Biên bản", "Văn phòng"],
        ["2. Sơ kết", "Báo cáo", "Văn phòng"],
      ],
      findings: [{ cell: "A4", messageId: MISSING, severity: "error", fix: "suggested" }],
      after: { D4: "Thời gian thực hiện" },
    },
    {
      name: "a table without a title",
      title: [],
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      rows: [["1", "Họp giao ban", "Văn phòng", "Quý I"]],
      findings: [{ cell: "A1", messageId: MISSING, severity: "warning", fix: "suggested" }],
      after: { C1: "Sản phẩm" },
    },
    {
      name: "a table that does not start in column A",
      offset: { rows: 2, columns: 1 },
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      rows: [["1", "Họp giao ban", "Văn phòng", "Quý I"]],
      findings: [{ cell: "B6", messageId: MISSING, severity: "warning", fix: "suggested" }],
      after: { C6: "Nội dung", D6: "Sản phẩm", E6: "Chủ trì" },
    },
    {
      name: "several missing: each for itself, worst and all on the first header cell",
      header: ["Nội dung", "Chủ trì", "Phối hợp"],
      rows: [["Họp giao ban", "Văn phòng", "Các phòng"]],
      findings: [
        { cell: "A4", messageId: MISSING, severity: "warning", fix: "suggested" },
        { cell: "A4", messageId: MISSING, severity: "warning", fix: "suggested" },
        { cell: "A4", messageId: MISSING, severity: "error", fix: "suggested" },
      ],
      after: { A4: "TT", B4: "Nội dung", C4: "Sản phẩm", D4: "Chủ trì", E4: "Phối hợp", F4: "Thời gian thực hiện" },
    },
    {
      name: "never between columns under one heading",
      header: ["TT", "Nội dung", null, "Chủ trì", "Thời gian"],
      header2: [null, "Nội dung nhiệm vụ", "Chỉ tiêu chi tiết", null, null],
      merges: ["A4:A5", "B4:C4", "D4:D5", "E4:E5"],
      rows: [["1", "Họp giao ban", "12 cuộc", "Văn phòng", "Quý I"]],
      findings: [{ cell: "A4", messageId: MISSING, severity: "warning", fix: "suggested" }],
      after: { C5: "Chỉ tiêu chi tiết", D4: "Sản phẩm", E4: "Chủ trì" },
    },
    {
      name: "another table in the way: no fix",
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      rows: [
        ["1", "Họp giao ban", "Văn phòng", "Quý I"],
        [],
        ["PHỤ LỤC II"],
        ["Danh mục báo cáo năm 2026"],
        [],
        ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"],
        ["1", "Sơ kết", "Báo cáo", "Văn phòng", "Quý II"],
      ],
      findings: [{ cell: "A4", messageId: MISSING, severity: "warning" }],
    },
    {
      name: "another table on another sheet is not in the way",
      sheets: [
        {
          header: ["TT", "Nội dung", "Chủ trì", "Thời gian"],
          rows: [["1", "Họp giao ban", "Văn phòng", "Quý I"]],
        },
        { name: "Phụ lục II", rows: [["1", "Sơ kết", "Báo cáo", "Văn phòng", "Các phòng", "Quý II", 3]] },
      ],
      findings: [{ cell: "A4", messageId: MISSING, severity: "warning", fix: "suggested" }],
      after: { C4: "Sản phẩm" },
    },
  ],
});

describe("columns the user says are others", () => {
  function places(header: string[], row: string[], ...others: number[]): unknown[] {
    const columns = new Map(others.map((index) => [index, "other"] as const));
    const plan = recognizePlan(workbookOf({ header, rows: [row] }), { tables: [{ sheet: "Phụ lục", columns }] });
    return runRules(plan, [missingColumn]).map(({ fix }) => fix?.changes[0]);
  }

  test("no unit leads or helps: the time goes in behind the content", () => {
    const header = ["TT", "Nội dung", "Sản phẩm", "Chủ trì"];
    expect(places(header, ["1", "Họp", "Biên bản", "Văn phòng"], 3)).toMatchObject([
      { header: "Đơn vị chủ trì", column: 2 },
      { header: "Thời gian thực hiện", column: 2 },
    ]);
  });

  test("no content: a column goes in at the left end of the table", () => {
    const header = ["TT", "Nội dung", "Chủ trì", "Thời gian"];
    expect(places(header, ["1", "Họp", "Văn phòng", "Quý I"], 1)).toMatchObject([{ header: "Sản phẩm", column: 0 }]);
  });
});

describe("a table that is no plan table, above the one with the gap", () => {
  function plan(header: readonly string[], row: readonly string[]) {
    return recognizePlan(
      workbookOf({
        title: ["BÁO CÁO"],
        header: ["TT", "Chỉ tiêu", "Đơn vị tính", "Số lượng"],
        rows: [["1", "Hồ sơ", "bộ", 5], [], ["PHỤ LỤC"], ["Kế hoạch năm 2026"], header, row],
      }),
    );
  }

  test("is not cut through: no fix", () => {
    const read = plan(["TT", "Nội dung", "Chủ trì", "Thời gian"], ["1", "Họp", "Văn phòng", "Quý I"]);
    expect([read.appendices.length, read.otherTables.length]).toEqual([1, 1]);
    expect(runRules(read, [missingColumn]).map(({ fix }) => fix)).toEqual([undefined]);
  });

  test("is not cut through at its last column either", () => {
    const read = plan(["TT", "Nội dung", "Chủ trì", "Sản phẩm"], ["1", "Họp", "Văn phòng", "Biên bản"]);
    expect(read.otherTables).toHaveLength(1);
    expect(runRules(read, [missingColumn]).map(({ fix }) => fix)).toEqual([undefined]);
  });

  test("stays as it is where the column goes in to the right of it", () => {
    const header = ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Ghi chú"];
    const read = plan(header, ["1", "Họp", "Biên bản", "Văn phòng", "Gấp"]);
    expect(read.otherTables.map(({ range }) => range.right)).toEqual([3]);
    expect(runRules(read, [missingColumn]).map(({ fix }) => fix?.changes[0])).toMatchObject([{ column: 4 }]);
  });

  test("is moved as a whole where the column goes in at its left end", () => {
    const read = plan(["Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"], ["Họp", "Biên bản", "Văn phòng", "Quý I"]);
    expect(read.otherTables).toHaveLength(1);
    const [finding] = runRules(read, [missingColumn]);
    expect(finding?.fix?.changes).toMatchObject([{ type: "insertColumn", column: 0, headerRow: 6, header: "TT" }]);
  });
});

test("the message names the column to add", () => {
  const plan = recognizePlan(
    workbookOf({ header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì"], rows: [["1", "Họp", "Biên bản", "Văn phòng"]] }),
  );
  const [finding] = runRules(plan, [missingColumn]);
  expect(finding?.message.vi).toContain("“Thời gian thực hiện”");
});

test("the finding is known by the title of its table, not by its place on the sheet", () => {
  const prints = (...titles: string[]) => {
    const tables = titles.flatMap((title) => [
      [],
      ["PHỤ LỤC"],
      [title],
      [],
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["1", "Họp", "Văn phòng", "Quý I"],
    ]);
    const plan = recognizePlan(workbookOf({ title: [], header: [], rows: tables }));
    return runRules(plan, [missingColumn]).map(({ fingerprint }) => fingerprint);
  };
  const [meetings, reports] = prints("Danh mục hội nghị năm 2026", "Danh mục báo cáo năm 2026");
  expect(prints("Danh mục báo cáo năm 2026")).toEqual([reports]);
  expect(meetings).not.toBe(reports);
});
