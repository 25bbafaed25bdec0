import { DEFAULT_FILL_DEFAULTS } from "../../../src/engine/fill/fill-defaults";
import type { Proposal, StandardColumn } from "../../../src/engine/fill/proposal";
import { standardProposals } from "../../../src/engine/fill/standard-proposals";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import { formatAddress } from "../../../src/engine/snapshot/address";
import type { TestSheet } from "../../support/plan-builder";
import { dateCell, formulaCell, HEADER, workbookOf } from "../../support/plan-builder";

function propose(sheet: TestSheet, ...columns: StandardColumn[]): Proposal[] {
  return standardProposals(recognizePlan(workbookOf(sheet)), columns, DEFAULT_FILL_DEFAULTS);
}

const brief = ({ cell, taskCell, after, confidence }: Proposal) => [
  formatAddress(cell),
  formatAddress(taskCell),
  after,
  confidence,
];

const proposals = (sheet: TestSheet, ...columns: StandardColumn[]) => propose(sheet, ...columns).map(brief);

const GROUP = ["1", "Cải cách hành chính", "", "", "", "Quý II"];
const task = (number: string, lead = "Văn phòng Sở", time: unknown = "") => [
  number,
  "Lập danh sách",
  "Danh sách",
  lead,
  "",
  time as string,
];

