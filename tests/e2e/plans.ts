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

/** Several years, two plans in two scales, a subtotal that is wrong, one that is rounded, amounts nobody answers for alone. */
export const severalYears = (): Promise<Uint8Array> => {
  const title = (name: string) => ["PHỤ LỤC", `${name} giai đoạn 2026 - 2030`, TITLE[2]].map((line) => [line]);
  const sum = (number: string, name: string, amount: number) => [number, name, null, null, null, null, amount];
  return writeXlsx(
    buildWorkbook([
      {
        name: "Chuyển đổi số",
        rows: [
          ...title("Kế hoạch chuyển đổi số trong các cơ sở giáo dục"),
          HEADER,
          sum("I", "Hạ tầng số, nền tảng số dùng chung của toàn ngành", 1252.5),
          task("1", "Nâng cấp trung tâm dữ liệu", "Văn phòng Sở", "Quý I/2026 đến Quý IV/2027", 1250),
          task(
            "2",
            "Thuê đường truyền cho các trường vùng khó",
            "Văn phòng Sở; Phòng Kế hoạch - Tài chính",
            "2026-2030",
            4.5,
          ),
          sum("II", "Dữ liệu số", 96.4),
          task("1", "Số hóa học bạ, văn bằng", "Phòng Tổ chức cán bộ", "Trước ngày 30/10/2028", 96.4),
          task("2", "Báo cáo tình hình kết nối dữ liệu", "", "Hằng năm"),
          task("3", "Rà soát, chuẩn hóa dữ liệu cán bộ, giáo viên", "Phòng Tổ chức cán bộ", "Tháng 12/2025", 0.25),
          sum("", "Tổng cộng", 1353.4),
        ],
      },
      {
        name: "Bồi dưỡng",
        rows: [
          ...title("Kế hoạch bồi dưỡng năng lực số"),
          [...HEADER.slice(0, -1), "Kinh phí (đồng)"],
          task("1", "Bồi dưỡng giáo viên", "Phòng Tổ chức cán bộ", "Quý III/2029", 500_000_000),
          sum("", "Tổng cộng", 500_000_000),
        ],
      },
    ]),
  );
};

/** A plan that names no year and has no budget column. */
export const noYearNoMoney = (): Promise<Uint8Array> =>
  writeXlsx(
    buildWorkbook([
      {
        name: "Phụ lục",
        rows: [
          ["PHỤ LỤC"],
          ["Kế hoạch công tác"],
          HEADER.slice(0, -1),
          task("1", "Rà soát quy trình tiếp công dân", "Văn phòng Sở", "Quý I").slice(0, -1),
        ],
      },
    ]),
  );

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

/** A plan of that many tasks, every tenth without a lead. */
export const longPlan = (tasks: number): Promise<Uint8Array> =>
  writeXlsx(
    buildWorkbook([
      plan(
        "Phụ lục",
        Array.from({ length: tasks }, (_, at) =>
          task(
            String(at + 1),
            `Rà soát hồ sơ của trường số ${at + 1}`,
            at % 10 === 0 ? "" : (["Văn phòng Sở", "Thanh tra Sở", "Phòng Tổ chức cán bộ"][at % 3] ?? ""),
            `Tháng ${(at % 12) + 1}/2026`,
            at % 4 === 0 ? 12 : null,
          ),
        ),
      ),
    ]),
  );
