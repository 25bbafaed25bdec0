import { duplicateColumn } from "../../../../src/engine/rules/structure/duplicate-column";
import { recognizePlan } from "../../../../src/engine/recognition/recognize";
import { runRules } from "../../../../src/engine/rules/run-rules";
import { workbookOf } from "../../../support/plan-builder";
import { testRule } from "../../../support/rule-tester";

testRule(duplicateColumn, {
  valid: [
    { name: "every column once", rows: [["1", "Họp", "Biên bản", "Văn phòng", "Các phòng", "Quý I", 5]] },
    {
      name: "lead and internal lead, though always the same unit",
      header: ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Phòng, đơn vị chủ trì", "Thời gian"],
      rows: [
        ["1", "Họp", "Biên bản", "Sở Giáo dục và Đào tạo", "Văn phòng", "Quý I"],
        ["2", "Sơ kết", "Báo cáo", "Sở Giáo dục và Đào tạo", "Phòng Tổ chức cán bộ", "Quý II"],
      ],
    },
    {
      name: "lead and coordinating units with the same cells",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
      rows: [
        ["1", "Họp", "Biên bản", "Văn phòng", "Văn phòng", "Quý I"],
        ["2", "Sơ kết", "Báo cáo", "Thanh tra", "Thanh tra", "Quý II"],
      ],
    },
    {
      name: "the same wording under different headings",
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí năm 2026", null, "Kinh phí năm 2027", null],
      header2: [null, null, null, null, "NSNN", "Tổng", "NSNN", "Tổng"],
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "G4:H4"],
      rows: [
        ["1", "Họp", "Văn phòng", "Quý I", 5, 5, 7, 7],
        ["2", "Sơ kết", "Văn phòng", "Quý II", 6, 6, 8, 8],
      ],
    },
    {
      name: "one heading merged over two columns",
      header: ["TT", "Nội dung", null, "Sản phẩm", "Chủ trì", "Thời gian"],
      merges: ["B4:C4"],
      rows: [["1", "Họp", "12 cuộc", "Biên bản", "Văn phòng", "Quý I"]],
    },
    {
      name: "two columns of one role with different cells",
      header: ["TT", "Nội dung", "Sản phẩm", "Kết quả", "Chủ trì", "Thời gian"],
      rows: [
        ["1", "Họp", "Biên bản", "Biên bản", "Văn phòng", "Quý I"],
        ["2", "Sơ kết", "Báo cáo", "Báo cáo", "Văn phòng", "Quý II"],
        ["3", "Tổng kết", "Báo cáo", "Hội nghị", "Văn phòng", "Quý IV"],
      ],
    },
    {
      name: "one equal cell may be chance",
      header: ["TT", "Nội dung", "Sản phẩm", "Kết quả", "Chủ trì", "Thời gian"],
      rows: [
        ["1", "Họp", "Biên bản", "Biên bản", "Văn phòng", "Quý I"],
        ["2", "Sơ kết", null, null, "Văn phòng", "Quý II"],
      ],
    },
    {
      name: "all the money from one source",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", "Tổng kinh phí", "Kinh phí ngân sách"],
      rows: [
        ["1", "Họp", "Biên bản", "Văn phòng", "Quý I", 5, 5],
        ["2", "Sơ kết", "Báo cáo", "Văn phòng", "Quý II", 7, 7],
      ],
    },
    {
      name: "columns of no known role with the same cells",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", "Cột phụ", "Cột thêm"],
      rows: [
        ["1", "Họp", "Biên bản", "Văn phòng", "Quý I", "a", "a"],
        ["2", "Sơ kết", "Báo cáo", "Văn phòng", "Quý II", "b", "b"],
      ],
    },
    {
      name: "headings without a word",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", "-", "…"],
      rows: [["1", "Họp", "Biên bản", "Văn phòng", "Quý I", "a", "a"]],
    },
    {
      name: "a label column without a heading",
      header: [null, "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"],
      rows: [
        ["1", "Họp", "Biên bản", "Văn phòng", "Quý I"],
        ["2", "Sơ kết", "Báo cáo", "Văn phòng", "Quý II"],
      ],
    },
  ],
  invalid: [
    {
      name: "same wording, other cells",
      header: ["TT", "Nội dung", "Sản phẩm", "Sản phẩm", "Chủ trì", "Thời gian"],
      rows: [["1", "Họp", "Biên bản", "Văn bản", "Văn phòng", "Quý I"]],
      findings: [{ cell: "D4", messageId: "sameWording" }],
    },
    {
      name: "same wording but for punctuation and line breaks, three times",
      header: ["TT", "Nội dung", "Sản phẩm", "Ghi chú", "Chủ trì", "Thời gian", "Ghi\nchú:", "GHI CHÚ"],
      rows: [["1", "Họp", "Biên bản", null, "Văn phòng", "Quý I", null, null]],
      findings: [
        { cell: "G4", messageId: "sameWording" },
        { cell: "H4", messageId: "sameWording" },
      ],
    },
    {
      name: "same wording in the lower of two header rows",
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí", null, null],
      header2: [null, null, null, null, "NSNN", "NSNN", "Tổng"],
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4"],
      rows: [["1", "Họp", "Văn phòng", "Quý I", 5, 2, 7]],
      findings: [{ cell: "F5", messageId: "sameWording" }],
    },
    {
      name: "two deliverable columns with the same cells",
      header: ["TT", "Nội dung", "Sản phẩm", "Kết quả", "Chủ trì", "Thời gian"],
      rows: [
        ["I", "CÔNG TÁC CHUNG"],
        ["1", "Họp", "Biên bản", "biên bản.", "Văn phòng", "Quý I"],
        ["2", "Sơ kết", "Báo cáo", "Báo  cáo", "Văn phòng", "Quý II"],
      ],
      findings: [{ cell: "D4", messageId: "sameCells" }],
    },
    {
      name: "two time columns with the same dates",
      header: ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời hạn", "Hạn hoàn thành"],
      rows: [
        ["1", "Họp", "Biên bản", "Văn phòng", 46100, 46100],
        ["2", "Sơ kết", "Báo cáo", "Văn phòng", 46200, 46200],
      ],
      findings: [{ cell: "F4", messageId: "sameCells" }],
    },
    {
      name: "in a table without a title",
      title: [],
      header: ["TT", "Nội dung", "Chủ trì", "Chủ trì", "Thời gian"],
      rows: [["1", "Họp", "Văn phòng", "Thanh tra", "Quý I"]],
      findings: [{ cell: "D1", messageId: "sameWording" }],
    },
    {
      name: "in both tables of a sheet",
      header: ["TT", "Nội dung", "Sản phẩm", "Sản phẩm", "Chủ trì", "Thời gian"],
      rows: [
        ["1", "Họp", "Biên bản", "Văn bản", "Văn phòng", "Quý I"],
        [],
        ["PHỤ LỤC II"],
        ["Danh mục báo cáo năm 2026"],
        [],
        ["TT", "Nội dung", "Chủ trì", "Thời gian", "Chủ trì"],
        ["1", "Sơ kết", "Văn phòng", "Quý II", "Thanh tra"],
      ],
      findings: [
        { cell: "D4", messageId: "sameWording" },
        { cell: "E10", messageId: "sameWording" },
      ],
    },
  ],
});

