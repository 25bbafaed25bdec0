import type { Appendix } from "../../../src/engine/plan/plan";
import { recognizePlan } from "../../../src/engine/recognition/recognize";
import type { TestSheet } from "../../support/plan-builder";
import { TITLE, workbookOf } from "../../support/plan-builder";
import { only, task } from "./recognized";

describe("above the table", () => {
  const rows = [task("1", "Việc")];

  test("title, reference and scale", () => {
    const appendix = only({
      rows,
      header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí"],
      title: [...TITLE, "Đơn vị tính: triệu đồng"],
    });
    expect(appendix.title).toEqual({ text: TITLE[1], cell: { row: 1, column: 0 } });
    expect(appendix.reference?.cell).toEqual({ row: 2, column: 0 });
    expect(appendix.moneyScale).toBe(1_000_000);
  });

  test("the scale in the heading wins; with neither there is none", () => {
    expect(only({ rows, title: [...TITLE, "ĐVT: nghìn đồng"] }).moneyScale).toBe(1_000_000);
    expect(only({ rows, header: ["TT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí"] }).moneyScale).toBeNull();
  });

  test.each<[string, readonly string[], string | null]>([
    [
      "under the letterhead, without “PHỤ LỤC”",
      ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "KẾ HOẠCH CÔNG TÁC NĂM 2026", "(Kèm theo Quyết định số 1/QĐ)"],
      "KẾ HOẠCH CÔNG TÁC NĂM 2026",
    ],
    ["“PHỤ LỤC” with the title in the same line", ["PHỤ LỤC NHIỆM VỤ NĂM 2026"], "PHỤ LỤC NHIỆM VỤ NĂM 2026"],
    ["“PHỤ LỤC 01” alone", ["PHỤ LỤC 01"], "PHỤ LỤC 01"],
    ["a line of another kind", ["Việc cần làm"], "Việc cần làm"],
    ["nothing", [], null],
  ])("title: %s", (_name, title, expected) => {
    expect(only({ rows, title }).title?.text ?? null).toBe(expected);
  });

  test.each<[string, readonly string[], number | null, Appendix["periodSource"]]>([
    ["in the title", TITLE, 2026, "title"],
    ["not in the reference", ["PHỤ LỤC", "Kế hoạch công tác", "(Kèm theo Kế hoạch số 1 năm 2025)"], null, "none"],
    [
      "a year in any line wins over a span in the title",
      ["PHỤ LỤC", "Chương trình giai đoạn 2021-2025", "Nhiệm vụ năm 2024"],
      2024,
      "title",
    ],
  ])("period %s", (_name, title, year, source) => {
    const appendix = only({ rows, title });
    expect([appendix.period?.firstYear ?? null, appendix.periodSource]).toEqual([year, source]);
  });

  test("a cover sheet names the period when the table does not; the user's choice wins over all", () => {
    const cover: TestSheet = { name: "Bìa", title: ["SỞ GIÁO DỤC", "KẾ HOẠCH NĂM 2027"], header: [], rows: [] };
    const workbook = workbookOf(cover, { rows, title: ["PHỤ LỤC", "Nhiệm vụ"] });
    expect(recognizePlan(workbook).appendices[0]).toMatchObject({ period: { firstYear: 2027 }, periodSource: "cover" });
    const period = { kind: "year", firstYear: 2030, lastYear: 2030 } as const;
    expect(recognizePlan(workbook, { period }).appendices[0]).toMatchObject({ period, periodSource: "chosen" });
  });

  test("with no year anywhere the one most time cells state is a proposal only", () => {
    const appendix = only({
      rows: [task("1", "Việc", "30/6/2026"), task("2", "Việc", "Quý I/2026")],
      title: ["PHỤ LỤC", "Nhiệm vụ"],
    });
    expect([appendix.period, appendix.impliedYear]).toEqual([null, 2026]);
    expect(only({ rows }).impliedYear).toBeNull();
  });
});
