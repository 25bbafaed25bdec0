import { applyChanges } from "../../../src/engine/changes/apply";
import { checkWorkbook } from "../../../src/engine/check";
import { reportSheet } from "../../../src/engine/reports/report-sheet";
import type { WorkbookSnapshot } from "../../../src/engine/snapshot/workbook";
import { formulaCell, workbookOf } from "../../support/plan-builder";
import { shownRows, typed } from "../../support/summaries";

const DAY = "2026-05-10";

const PLAN = workbookOf({
  rows: [
    ["1", "Rà soát thủ tục", "Báo cáo", "Văn phòng Sở", "", "Tháng 13", 2],
    ["2", "=Tập huấn  nội bộ", "Báo cáo", "", "", "Quý I/2026", 3],
    ["", "Tổng cộng", "", "", "", "", 5],
  ],
});

function made(workbook: WorkbookSnapshot, ignores: Parameters<typeof checkWorkbook>[1] = {}) {
  const { report } = checkWorkbook(workbook, ignores);
  return { report, ...reportSheet(workbook, report, DAY) };
}

function contentOf({ changes }: ReturnType<typeof made>) {
  const [change] = changes;
  if (change?.type !== "putSheet") throw new Error("nothing is written");
  return change.content;
}

const rowsOf = (run: ReturnType<typeof made>) => shownRows(contentOf(run)).map((row) => row.join(" | "));

test("verdict, plans and every finding, the graver first, each a link to its cell", () => {
  const run = made(PLAN);
  const rows = rowsOf(run);
  const { counts, findings } = run.report;
  expect(rows.slice(0, 4)).toEqual([
    "BÁO CÁO SOÁT PHỤ LỤC",
    "Ngày 10/5/2026",
    `Kết luận: Cần sửa: ${counts.error} lỗi, ${counts.warning} cảnh báo`,
    `Ngoài ra: ${counts.info} lưu ý, 0 chỗ đã bỏ qua.`,
  ]);
  expect(rows.slice(4, 7)).toEqual([
    "Các phụ lục",
    "TT | Kỳ | Trang tính | Tên | Nhiệm vụ và kinh phí",
    "1 | 2026 | Phụ lục A4:G7 | Kế hoạch công tác năm 2026 | 2 nhiệm vụ; tổng ghi 5 (triệu đồng); cộng các nhiệm vụ 5 (triệu đồng)",
  ]);
  const told = rows.slice(9).map((row) => row.split(" | ").slice(1, 3).join(" "));
  expect(told).toHaveLength(findings.length);
  expect(told.slice(0, 2).sort()).toEqual(["Lỗi Phụ lục!D6", "Lỗi Phụ lục!F5"]);
  const severities = told.map((row) => row.split(" Phụ lục!")[0]);
  expect([...new Set(severities)]).toEqual(["Lỗi", "Cảnh báo", "Lưu ý"].filter((word) => severities.includes(word)));
  const links = contentOf(run).cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
  expect(links).toHaveLength(findings.length);
  expect(links[0]).toContain("HYPERLINK");
});

test("text of the plan stays text", () => {
  const { cells, styles } = contentOf(made(PLAN));
  const cell = cells.find(({ content }) => content.kind === "text" && content.text.startsWith("=Tập huấn"));
  expect(styles[cell?.style ?? -1]?.numberFormat).toBe("@");
});

test("ignored findings with their reasons", () => {
  const [finding] = checkWorkbook(PLAN).report.findings;
  if (!finding) throw new Error("no finding");
  const { fingerprint, rule } = finding;
  const rows = rowsOf(made(PLAN, { ignores: [{ fingerprint, rule, reason: "Đã hỏi lãnh đạo" }] }));
  const at = rows.indexOf("Những chỗ đã bỏ qua");
  expect(rows[at + 1]).toBe("TT | Mức độ | Ô | Lý do bỏ qua | Nhận xét");
  expect(rows[at + 2]).toContain("| Đã hỏi lãnh đạo | ");
  expect(rows).toContainEqual(expect.stringMatching(/1 chỗ đã bỏ qua\.$/u));
  expect(rowsOf(made(PLAN))).not.toContain("Những chỗ đã bỏ qua");
});

test("formulas that nobody could work out; a plan without money and without faults", () => {
  const rows = rowsOf(
    made(
      workbookOf({ rows: [["1", "Rà soát", "Báo cáo", "Văn phòng Sở", "", "Quý I/2026", formulaCell("NOW()", null)]] }),
    ),
  );
  expect(rows).toContain("Chưa kiểm tra được 1 công thức");
  expect(rows).toContain("Phụ lục!G5: =NOW()");
  const clean = rowsOf(
    made(
      workbookOf({
        header: ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Thời gian thực hiện"],
        rows: [["1", "Rà soát", "Báo cáo rà soát thủ tục", "Văn phòng Sở", "Quý I/2026"]],
      }),
    ),
  );
  expect(clean.at(-1)).toMatch(/\| 1 nhiệm vụ$/u);
  expect(clean).not.toContain("Những chỗ cần xem");
});

describe("made again", () => {
  const first = made(PLAN);
  const workbook = applyChanges(PLAN, first.changes);

  test("is no plan, brings no finding, and nothing is written where nothing changed", () => {
    expect([first.name, first.state]).toEqual(["Báo cáo soát", "new"]);
    const again = checkWorkbook(workbook);
    expect(again.plan.appendices).toHaveLength(1);
    expect(again.plan.otherTables).toEqual([]);
    expect(again.report.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      first.report.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(made(workbook)).toMatchObject({ state: "unchanged", changes: [] });
  });

  test("takes its own place once the plan changed", () => {
    const run = made(typed(workbook, "Phụ lục", 4, 5, "Quý II/2026"));
    expect(run).toMatchObject({ name: "Báo cáo soát", state: "updated" });
    expect(run.changes).toHaveLength(1);
    expect(applyChanges(typed(workbook, "Phụ lục", 4, 5, "Quý II/2026"), run.changes).sheets).toHaveLength(2);
  });

  test("one that was edited stays, another is made beside it", () => {
    const edited = typed(typed(workbook, "Báo cáo soát", 1, 0, "Ghi chú của tôi"), "Phụ lục", 4, 5, "Quý II/2026");
    expect(made(edited)).toMatchObject({ name: "Báo cáo soát (2)", state: "new" });
  });

  test("never takes the place of the user's own sheet of that name", () => {
    const own = workbookOf(
      { rows: PLAN.sheets[0] ? [["1", "Rà soát", "", "", "", "", ""]] : [] },
      { name: "Báo cáo soát", rows: [] },
    );
    expect(made(own)).toMatchObject({ name: "Báo cáo soát (2)", state: "new" });
  });
});
