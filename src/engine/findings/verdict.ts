import type { Localized } from "./finding";
import type { FindingCounts } from "./report";

/** One line that says whether the plan can go out: what to fix, or what is still worth a look. */
export function verdictOf({ error, warning }: FindingCounts): Localized {
  if (error > 0) {
    return {
      vi: `Cần sửa: ${error} lỗi, ${warning} cảnh báo`,
      en: `To fix: ${count(error, "error")}, ${count(warning, "warning")}`,
    };
  }
  if (warning > 0) {
    return {
      vi: `Không còn lỗi (còn ${warning} cảnh báo cần xem)`,
      en: `No errors left (${count(warning, "warning")} to look at)`,
    };
  }
  return { vi: "Không còn lỗi, không cảnh báo", en: "No errors, no warnings" };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
