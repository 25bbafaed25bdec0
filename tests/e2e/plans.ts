import { existsSync } from "node:fs";
import { buildWorkbook, type SheetSpec } from "../support/excel-host/sheet-spec";
import { writeXlsx } from "../support/excel-host/xlsx/write-xlsx";
import { HEADER, TITLE } from "../support/plan-builder";

export const SAMPLE = "assets/samples/ke-hoach-cchc-mau.xlsx";
export const CLEAN_SAMPLE = "assets/samples/ke-hoach-cchc-sach.xlsx";

/** Plans from life, where they lie beside the checkout. */
export const SEEDS = ["../shared/cases/seed-daknong-2021.xlsx", "../shared/cases/seed-brvt-2021.xlsx"].filter((file) =>
  existsSync(file),
);

const task = (number: string, content: string, lead: string, time: string, budget: number | null = null) =>
  [number, content, "Báo cáo", lead, null, time, budget] as const;

const plan = (name: string, rows: NonNullable<SheetSpec["rows"]>): SheetSpec => ({
  name,
  rows: [...TITLE.map((line) => [line]), HEADER, ...rows],
});

const INSPECTIONS = plan("Thanh tra", [
  task("1", "Thanh tra công tác thu chi đầu năm học", "", "Quý IV/2026", 12),
  task("2", "Kiểm tra việc dạy thêm, học thêm", "Thanh tra Sở", "Tháng 14/2026", 8),
  task("4", "Giải quyết đơn thư khiếu nại, tố cáo", "Thanh tra Sở", "Thường xuyên"),
]);

const TRAINING = plan("Bồi dưỡng", [
  task("1", "Bồi dưỡng giáo viên dạy lớp ghép", "Phòng Tổ chức cán bộ", ""),
  task("2", "Tập huấn phần mềm quản lý trường học", "Văn phòng Sở", "Ngày 31/4/2026", 20),
]);

/** A plan on two sheets with a few faults. */
export const twoSheets = (): Promise<Uint8Array> => writeXlsx(buildWorkbook([INSPECTIONS, TRAINING]));

/** The same, its second sheet hidden. */
export const hiddenSheet = (): Promise<Uint8Array> =>
  writeXlsx(buildWorkbook([INSPECTIONS, { ...TRAINING, visibility: "Hidden" }]));

/** A workbook with tables of which none is a plan, one sheet of it hidden. */
export const noPlan = (): Promise<Uint8Array> =>
  writeXlsx(
    buildWorkbook([
      {
        name: "Danh sách",
        rows: [
          ["TT", "Họ và tên", "Chức vụ"],
          [1, "A", "Chuyên viên"],
        ],
      },
      { name: "Số liệu cũ", rows: [["Năm", "Số trường"]], visibility: "Hidden" },
    ]),
  );

/** A plan with units written in several ways. */
export const lookAlikePlan = (): Promise<Uint8Array> =>
  writeXlsx(
    buildWorkbook([
      plan("Phụ lục", [
        task("1", "Rà soát thủ tục hành chính", "Văn phòng Sở", "Quý I/2026", 12),
        task("2", "Kiểm tra công tác văn thư", "Văn phòng Sở", "Quý II/2026", 8),
        task("3", "Tổng kết công tác văn thư", "Văn phòng", "Tháng 12/2026"),
        task("4", "Bồi dưỡng cán bộ quản lý", "Phòng Tổ chức cán bô", "Quý III/2026"),
        task("5", "Quy hoạch cán bộ quản lý", "Phòng Tổ chức cán bộ", "Quý III/2026"),
        task("6", "Chấm hồ sơ dự thi", "Tổ chấm thi liên trường", "Quý III/2026"),
      ]),
    ]),
  );

/** A plan whose heading says nothing that is known. */
export const foreignPlan = (): Promise<Uint8Array> =>
  writeXlsx(
    buildWorkbook([
      {
        name: "Plan",
        rows: [
          ["Kế hoạch công tác năm 2026"],
          ["No", "What we do this year", "Who answers for it", "When"],
          ["1", "Rà soát thủ tục hành chính", "Văn phòng Sở", "Quý I/2026"],
          ["2", "Kiểm tra công tác văn thư", "Văn phòng Sở", "Tháng 13/2026"],
          ["3", "Tổng kết công tác văn thư", "", "Tháng 12/2026"],
        ],
      },
    ]),
  );

/** Two plans side by side on one sheet. */
export const sideBySide = (): Promise<Uint8Array> => {
  const heading = ["TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"];
  const row = (number: string, content: string) => [number, content, "Văn phòng Sở", "Quý I/2026", "Báo cáo"];
  return writeXlsx(
    buildWorkbook([
      {
        name: "Phân công",
        rows: [
          ["Phân công công tác năm 2026"],
          [...heading, null, ...heading],
          [...row("1", "Rà soát thủ tục"), null, ...row("1", "Kiểm tra văn thư")],
          [...row("2", "Số hóa hồ sơ"), null, ...row("3", "Tổng kết văn thư")],
        ],
      },
    ]),
  );
};
