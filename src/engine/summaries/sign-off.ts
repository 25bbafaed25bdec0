import { textContent } from "../changes/cell-content";
import type { SheetCellStyle } from "../changes/sheet-content";
import type { SheetDraft } from "../changes/sheet-draft";
import { STYLES } from "../changes/sheet-styles";
import type { SheetOptions } from "./summary";

/** Room for a signature. */
const BLANK_LINES = 4;

/** Signature block and Nơi nhận under a sheet, where they are wanted. `receivers` without their final marks. */
export function signOff(
  draft: SheetDraft,
  { head, receivers }: { head: string; receivers: readonly string[] },
  { signature, recipients }: SheetOptions,
): void {
  const columns = draft.widths.length;
  const left = Math.floor(columns / 2);
  const both = (first: string, second: string, style: SheetCellStyle) => {
    draft.spans([
      [left, textContent(first), style],
      [columns - left, textContent(second), style],
    ]);
  };
  if (signature) {
    draft.row++;
    both("NGƯỜI LẬP BIỂU", head, STYLES.signature);
    both("(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)", STYLES.signatureHint);
    draft.row += BLANK_LINES;
  }
  if (recipients) {
    draft.row++;
    draft.line("Nơi nhận:", STYLES.recipientsHead);
    for (const receiver of receivers) draft.line(`- ${receiver};`, STYLES.recipients);
    draft.line("- Lưu: VT.", STYLES.recipients);
  }
}

/** Who signs for a unit. */
export function headOf(unit: string): string {
  if (/^phòng(?!\p{L})/iu.test(unit)) return "TRƯỞNG PHÒNG";
  if (/^văn phòng(?!\p{L})/iu.test(unit)) return "CHÁNH VĂN PHÒNG";
  if (/^thanh tra(?!\p{L})/iu.test(unit)) return "CHÁNH THANH TRA";
  return "THỦ TRƯỞNG ĐƠN VỊ";
}
