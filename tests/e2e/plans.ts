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
