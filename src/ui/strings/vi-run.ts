import type { RunKind } from "../store/run";
import { writtenOf } from "../store/run";
import type { CountedKind, Strings } from "./strings";

/** Buttons that write, with how much they write. */
export const RUN_LABELS: Readonly<Record<CountedKind, (count: string) => string>> = {
  fix: (count) => `Sửa ${count} chỗ`,
  fill: (count) => `Điền ${count} ô`,
  removeColumns: (count) => `Bỏ ${count} cột bổ trợ`,
  template: (count) => `Tạo ${count} trang tính mẫu`,
  sample: (count) => `Tạo ${count} trang tính để dùng thử`,
};

export const RUNNING: Readonly<Record<RunKind, string>> = {
  fix: "Đang sửa…",
  fill: "Đang điền…",
  addColumn: "Đang thêm cột…",
  removeColumns: "Đang bỏ cột…",
  summarize: "Đang tạo bảng…",
  template: "Đang tạo phụ lục mẫu…",
  report: "Đang tạo trang báo cáo…",
  sample: "Đang tạo kế hoạch để dùng thử…",
};

/** "Đã điền 84 ô." or how far it came. */
export const outcome: Strings["run"]["outcome"] = (run) => {
  switch (run.phase) {
    case "finished":
      if (run.cancelled) return `Đã dừng: ghi được ${written(run)}.`;
      if (run.applied === 0) return `Không ghi được gì.`;
      return run.refused.length > 0 ? `Đã ghi ${written(run)}.` : `Đã ${lowered(run.label)}.`;
    case "undoing":
      return `Đang hoàn tác: ${run.label}…`;
    case "undone":
      return run.refused.length > 0
        ? `Đã hoàn tác ${number(run.applied)} thay đổi; những chỗ đã sửa sau đó được giữ nguyên.`
        : `Đã hoàn tác: ${run.label}.`;
    case "earlier":
      return `Lần ghi trước: ${run.label}.`;
  }
};

/** "80 trên 84 ô" */
function written(run: Parameters<typeof writtenOf>[0]): string {
  const { unit, done, of } = writtenOf(run);
  return `${number(done)} trên ${number(of)} ${unit === "cell" ? "ô" : "thay đổi"}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

function number(count: number): string {
  return count.toLocaleString("vi-VN");
}