describe("values of the row above", () => {
  test("a group's value is safe in its blank sub-rows, and only there", () => {
    const rows = [GROUP, task("1.1"), task("1.2", "Văn phòng Sở", "Tháng 5"), task("1.3")];
    expect(proposals({ rows }, "time")).toEqual([
      ["F6", "B6", "Quý II", "safe"],
      ["F8", "B8", "Quý II", "safe"],
    ]);
    const [first] = propose({ rows }, "time");
    expect(first?.reason.vi).toBe("Theo dòng “Cải cách hành chính” ở trên");
    expect(first?.change).toEqual({
      type: "setCell",
      sheet: "Phụ lục",
      cell: { row: 5, column: 5 },
      before: { kind: "empty" },
      after: { kind: "text", text: "Quý II" },
      anchor: { rowContent: "Lập danh sách", header: "Thời gian thực hiện" },
    });
  });

  test("of a task over sub-tasks it is suggested", () => {
    const rows = [
      ["1", "Tổ chức hội thi", "Kế hoạch", "Văn phòng Sở", "Thanh tra Sở", "Quý II"],
      ["1.1", "Lập danh sách", "Danh sách", "", "", ""],
      ["1.2", "Mời khách", "Giấy mời", "", "", "Tháng 5"],
    ];
    expect(proposals({ rows }, "lead", "coordinating", "time")).toEqual([
      ["D6", "B6", "Văn phòng Sở", "suggested"],
      ["D7", "B7", "Văn phòng Sở", "suggested"],
      ["E6", "B6", "Thanh tra Sở", "suggested"],
      ["E7", "B7", "Thanh tra Sở", "suggested"],
      ["F6", "B6", "Quý II", "suggested"],
    ]);
  });

  test("of a section over a group it is suggested", () => {
    const rows = [["I", "HÀNH CHÍNH", "", "", "", "Quý III"], ["1", "Cải cách"], task("1.1"), task("1.2")];
    expect(proposals({ rows }, "time").map(([cell, , , confidence]) => [cell, confidence])).toEqual([
      ["F7", "suggested"],
      ["F8", "suggested"],
    ]);
  });

  test("of a group over a smaller group it is suggested", () => {
    const rows = [
      GROUP,
      ["1.1", "Thủ tục"],
      task("1.1.1"),
      task("1.1.2"),
      ["1.2", "Bộ máy"],
      task("1.2.1"),
      task("1.2.2"),
    ];
    expect(proposals({ rows }, "time").map(([cell, , , confidence]) => [cell, confidence])).toEqual(
      ["F7", "F8", "F10", "F11"].map((cell) => [cell, "suggested"]),
    );
  });

  test("dates are copied as dates", () => {
    const rows = [[...GROUP.slice(0, 5), dateCell(2026, 6, 30)], task("1.1"), task("1.2", "Văn phòng Sở", "Quý I")];
    const [only, ...others] = propose({ rows }, "time");
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      after: "2026-06-30",
      change: { after: { kind: "number", number: 46203 }, numberFormat: "dd/mm/yyyy" },
    });
  });

  test("a year typed as a number stays a number", () => {
    const rows = [[...GROUP.slice(0, 5), 2026], task("1.1"), task("1.2", "Văn phòng Sở", "Quý I")];
    expect(propose({ rows }, "time")[0]).toMatchObject({ after: 2026, change: { after: { number: 2026 } } });
  });

  test("start and end are filled each by its own", () => {
    const header = [...HEADER.slice(0, 5), "Bắt đầu", "Kết thúc"];
    const rows = [
      ["1", "Cải cách", "", "", "", "01/3/2026", "30/4/2026"],
      [...task("1.1").slice(0, 5), "", ""],
      [...task("1.2").slice(0, 5), "02/3/2026", ""],
    ];
    expect(proposals({ header, rows }, "time")).toEqual([
      ["F6", "B6", "01/3/2026", "safe"],
      ["G6", "B6", "30/4/2026", "safe"],
      ["G7", "B7", "30/4/2026", "safe"],
    ]);
  });

  test.each<[string, TestSheet]>([
    ["a formula above", { rows: [[...GROUP.slice(0, 5), formulaCell("A1", "Quý II")], task("1.1"), task("1.2")] }],
    ["a cell in a merged area", { rows: [GROUP, task("1.1"), task("1.2")], merges: ["F5:F7"] }],
    ["a cell merged with another", { rows: [GROUP, task("1.1")], merges: ["E6:F6"] }],
    ["merged areas unknown", { rows: [GROUP, task("1.1"), task("1.2")], merges: null }],
    ["a ditto mark", { rows: [GROUP, task("1.1", "Văn phòng Sở", "nt")] }],
    ["a bullet", { rows: [GROUP, ["", "- Lập danh sách", "Danh sách", "Văn phòng Sở", "", ""]] }],
    ["no content", { rows: [GROUP, ["1.1", "", "Danh sách", "Văn phòng Sở", "", ""]] }],
    ["nothing above", { rows: [["1", "Cải cách"], task("1.1")] }],
    ["a formula that shows nothing", { rows: [GROUP, task("1.1", "Văn phòng Sở", formulaCell("A9", ""))] }],
    ["the value of a merged cell over the group", { rows: [GROUP, ["2", "Khác"], task("2.1")], merges: ["F5:F6"] }],
  ])("nothing for %s", (_name, sheet) => {
    expect(proposals(sheet, "time")).toEqual([]);
  });

  test("nothing where one column holds lead and helpers", () => {
    const header = ["TT", "Nội dung", "Sản phẩm", "Chủ trì, phối hợp", "Thời gian"];
    const rows = [
      ["1", "Cải cách", "", "Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở", "Quý I"],
      ["1.1", "Lập danh sách", "Danh sách", "", "Quý I"],
      ["1.2", "Gửi danh sách", "Công văn", "", "Quý I"],
    ];
    expect(proposals({ header, rows }, "lead", "coordinating")).toEqual([]);
    expect(
      proposals({ header, rows: rows.map((row) => [...row.slice(0, 4), row === rows[0] ? "Quý I" : ""]) }, "time"),
    ).toHaveLength(2);
  });

  test("a blank cell with spaces in it counts as blank; lines are cleaned", () => {
    const rows = [
      [...GROUP.slice(0, 5), "  Quý II  \n tháng 7 "],
      task("1.1", "Văn phòng Sở", "  "),
      task("1.2", "x", "Quý I"),
    ];
    expect(propose({ rows }, "time")[0]).toMatchObject({
      after: "Quý II\ntháng 7",
      change: { before: { kind: "text", text: "  " } },
    });
  });

  test("in a legacy font the text gets a Unicode one", () => {
    const old = { value: "Quý II", style: { fontName: ".VnTime" } };
    const rows = [[...GROUP.slice(0, 5), old], task("1.1"), task("1.2", "Văn phòng Sở", "Quý I")];
    expect(propose({ rows }, "time")[0]?.change.fontName).toBe("Times New Roman");
  });
});

