import { unicodeFontFor } from "../../text/legacy-encoding/legacy-fonts";
import { readLegacy } from "../../text/legacy-encoding/legacy-reading";
import { defineRule } from "../define-rule";
import { tidyInPlace } from "./places";
import { reportEdits } from "./report-edits";
import { textScanOf } from "./text-scan";

export const legacyEncoding = defineRule({
  meta: {
    id: "text/legacy-encoding",
    severity: "error",
    title: { vi: "Bảng mã cũ (TCVN3, VNI)", en: "Legacy encoding (TCVN3, VNI)" },
    why: {
      vi: "Chữ TCVN3, VNI chỉ đọc được với phông cũ; máy khác mở ra, tìm kiếm hay tổng hợp đều thành chữ lạ.",
      en: "TCVN3 and VNI text can be read in its old font only; elsewhere, in searches and in summaries it is gibberish.",
    },
    basis: {
      vi: "Nghị định 30/2020/NĐ-CP: văn bản dùng phông chữ tiếng Việt Times New Roman, bộ mã Unicode theo TCVN 6909:2001.",
      en: "Decree 30/2020/NĐ-CP: documents are set in Times New Roman, in Unicode as of TCVN 6909:2001.",
    },
    messages: {
      font: {
        vi: "Ô dùng phông và bảng mã cũ, đọc là “{after}”. Chuyển cả chữ và phông sang Unicode.",
        en: "The cell is in a legacy font and encoding and reads “{after}”. Convert text and font to Unicode.",
      },
      content: {
        vi: "“{text}” giống chữ bảng mã cũ, có thể đọc là “{after}”. Nếu đúng thì chuyển sang Unicode.",
        en: "“{text}” looks like a legacy encoding and may read “{after}”. If so, convert it to Unicode.",
      },
      many: {
        vi: "{count} ô trên trang tính dùng bảng mã cũ (TCVN3, VNI). Xem lại rồi chuyển tất cả chữ và phông sang Unicode.",
        en: "{count} cells of the sheet are in a legacy encoding (TCVN3, VNI). Check them, then convert text and font to Unicode.",
      },
    },
    fix: "suggested",
  },
  check(plan, context) {
    const edits = textScanOf(plan).legacy.map((textCell) => {
      const { text, font } = textCell;
      const after = tidyInPlace(plan, textCell, readLegacy(text, textCell));
      return font === null
        ? ({ textCell, after, messageId: "content" } as const)
        : ({ textCell, after, messageId: "font", fontName: unicodeFontFor(font) } as const);
    });
    reportEdits(plan, context, edits, "suggested");
  },
});