describe("the message", () => {
  function message(header: string[], ...rows: string[][]): string | undefined {
    const [finding] = runRules(recognizePlan(workbookOf({ header, rows })), [duplicateColumn]);
    return finding?.message.vi;
  }

  test("names both columns by their letters where they are named alike", () => {
    const header = ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", "Chủ trì"];
    expect(message(header, ["1", "Họp", "Biên bản", "Văn phòng", "Quý I", "Thanh tra"])).toContain(
      "Cột F và cột D cùng tên “Chủ trì”",
    );
  });

  test("names both by their headings where they are not", () => {
    const header = ["TT", "Nội dung", "Sản phẩm", "Kết quả", "Chủ trì", "Thời gian"];
    const rows = [
      ["1", "Họp", "Biên bản", "Biên bản", "Văn phòng", "Quý I"],
      ["2", "Sơ kết", "Báo cáo", "Báo cáo", "Văn phòng", "Quý II"],
    ];
    expect(message(header, ...rows)).toContain("Cột “Kết quả” chép lại nguyên cột “Sản phẩm”");
  });
});

test("the finding is known by the title of its table, not by its place on the sheet", () => {
  const prints = (...titles: string[]) => {
    const tables = titles.flatMap((title) => [
      [],
      ["PHỤ LỤC"],
      [title],
      [],
      ["TT", "Nội dung", "Chủ trì", "Chủ trì", "Thời gian"],
      ["1", "Họp", "Văn phòng", "Thanh tra", "Quý I"],
    ]);
    const plan = recognizePlan(workbookOf({ title: [], header: [], rows: tables }));
    return runRules(plan, [duplicateColumn]).map(({ fingerprint }) => fingerprint);
  };
  const [meetings, reports] = prints("Danh mục hội nghị năm 2026", "Danh mục báo cáo năm 2026");
  expect(prints("Danh mục báo cáo năm 2026")).toEqual([reports]);
  expect(meetings).not.toBe(reports);
});
