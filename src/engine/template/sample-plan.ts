import { textContent } from "../changes/cell-content";
import type { PutSheetChange } from "../changes/change";
import type { SheetContent } from "../changes/sheet-content";
import type { StyledContent } from "../changes/sheet-draft";
import { SheetDraft } from "../changes/sheet-draft";
import { SheetNames } from "../changes/sheet-names";
import { a4, asText, STYLES } from "../changes/sheet-styles";
import { formatRange } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbook";
import { BUDGET, PLAN_COLUMNS } from "./plan-columns";

/** A short made-up plan with faults to try the program on; never over a sheet that is there. */
export function samplePlanChange(snapshot: WorkbookSnapshot, year: number): PutSheetChange {
  const sheet = new SheetNames(snapshot).take("Kế hoạch thử");
  return { type: "putSheet", sheet, over: null, content: samplePlan(year) };
}

type Line = readonly [
  number: string,
  content: string,
  deliverable?: string,
  lead?: string,
  coordinating?: string,
  time?: string,
  /** A text where the clerk typed one. */
  amount?: number | string,
];

function linesOf(year: number): readonly Line[] {
  return [
    ["I", "Cải cách hành chính"],
    ["1", "Xây dựng kế hoạch cải cách hành chính", "Kế hoạch", "Văn phòng Sở", "Các phòng thuộc Sở", "Quý I"],
    ["2", "Rà soát thủ tục tuyển sinh đầu cấp", "Báo cáo kết quả rà soát", "", "Văn phòng Sở", "Tháng 4", 12],
    ["4", "Khảo sát sự hài lòng của phụ huynh", "Báo cáo", "Văn phòng", "", `Trước ngày 31/6/${year}`, "18,5"],
    ["II", "Chuyển đổi số"],
    ["1", "Tập huấn chữ ký số cho kế toán trường học", "", "Văn phòng Sở", "", "Quý II, III", 25],
    ["2", "Số hóa hồ sơ lưu trữ", "Kho hồ sơ số", "Văn phòng Sở", "Các phòng thuộc Sở", `Quý I/${year + 1}`, 40],
  ];
}

function samplePlan(year: number): SheetContent {
  const draft = new SheetDraft(PLAN_COLUMNS.map(({ width }) => width));
  draft.line("PHỤ LỤC", STYLES.title);
  draft.line(`KẾ HOẠCH CÔNG TÁC NĂM ${year}`, STYLES.subtitle);
  draft.line("(Kế hoạch làm ví dụ, cố ý có lỗi. Dùng thử xong thì bấm Hoàn tác để bỏ trang này.)", STYLES.reference);
  draft.row++;
  const header = draft.row;
  draft.cells(PLAN_COLUMNS.map((column) => [textContent(column.header), STYLES.header]));
  const first = draft.row;
  for (const line of linesOf(year)) draft.cells(cellsOf(line));
  const sum = formatRange({ top: first, bottom: draft.row - 1, left: BUDGET, right: BUDGET });
  draft.cells(
    PLAN_COLUMNS.map((_column, at) => {
      if (at === 1) return [textContent("Tổng cộng"), STYLES.total];
      if (at !== BUDGET) return [textContent(""), STYLES.total];
      return [
        { kind: "formula", formula: `SUM(${sum})`, cached: 77 },
        { ...STYLES.totalNumber, numberFormat: "#,##0.##" },
      ];
    }),
  );
  return draft.finish({ frozenRows: header + 1, print: a4({ titleRows: [header, header] }) });
}

function cellsOf(line: Line): StyledContent[] {
  const [number, ...texts] = line;
  const isHeading = line.length === 2;
  const body = isHeading ? STYLES.section : STYLES.text;
  return PLAN_COLUMNS.map((_column, at) => {
    if (at === 0) return asText(number, isHeading ? STYLES.section : STYLES.label);
    const value = texts[at - 1] ?? "";
    if (typeof value === "number")
      return [
        { kind: "number", number: value },
        { ...STYLES.money, numberFormat: "#,##0.##" },
      ];
    return asText(value, at === BUDGET && value !== "" ? STYLES.money : body);
  });
}