describe("usual deliverables and helpers", () => {
  const row = (content: string, deliverable = "", coordinating = "") => [
    "1",
    content,
    deliverable,
    "Văn phòng Sở",
    coordinating,
    "Quý I",
  ];

  test("go by the first words, and are only suggested", () => {
    const rows = [row("Kiểm tra nội bộ"), row("KIỂM TRA"), row("Kiểm trang thiết bị"), row("Báo cáo", "Tờ trình")];
    expect(proposals({ rows }, "deliverable", "coordinating")).toEqual([
      ["C5", "B5", "Kế hoạch; Báo cáo kết quả", "suggested"],
      ["C6", "B6", "Kế hoạch; Báo cáo kết quả", "suggested"],
      ["E5", "B5", "Các đơn vị liên quan", "suggested"],
      ["E6", "B6", "Các đơn vị liên quan", "suggested"],
    ]);
    const [first] = propose({ rows }, "deliverable");
    expect(first?.reason.vi).toBe("Thường dùng cho nhiệm vụ bắt đầu bằng “kiểm tra”");
    expect(first?.change).toMatchObject({
      before: { kind: "empty" },
      after: { kind: "text", text: "Kế hoạch; Báo cáo kết quả" },
      anchor: { rowContent: "Kiểm tra nội bộ", header: "Sản phẩm" },
    });
  });

  test("with the most words win; an empty entry proposes nothing", () => {
    const plan = recognizePlan(workbookOf({ rows: [row("Báo cáo nhanh hằng tuần"), row("Họp giao ban"), row("Đi")] }));
    const of = (words: string, deliverable: string) => ({ words, deliverable, coordinating: "" });
    const defaults = [of("Báo cáo nhanh", "Bản tin"), of("báo cáo", "Báo cáo"), of("họp", ""), of(" ", "Không")];
    expect(standardProposals(plan, ["deliverable", "coordinating"], defaults).map(brief)).toEqual([
      ["C5", "B5", "Bản tin", "suggested"],
    ]);
  });

  test.each<[string, TestSheet]>([
    [
      "a value inherited from the group",
      {
        rows: [
          ["1", "Cải cách", "Sổ"],
          ["1.1", ...row("Kiểm tra").slice(1)],
          ["1.2", ...row("Kiểm tra").slice(1)],
        ],
      },
    ],
    [
      "a column that may stay empty",
      { header: ["TT", "Nội dung", "Sản phẩm (nếu có)", "Chủ trì", "Phối hợp", "Thời gian"], rows: [row("Kiểm tra")] },
    ],
    [
      "no such column",
      { header: ["TT", "Nội dung", "Ghi chú", "Chủ trì", "Phối hợp", "Thời gian"], rows: [row("Kiểm tra")] },
    ],
    ["a bullet", { rows: [row("Họp"), ["", "- Kiểm tra", "", "Văn phòng Sở", "", "Quý I"]] }],
    ["a merged cell", { rows: [row("Kiểm tra")], merges: ["C5:C6"] }],
  ])("not for %s", (_name, sheet) => {
    expect(proposals(sheet, "deliverable")).toEqual([]);
  });

  test("in a legacy font the text gets a Unicode one", () => {
    const old = { value: "Kiểm tra", style: { fontName: ".VnArial" } };
    expect(propose({ rows: [["1", old, "", "Văn phòng Sở", "", "Quý I"]] }, "deliverable")[0]?.change.fontName).toBe(
      "Arial",
    );
  });

  test("every shipped entry has words and a deliverable, and no words come twice", () => {
    expect(DEFAULT_FILL_DEFAULTS.filter(({ words, deliverable }) => words === "" || deliverable === "")).toEqual([]);
    expect(new Set(DEFAULT_FILL_DEFAULTS.map(({ words }) => words)).size).toBe(DEFAULT_FILL_DEFAULTS.length);
  });
});

