import fc from "fast-check";
import type { CellSnapshot } from "../../src/engine/snapshot/cell";
import { formatRange } from "../../src/engine/snapshot/address";
import { CellGrid } from "../../src/engine/snapshot/grid";
import type { WorkbookSnapshot } from "../../src/engine/snapshot/workbook";
import type { TestCell, TestSheet } from "./plan-builder";
import { dateCell, formulaCell, HEADER, TITLE } from "./plan-builder";

/** Small random plans with the faults clerks make, for properties that hold for every plan. */
export interface RandomPlan {
  readonly title: readonly string[];
  readonly rows: readonly (readonly TestCell[])[];
  /** Merged areas by data row (from 0) and column. */
  readonly merges: readonly { readonly first: number; readonly last: number; readonly column: number }[];
  /** How the amounts are summed in the last row; null without a total row. */
  readonly total: "formula" | "short formula" | number | null;
}

const CONTENTS = [
  "Xây dựng kế hoạch kiểm tra nội bộ",
  "Khảo sát nhu cầu tập huấn",
  "Rà soát quy trình tiếp công dân",
  " Tổ chức  hội nghị sơ kết",
  "Báo cáo kết quả số hóa học bạ",
  "- Gửi phiếu khảo sát tới các trường",
  "",
];
const DELIVERABLES = ["Kế hoạch", "Báo cáo", "Văn bản", "Theo quy định", ""];
const LEADS = [
  "Văn phòng Sở",
  "Phòng Tổ chức cán bộ",
  "Phòng Kế hoạch - Tài chính; Văn phòng Sở",
  "Các phòng thuộc Sở",
  "Văn phòng",
  "Phòng Tổ chức cán bô",
  "Ban Quản lý dự án thí điểm",
  "",
];
const COORDINATING = ["Các phòng thuộc Sở", "Văn phòng Sở; Thanh tra Sở", "; Các đơn vị liên quan", ""];
const TIMES: readonly TestCell[] = [
  "Quý I",
  "Quý II/2026",
  "15/6/2026",
  "Tháng 12/2025",
  "15/1/2027",
  "Tháng 13",
  "Từ tháng 9 đến tháng 3/2026",
  "Thường xuyên",
  "Hằng tháng",
  "Cuối năm",
  "Học kỳ II",
  "Văn bản chỉ đạo",
  "nt",
  "",
  dateCell(2026, 4, 9),
  dateCell(2026, 4, 9, "m/d/yyyy"),
];
const AMOUNTS: readonly TestCell[] = [5, 12.5, -3, "7", "1,5", "Lồng ghép", "năm triệu", { error: "#REF!" }, ""];

