import type { TitleLine } from "../plan/plan";
import type { SheetSnapshot } from "../snapshot/workbook";
import { cleanText, fold, foldKey } from "../text/normalize";
import { findLast } from "./find-last";
import { parseMoneyScale } from "../values/money/money-scale";

/** What stands above a table (spec §2): title, "(Kèm theo …)" line, money scale. */
export interface TitleBlock {
  readonly lines: readonly TitleLine[];
  /** The line that names the plan, under "PHỤ LỤC". */
  readonly title: TitleLine | null;
  readonly reference: TitleLine | null;
  readonly moneyScale: number | null;
}

/** Text lines of the rows `first` … `last`, read from the left and down. */
export function titleBlock(sheet: SheetSnapshot, first: number, last: number): TitleBlock {
  const lines: TitleLine[] = [];
  for (let row = first; row <= last; row++) {
    for (const [column, { value }] of sheet.cells.row(row)) {
      if (typeof value === "string" && cleanText(value) !== "")
        lines.push({ text: cleanText(value), cell: { row, column } });
    }
  }
  const reference = lines.find(({ text }) => isReference(text)) ?? null;
  const moneyScale = lines.map(({ text }) => scaleOfLine(text)).find((scale) => scale !== null) ?? null;
  return { lines, title: titleOf(lines), reference, moneyScale };
}

/** "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)" */
export function isReference(text: string): boolean {
  return /^\W*(ban hành )?kèm theo/u.test(fold(text).replace(/^\(\s*/u, ""));
}

/** "Đơn vị tính: triệu đồng", "ĐVT: 1.000 đồng", "(triệu đồng)" on a line of its own. */
function scaleOfLine(text: string): number | null {
  return cleanText(text).length <= 60 && !isReference(text) ? parseMoneyScale(text) : null;
}

/** "PHỤ LỤC", "Phụ lục 01", "PHỤ LỤC II" — the heading over the line that names the plan. */
export function isAppendixHeading(text: string): boolean {
  return /^(phụ lục|biểu|bảng|mẫu)( số)?( [\divxlc]+| [a-zđ])?( \d+)?$/u.test(foldKey(text));
}

const NAMES_A_PLAN =
  /(kế hoạch|nhiệm vụ|danh mục|chương trình|phân công|biểu|bảng|tiến độ|lịch|nội dung|phụ lục|dự án|đề án)/u;
const LETTERHEAD = /^(cộng hòa|độc lập|số |ủy ban|ubnd|sở |phòng |bộ |trường )|, ngày .*tháng|^ngày /u;

function titleOf(lines: readonly TitleLine[]): TitleLine | null {
  const own = lines.filter(({ text }) => !isReference(text) && scaleOfLine(text) === null);
  const heading = findLast(own, ({ text }) => isAppendixHeading(text));
  if (heading) return own[own.indexOf(heading) + 1] ?? heading;
  const named = own.filter(({ text }) => NAMES_A_PLAN.test(fold(text)) && !LETTERHEAD.test(fold(text)));
  return named[0] ?? findLast(own, ({ text }) => !LETTERHEAD.test(fold(text))) ?? null;
}
