import { textContent } from "../changes/cell-content";
import type { SheetContent } from "../changes/sheet-content";
import { SheetDraft } from "../changes/sheet-draft";
import { a4, asText, STYLES } from "../changes/sheet-styles";
import { quotedSheet } from "../changes/source-link";
import type { PlanPeriod } from "../values/period";
import { periodEnd, periodStart } from "../values/period";
import type { UnitDirectory } from "../values/units/directory";
import { inForce, isOpenName } from "../values/units/directory";
import type { UnitEntry, UnitKind } from "../values/units/unit";

const KINDS: Readonly<Record<UnitKind, string>> = {
  department: "Phòng",
  subordinate: "Đơn vị trực thuộc",
  external: "Đơn vị bên ngoài",
  collective: "Đơn vị tập thể",
};

/** Rows above the first unit: title, remark, headings. */
const FIRST_ROW = 3;

/** The units one can pick from: those that exist in the plan period, with a name of their own ("UBND huyện …" has none). */
export function offeredUnits({ entries }: UnitDirectory, period: PlanPeriod): UnitEntry[] {
  return entries.filter((entry) => !isOpenName(entry.name) && inForce(entry, periodStart(period), periodEnd(period)));
}

/** Where the names stand: "'Danh mục đơn vị'!$B$4:$B$40". */
export function directoryRange(sheet: string, units: readonly UnitEntry[]): string {
  return `${quotedSheet(sheet)}!$B$${FIRST_ROW + 1}:$B$${FIRST_ROW + Math.max(1, units.length)}`;
}

export function directorySheet(units: readonly UnitEntry[]): SheetContent {
  const draft = new SheetDraft([6, 60, 24]);
  draft.line("DANH MỤC ĐƠN VỊ", STYLES.title);
  draft.line("Thêm, bớt tên ở đây thì danh sách chọn trong phụ lục đổi theo.", STYLES.reference);
  draft.cells(["TT", "Tên đơn vị", "Loại"].map((text) => [textContent(text), STYLES.header]));
  units.forEach(({ name, kind }, at) => {
    draft.cells([
      [{ kind: "number", number: at + 1 }, STYLES.label],
      asText(name, STYLES.text),
      [textContent(KINDS[kind]), STYLES.text],
    ]);
  });
  return draft.finish({
    frozenRows: FIRST_ROW,
    print: a4({ landscape: false, titleRows: [FIRST_ROW - 1, FIRST_ROW - 1] }),
  });
}