/** Mostly the first value, so that faults stand among rows that are right. */
function mostly<T>(usual: T, others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

function taskCells(): fc.Arbitrary<TestCell[]> {
  return fc
    .tuple(
      fc.constantFrom(...CONTENTS),
      mostly("Báo cáo", DELIVERABLES),
      mostly("Văn phòng Sở", LEADS),
      mostly("Các phòng thuộc Sở", COORDINATING),
      mostly<TestCell>("Quý II", TIMES),
      mostly<TestCell>(5, AMOUNTS),
    )
    .map((cells): TestCell[] => cells);
}

/** What may become of a right label. */
const SLIPS: readonly ((label: string, next: string) => TestCell)[] = [
  () => "",
  (label) => `${label}.`,
  (_label, next) => next,
  (label) => (/^\d+$/.test(label) ? Number(label) : label),
  (label) => (label === "1.2" ? dateCell(2026, 2, 1, "d-mmm") : label),
];

interface Shape {
  readonly sections: readonly (readonly number[])[];
}

/** Sections of groups of so many tasks; no section, or no group, where a list has one entry only. */
const shapes: fc.Arbitrary<Shape> = fc
  .array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((sections) => ({ sections }));

const ROMAN = ["I", "II", "III"];

/** The labels a shape has when nothing is wrong, with the label that would follow and whether the row is a task. */
function labelsOf({ sections }: Shape): { label: string; next: string; isTask: boolean }[] {
  return sections.flatMap((groups, section) => [
    ...(sections.length > 1 ? [{ label: ROMAN[section] ?? "", next: ROMAN[section + 1] ?? "", isTask: false }] : []),
    ...groups.flatMap((tasks, group) => {
      const isGrouped = groups.length > 1;
      const head = isGrouped ? `${String(group + 1)}.` : "";
      const inGroup = Array.from({ length: tasks }, (_, at) => ({
        label: `${head}${String(at + 1)}`,
        next: `${head}${String(at + 2)}`,
        isTask: true,
      }));
      return isGrouped ? [{ label: String(group + 1), next: String(group + 2), isTask: false }, ...inGroup] : inGroup;
    }),
  ]);
}

const HEADINGS = ["Cải cách thể chế", "Chuyển đổi số trong nhà trường", "Thi đua, khen thưởng", "Công tác khác"];

export function randomPlan(): fc.Arbitrary<RandomPlan> {
  return shapes.chain((shape) => {
    const labels = labelsOf(shape);
    const each = <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.array(arbitrary, { minLength: labels.length, maxLength: labels.length });
    return fc
      .record({
        titleYear: mostly("năm 2026", ["năm học 2025-2026", "giai đoạn 2026-2028", ""]),
        cells: each(taskCells()),
        slip: fc.record({ at: fc.nat(labels.length - 1), to: fc.constantFrom(...SLIPS) }),
        groupTimes: each(mostly("", ["Quý I", "Thường xuyên"])),
        merge: fc.option(fc.record({ first: fc.nat(labels.length - 1), column: fc.constantFrom(2, 3, 5) })),
        total: fc.option(fc.constantFrom<NonNullable<RandomPlan["total"]>>("formula", "short formula", 12)),
      })
      .map(({ titleYear, cells, slip, groupTimes, merge, total }): RandomPlan => {
        const rows = labels.map(({ label, next, isTask }, at): readonly TestCell[] => {
          const number = at === slip.at ? slip.to(label, next) : label;
          if (isTask) return [number, ...(cells[at] ?? [])];
          return [number, HEADINGS[at % HEADINGS.length] ?? "", "", "", "", groupTimes[at] ?? ""];
        });
        const last = merge ? merge.first + 1 : 0;
        const merges = merge && last < rows.length ? [{ first: merge.first, last, column: merge.column }] : [];
        const title = [TITLE[0], `Kế hoạch công tác ${titleYear}`.trim(), TITLE[2]];
        return { title, rows: rows.map((row, at) => withoutCovered(row, at, merges)), merges, total };
      });
  });
}

/** A merged area shows its top cell only: nothing stands in the others. */
function withoutCovered(row: readonly TestCell[], at: number, merges: RandomPlan["merges"]): TestCell[] {
  return row.map((cell, column) =>
    merges.some((area) => area.column === column && at > area.first && at <= area.last) ? null : cell,
  );
}

/** The sheet of a plan, so many blank rows and columns from the corner. */
export function sheetOfPlan(plan: RandomPlan, name: string, offset = { rows: 0, columns: 0 }): TestSheet {
  const firstRow = plan.title.length + 1 + offset.rows;
  const at = (first: number, last: number, column: number) =>
    formatRange({
      top: first + firstRow,
      bottom: last + firstRow,
      left: column + offset.columns,
      right: column + offset.columns,
    });
  const lastRow = plan.rows.length - 1;
  const budget = HEADER.length - 1;
  const totalCell = (): TestCell => {
    if (plan.total === "formula") return formulaCell(`SUM(${at(0, lastRow, budget)})`, null);
    if (plan.total === "short formula") return formulaCell(`SUM(${at(0, Math.max(0, lastRow - 1), budget)})`, null);
    return plan.total;
  };
  const totalRow = plan.total === null ? [] : [["", "Tổng cộng", "", "", "", "", totalCell()]];
  return {
    name,
    title: plan.title,
    rows: [...plan.rows, ...totalRow],
    merges: plan.merges.map(({ first, last, column }) => at(first, last, column)),
    offset,
  };
}

/** Formulas without their stored values, as before Excel calculates: the engine works them out anew. */
export function uncalculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const reset = (cell: CellSnapshot): CellSnapshot =>
    cell.formula === undefined ? cell : { ...cell, value: null, formulaValue: "unknown" };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const cells = new CellGrid();
      for (const row of sheet.cells.rowNumbers()) {
        for (const [column, cell] of sheet.cells.row(row)) cells.set(row, column, reset(cell));
      }
      return { ...sheet, cells };
    }),
  };
}