describe("numbers", () => {
  const row = (number: unknown, content: string) => [number as string, content, "Sổ", "Văn phòng Sở", "", "Quý I"];

  test("a gap left for a row is filled in the plan's own style", () => {
    const rows = [row("1)", "A lập"), row("", "B gửi"), row("3)", "C nhận")];
    expect(proposals({ rows }, "number")).toEqual([["A6", "B6", "2)", "suggested"]]);
    expect(propose({ rows }, "number")[0]?.change).toMatchObject({
      before: { kind: "empty" },
      after: { kind: "text", text: "2)" },
      anchor: { rowContent: "B gửi", header: "TT" },
    });
  });

  test("each row gets its own", () => {
    const rows = [row("1", "A lập"), row("", "B gửi"), row("", "C nhận"), row("4", "D nộp"), row("5", "E chấm")];
    expect(
      propose({ rows }, "number").map(({ cell, after, change }) => [cell, after, change.cell, change.after]),
    ).toEqual(
      [
        [{ row: 5, column: 0 }, "2"],
        [{ row: 6, column: 0 }, "3"],
      ].map(([cell, text]) => [cell, text, cell, { kind: "text", text }]),
    );
  });

  test("a row at the end takes the next number, stored as the others are", () => {
    const rows = [row(1, "A lập"), row(2, "B gửi"), row("", "C nhận")];
    expect(propose({ rows }, "number")[0]?.change).toMatchObject({ after: { kind: "number", number: 3 } });
    expect(propose({ rows }, "number")[0]?.reason.vi).toBe("Số tiếp theo trong cùng mục");
  });

  test.each<[string, TestSheet]>([
    [
      "where other rows would have to be renumbered",
      { rows: [row("1", "A lập"), row("", "B gửi"), row("2", "C nhận")] },
    ],
    [
      "for an only child",
      { rows: [row("1", "Cải cách"), row("", "B gửi")].map((one, at) => (at === 0 ? one.slice(0, 2) : one)) },
    ],
    ["for a bullet", { rows: [row("1", "A lập"), row("", "- B gửi"), row("2", "C nhận")] }],
    ["where labels stand in the content", { rows: [row("", "1. A lập"), row("", "2. B gửi"), row("", "C nhận")] }],
    ["under a merged number", { rows: [row("1", "A lập"), row("2", "B gửi"), row("", "C nhận")], merges: ["A6:A7"] }],
    [
      "where merged areas are unknown",
      { rows: [row("1", "A lập"), row("", "B gửi"), row("3", "C nhận")], merges: null },
    ],
    ["where all have one", { rows: [row("1", "A lập"), row("2", "B gửi")] }],
  ])("none %s", (_name, sheet) => {
    expect(proposals(sheet, "number")).toEqual([]);
  });
});

test("columns come in the order asked for, appendix by appendix", () => {
  const rows = [GROUP, ["1.1", "Kiểm tra", "", "Văn phòng Sở", "", ""]];
  const plan = recognizePlan(workbookOf({ name: "PL 1", rows }, { name: "PL 2", rows }));
  const order = standardProposals(plan, ["time", "deliverable"], DEFAULT_FILL_DEFAULTS);
  expect(order.map(({ sheet, column }) => [sheet, column])).toEqual([
    ["PL 1", "time"],
    ["PL 1", "deliverable"],
    ["PL 2", "time"],
    ["PL 2", "deliverable"],
  ]);
});
