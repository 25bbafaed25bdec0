import type { TestCell } from "../../support/plan-builder";
import { dateCell, formulaCell, HEADER } from "../../support/plan-builder";
import { only, task } from "./recognized";

describe("values", () => {
  test("split columns combine; each keeps its cell", () => {
    const header = ["TT", "Nội dung", "Chủ trì", "Bắt đầu", "Kết thúc"];
    const appendix = only({
      header,
      rows: [
        ["1", "A", "Văn phòng", "Tháng 2", "Tháng 5"],
        ["2", "B", "Văn phòng", "Tháng 2"],
        ["3", "C", "Văn phòng", null, dateCell(2026, 6, 30)],
        ["4", "D", "Văn phòng"],
      ],
    });
    expect(appendix.rows.map(({ time }) => [time?.cell.column, time?.text])).toEqual([
      [4, "Tháng 2 – Tháng 5"],
      [3, "Tháng 2"],
      [4, "30/6/2026"],
      [4, ""],
    ]);
    expect(appendix.rows[0]?.time?.value).toMatchObject({
      status: "parsed",
      frame: { intervals: [{ start: "2026-02-01", end: "2026-05-31" }] },
    });
  });

  test("a heading typed from the first column on is the content, in the cell it stands in", () => {
    const [heading] = only({ rows: [["CÔNG TÁC CHUNG"], task("1", "Việc")] }).rows;
    expect(heading?.content).toMatchObject({ text: "CÔNG TÁC CHUNG", source: "own", cell: { row: 4, column: 0 } });
  });

  test("a label typed before the content is no part of what it says, but of its text", () => {
    const { rows } = only({
      header: HEADER.slice(1),
      rows: [["1. Họp"], ["Tiếp"]].map((row) => [...row, ...task(1, "").slice(2)]),
    });
    expect(rows.map(({ content, number }) => [content.text, content.value, number.text, number.cell.column])).toEqual([
      ["1. Họp", "Họp", "1.", 0],
      ["Tiếp", "Tiếp", "", 0],
    ]);
  });

  test("an amount is the cell's own, and a blank cell has none", () => {
    const { rows } = only({ rows: [task("1", "A", "Quý I", 5), task("2", "B"), task("3", "C", "Quý I", " ")] });
    expect(rows.map(({ budget }) => budget?.source)).toEqual(["own", "none", "none"]);
  });

  test.each<[string, TestCell, string]>([
    ["a date as documents write it", dateCell(2026, 6, 30, "d-mmm-yy"), "30/6/2026"],
    ["a number that is no date as it is", 6, "6"],
    ["a number before all dates too", { value: -1, style: { numberFormat: "dd/mm/yyyy" } }, "-1"],
  ])("%s", (_name, cell, text) => {
    const [row] = only({ rows: [task("1", "Việc", cell)] }).rows;
    expect([row?.time?.raw, row?.time?.text]).toEqual([text, text]);
  });

  test("one column for both assignments gives two lists", () => {
    const header = ["TT", "Nội dung", "Phân công", "Thời gian", "Sản phẩm"];
    const row = only({
      header,
      rows: [["1", "Việc", "Chủ trì: Văn phòng Sở\nPhối hợp: Phòng Tổ chức cán bộ", "Quý I", "Báo cáo"]],
    }).rows[0];
    expect([row?.lead?.text, row?.coordinating?.text]).toEqual(["Văn phòng Sở", "Phòng Tổ chức cán bộ"]);
    const plain = only({
      header: ["TT", "Nội dung", "Chủ trì, phối hợp", "Thời gian", "Sản phẩm"],
      rows: [["1", "Việc", "Văn phòng Sở", "Quý I", "Báo cáo"]],
    }).rows[0];
    expect([plain?.lead?.text, plain?.coordinating?.text]).toEqual(["Văn phòng Sở", ""]);
  });

  test.each([
    ["a number says nothing", 12.5, { status: "ambiguous" }],
    ["a formula that makes a number neither", formulaCell("5*2.5", 12.5), { status: "ambiguous" }],
    ["another text says which", "12,5", { status: "amount" }],
  ])("a text that could be two amounts: %s", (_name, other, value) => {
    const { rows } = only({ rows: [task("1", "A", "Quý I", "1.500"), task("2", "B", "Quý I", other)] });
    expect(rows[0]?.budget?.value).toMatchObject(value);
  });

  test("money: numbers, texts, errors, formulas with, without and beyond a value", () => {
    const appendix = only({
      rows: [
        task("1", "A", "Quý I", 5),
        task("2", "B", "Quý I", "7"),
        task("3", "C", "Quý I", { error: "#REF!" }),
        task("4", "D", "Quý I", formulaCell("G5*2", 10)),
        task("5", "E", "Quý I", formulaCell("SUM(G5:G5)", null)),
        task("6", "F", "Quý I", formulaCell("VLOOKUP(1,A:B,2)", null)),
        task("7", "G", "Quý I", "lồng ghép"),
      ],
    });
    expect(appendix.rows.map(({ budget }) => budget?.value.status)).toEqual([
      "amount",
      "amount",
      "error",
      "amount",
      "amount",
      "uncheckable",
      "funding",
    ]);
    expect(
      appendix.rows.map(({ budget }) =>
        budget?.value.status === "amount" ? [budget.value.amount.toNumber(), budget.value.asText] : null,
      ),
    ).toEqual([[5, false], [7, true], null, [10, false], [5, false], null, null]);
  });

  test("hidden rows are read and marked", () => {
    expect(only({ rows: [task("1", "A"), task("2", "B")], hiddenRows: [6] }).rows.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
    ]);
  });

  test("the table reaches from the heading to its last row", () => {
    expect(
      only({ rows: [task("1", "A"), [], [], task("2", "B"), [], ["", "Nơi nhận:"]], offset: { rows: 1, columns: 1 } })
        .table,
    ).toEqual({ top: 4, left: 1, bottom: 8, right: 7 });
  });
});
